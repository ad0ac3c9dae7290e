-- Incidents by clock and period: the counts that are not empty.
WITH placed AS (
  SELECT d.clock, p.period_type, p.period_start, d.country_iso3, d.act_family, d.incident_id, d.persons_min,
         d.persons_max, d.mentions, CASE p.period_type WHEN 'month' THEN d.in_month ELSE d.in_week END AS counts_as
  FROM dated_incidents AS d
  JOIN periods AS p ON d.day BETWEEN p.period_start AND p.period_end
), claimants AS (
  SELECT p.clock, p.period_type, p.period_start, p.country_iso3, p.act_family,
         greatest(count(DISTINCT c.claimant), 1)::INTEGER AS issuers
  FROM placed AS p
  JOIN incident_members AS m USING (incident_id)
  JOIN candidates AS c USING (indicator_id)
  WHERE p.counts_as = 'counted'
  GROUP BY ALL
)
SELECT p.clock, p.period_type, p.period_start, p.country_iso3, p.act_family,
       count(*) FILTER (counts_as = 'counted')::INTEGER AS incidents,
       count(*) FILTER (counts_as = 'historical')::INTEGER AS historical,
       count(*) FILTER (counts_as = 'undated')::INTEGER AS undated,
       (sum(persons_min) FILTER (counts_as = 'counted'))::INTEGER AS persons_min,
       (sum(persons_max) FILTER (counts_as = 'counted'))::INTEGER AS persons_max,
       coalesce(any_value(claimants.issuers), 0) AS issuers,
       coalesce((sum(mentions) FILTER (counts_as = 'counted')), 0)::INTEGER AS mentions
FROM placed AS p
LEFT JOIN claimants USING (clock, period_type, period_start, country_iso3, act_family)
GROUP BY ALL
