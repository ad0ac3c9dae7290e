-- The spine: every country × family × month on both clocks, and every week of the families that were ever told of in
-- a country (the weeks of the others say what their months say). A count is NULL, never 0, where nobody looked.
-- On the occurred clock an incident that became known later makes its period partial, not unmonitored.
WITH told AS (
  SELECT DISTINCT country_iso3, act_family FROM dated_incidents
), spine AS (
  SELECT w.*, f.act_family, c.clock
  FROM watching AS w
  CROSS JOIN (SELECT unnest(getvariable('families')) AS act_family) AS f
  CROSS JOIN (VALUES ('known'), ('occurred')) AS c(clock)
  WHERE w.period_type = 'month' OR (w.country_iso3, f.act_family) IN (SELECT (country_iso3, act_family) FROM told)
), counted AS (
  SELECT s.*, i.* EXCLUDE (clock, period_type, period_start, country_iso3, act_family),
         CASE WHEN s.monitoring IN ('unmonitored', 'not_applicable') AND i.incidents IS NOT NULL THEN 'partial'
              ELSE s.monitoring END AS known_monitoring
  FROM spine AS s
  LEFT JOIN period_incidents AS i USING (clock, period_type, period_start, country_iso3, act_family)
)
SELECT country_iso3, act_family, clock, period_type, period_start,
       CASE WHEN looked THEN coalesce(incidents, 0) END AS incidents,
       CASE WHEN looked THEN coalesce(historical, 0) END AS historical,
       CASE WHEN looked THEN coalesce(undated, 0) END AS undated,
       persons_min, persons_max,
       CASE WHEN looked THEN coalesce(issuers, 0) END AS issuers,
       CASE WHEN looked THEN coalesce(mentions, 0) END AS mentions,
       CASE WHEN looked THEN attention END AS attention,
       CASE WHEN looked THEN exposure END AS exposure,
       known_monitoring AS monitoring
FROM (SELECT *, known_monitoring NOT IN ('unmonitored', 'not_applicable') AS looked FROM counted)
