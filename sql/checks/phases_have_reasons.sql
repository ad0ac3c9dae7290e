-- No phase without a reason, one row a country and month, none above `none` for silence, and every trigger it names is
-- there and confirmed.
SELECT format('phase {} of {} {} has no reason', s.phase, s.country_iso3, s.period_start) AS message
FROM signals AS s
WHERE s.signal_type = 'phase' AND (s.phase IS NULL OR s.why = '' OR s.why_code NOT LIKE 'phase_%')
UNION ALL
SELECT format('a {} signal of {} has a phase', signal_type, country_iso3)
FROM signals
WHERE signal_type <> 'phase' AND phase IS NOT NULL
UNION ALL
SELECT format('phase of {} {} stands {} times', country_iso3, period_start, count(*))
FROM signals
WHERE signal_type = 'phase'
GROUP BY country_iso3, period_start
HAVING count(*) > 1
UNION ALL
SELECT format('phase of {} {} names trigger {}, which is not confirmed', s.country_iso3, s.period_start, n.trigger_id)
FROM (FROM signals WHERE signal_type = 'phase') AS s
CROSS JOIN unnest(string_split(concat_ws(';', s.why_params ->> 'triggers', s.why_params ->> 'findings'), ';')) AS n(trigger_id)
LEFT JOIN triggers AS t ON t.trigger_id = n.trigger_id AND t.state = 'confirmed'
WHERE n.trigger_id <> '' AND t.trigger_id IS NULL
