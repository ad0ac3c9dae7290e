-- The months of every series of which anything is told, for the detectors that stand beside the primary test. A count is
-- NULL where nobody looked.
SELECT country_iso3, act_family, period_start::VARCHAR AS period_start, date_diff('day', DATE '1970-01-01', period_start)::INTEGER AS day,
       incidents, exposure
FROM series
WHERE clock = 'known' AND period_type = 'month'
  AND (country_iso3, act_family) IN (FROM (SELECT DISTINCT country_iso3, act_family FROM period_incidents
                                           WHERE clock = 'known' AND period_type = 'month' AND incidents > 0))
ORDER BY country_iso3, act_family, period_start
