-- Incidents with an attack on a protected object (the acts $1, joined by ;), by month, of every country that has any: 0
-- where somebody looked, NULL where nobody did.
WITH attacks AS (
  SELECT d.country_iso3, date_trunc('month', d.day)::DATE AS period_start,
         count(DISTINCT d.incident_id)::INTEGER AS attacks
  FROM dated_incidents AS d
  JOIN incident_members AS m USING (incident_id)
  JOIN candidates AS c USING (indicator_id)
  WHERE d.clock = 'known' AND d.in_month = 'counted' AND list_contains(string_split($1, ';'), c.act_code)
  GROUP BY ALL
)
SELECT w.country_iso3, w.period_start, w.monitoring, CASE WHEN looked THEN w.attention END AS attention,
       CASE WHEN looked THEN w.exposure END AS exposure, CASE WHEN looked THEN coalesce(a.attacks, 0) END AS attacks
FROM (SELECT *, monitoring NOT IN ('unmonitored', 'not_applicable') AS looked FROM watching WHERE period_type = 'month') AS w
LEFT JOIN attacks AS a USING (country_iso3, period_start)
WHERE w.country_iso3 IN (SELECT country_iso3 FROM attacks)
ORDER BY w.country_iso3, w.period_start
