-- What the last 12 months hold, for standing: months with an incident, first-level areas, claimants, people killed. An area or
-- claimant counts in every month up to 11 after one in which it is told, once: until it is told again, then from there. So
-- nothing has to be held in lists, and a home of millions of incidents needs little memory.
WITH counted AS (
  SELECT incident_id, country_iso3, act_family, admin1, date_trunc('month', day)::DATE AS month, persons_min
  FROM dated_incidents
  WHERE clock = 'known' AND in_month = 'counted'
), told AS (
  SELECT i.*, c.claimant, c.harm
  FROM counted AS i
  JOIN incident_members AS m USING (incident_id)
  JOIN candidates AS c USING (indicator_id)
), lethal AS (
  SELECT DISTINCT incident_id FROM told WHERE harm = 'killed'
), monthly AS (
  SELECT country_iso3, act_family, month,
         coalesce(sum(persons_min) FILTER (incident_id IN (FROM lethal)), 0)::INTEGER AS killed
  FROM counted
  GROUP BY ALL
), heard AS (
  SELECT DISTINCT country_iso3, act_family, 'area' AS what, admin1 AS who, month FROM counted WHERE admin1 IS NOT NULL
  UNION ALL
  SELECT DISTINCT country_iso3, act_family, 'claimant', claimant, month FROM told WHERE claimant IS NOT NULL
), spans AS (
  SELECT country_iso3, act_family, 'month' AS what, month, (month + INTERVAL 11 MONTH)::DATE AS until, killed FROM monthly
  UNION ALL
  SELECT country_iso3, act_family, what, month,
         least(month + INTERVAL 11 MONTH, lead(month) OVER (
           PARTITION BY country_iso3, act_family, what, who ORDER BY month) - INTERVAL 1 MONTH)::DATE, 0
  FROM heard
)
SELECT s.country_iso3, s.act_family, p.period_start,
       (count(*) FILTER (s.what = 'month'))::INTEGER AS months,
       (count(*) FILTER (s.what = 'area'))::INTEGER AS areas,
       (count(*) FILTER (s.what = 'claimant'))::INTEGER AS issuers,
       sum(s.killed)::INTEGER AS killed
FROM spans AS s
JOIN periods AS p ON p.period_type = 'month' AND p.period_start BETWEEN s.month AND s.until
GROUP BY ALL
