SELECT format('{} {} {} {}: a count where nobody looked', country_iso3, act_family, period_type, period_start) AS message
FROM series
WHERE monitoring IN ('unmonitored', 'not_applicable') AND incidents IS NOT NULL
UNION ALL
SELECT format('signal {}: a count where nobody looked', signal_id)
FROM signals
WHERE monitoring IN ('unmonitored', 'not_applicable') AND incidents IS NOT NULL
