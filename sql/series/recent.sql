-- What the last 12 months hold, for standing: months with an incident, first-level areas, claimants, people killed.
WITH counted AS (
  SELECT d.incident_id, d.country_iso3, d.act_family, d.admin1, d.day, d.persons_min
  FROM dated_incidents AS d
  WHERE d.clock = 'known' AND d.in_month = 'counted'
), claims AS (
  SELECT m.incident_id, list(DISTINCT c.claimant) FILTER (c.claimant IS NOT NULL) AS claimants, bool_or(c.harm = 'killed') AS lethal
  FROM incident_members AS m
  JOIN candidates AS c USING (indicator_id)
  GROUP BY m.incident_id
)
SELECT i.country_iso3, i.act_family, p.period_start,
       count(DISTINCT date_trunc('month', i.day))::INTEGER AS months,
       count(DISTINCT i.admin1)::INTEGER AS areas,
       len(list_distinct(flatten(list(claims.claimants))))::INTEGER AS issuers,
       coalesce(sum(i.persons_min) FILTER (claims.lethal), 0)::INTEGER AS killed
FROM counted AS i
JOIN claims USING (incident_id)
JOIN periods AS p
  ON p.period_type = 'month' AND i.day BETWEEN (p.period_start - INTERVAL 11 MONTH)::DATE AND p.period_end
GROUP BY ALL
