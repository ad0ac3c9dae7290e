-- What is reported to rise now, relative to coverage: signals of the primary test with a change, in the last period that had
-- ended by the day of the vintage or a later one. It says "reported X rose relative to coverage", never "X rose".
--
-- As in: signals
-- country: short English name of the country
-- severity: 3 alarm, 2 warning, 1 watch; to order by
-- country_phase: phase of the country in the same period
-- statements: statements behind it; evidence(signal_id) has them
WITH behind AS (
  SELECT signal_id, count(*)::INTEGER AS statements FROM signal_evidence GROUP BY signal_id
), dated AS (
  -- A vintage is a day, perhaps with something before or behind it: as-of-2026-06-30, 2026-06-30.2.
  SELECT signal_id, date_trunc(period_type, TRY_CAST(regexp_extract(vintage, '[0-9]{4}-[0-9]{2}-[0-9]{2}') AS DATE) + 1)
           - CASE period_type WHEN 'month' THEN INTERVAL 1 MONTH ELSE INTERVAL 7 DAY END AS newest
  FROM signals
)
SELECT s.signal_id, s.country_iso3, c.name AS country, s.act_family, s.period_type, s.period_start, s.change,
       CASE s.change WHEN 'alarm' THEN 3 WHEN 'warning' THEN 2 ELSE 1 END AS severity,
       s.standing, s.incidents, s.expected, s.upper_bound, s.p_value, s.issuers, s.monitoring, p.phase AS country_phase,
       coalesce(behind.statements, 0) AS statements, s.why, s.why_code, s.vintage
FROM signals AS s
JOIN dated ON dated.signal_id = s.signal_id
LEFT JOIN behind ON behind.signal_id = s.signal_id
LEFT JOIN countries AS c ON c.country_iso3 = s.country_iso3
LEFT JOIN signals AS p
  ON p.signal_type = 'phase' AND p.clock = s.clock AND p.country_iso3 = s.country_iso3 AND p.period_type = s.period_type
 AND p.period_start = s.period_start
WHERE s.signal_type = 'trend' AND s.change <> 'none' AND s.period_start >= dated.newest
