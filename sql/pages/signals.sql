-- One list a country: the 100 newest signals that say something, the gravest of a month first.
WITH said AS (
  SELECT country_iso3, {
    month: period_start, grave: list_position(['none', 'watch', 'warning', 'alarm'], change), standing: coalesce(standing, -1),
    signal_id: signal_id, signal_type: signal_type, act_family: act_family, group_code: group_code, change: change,
    phase: phase, monitoring: monitoring, computability: computability, window_periods: window_periods, why: why
  } AS signal
  FROM released.signals
  WHERE change <> 'none' OR standing >= 1 OR signal_type = 'phase'
), newest AS (
  SELECT country_iso3, unnest(max(signal, 100)) AS s FROM said GROUP BY country_iso3
)
SELECT country_iso3, to_json(list({
  signal_id: s.signal_id, signal_type: s.signal_type, act_family: s.act_family, group_code: s.group_code, month: s.month,
  change: s.change, standing: nullif(s.standing, -1), phase: s.phase, monitoring: s.monitoring,
  computability: s.computability, window_periods: s.window_periods, why: s.why
} ORDER BY s.month DESC, s.grave DESC, s.standing DESC, s.signal_id))::VARCHAR AS json
FROM newest GROUP BY country_iso3
