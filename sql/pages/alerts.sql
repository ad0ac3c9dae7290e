-- The newest 500 alerts, those that are still open first.
SELECT alert_id, state, country_iso3, signal_type, act_family, strftime(period_start, '%Y-%m-%d') AS month, change, phase, why,
       indicators, strftime(raised_on, '%Y-%m-%d') AS raised_on, level, strftime(deadline, '%Y-%m-%d') AS deadline
FROM released.alerts
ORDER BY state = 'closed', raised_on DESC, alert_id LIMIT 500
