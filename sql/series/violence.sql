-- Country × month on the known clock: violent incidents, battles among them, those against civilians, and those, no
-- battles, for the victims' identity. What one report tells under several families is one here: incidents of one kind
-- of violence with the same days and first-level area count once, so that a share does not rest on one story told
-- twice. What is unclear or not violent is neither part nor whole.
WITH told AS (
  SELECT p.incident_id, p.country_iso3, date_trunc('month', p.day)::DATE AS period_start, i.occurred_from, i.occurred_to,
         coalesce(p.admin1, '') AS admin1,
         CASE WHEN p.violence_type IN ('one_sided', 'indiscriminate') THEN 'civilian' ELSE p.violence_type END AS kind
  FROM placed_incidents AS p
  JOIN counted_incidents AS i USING (incident_id)
  WHERE p.clock = 'known' AND p.in_month = 'counted'
    AND p.violence_type IN ('one_sided', 'indiscriminate', 'communal', 'battle')
), motives AS (
  SELECT DISTINCT m.incident_id
  FROM incident_members AS m
  JOIN statements AS s USING (indicator_id)
  WHERE s.identity_motive IS NOT NULL
), counted AS (
  SELECT country_iso3, period_start, kind, kind <> 'battle' AND bool_or(motives.incident_id IS NOT NULL) AS motivated
  FROM told
  LEFT JOIN motives USING (incident_id)
  GROUP BY country_iso3, period_start, kind, occurred_from, occurred_to, admin1
)
SELECT country_iso3, period_start, count(*)::INTEGER AS violent,
       (count(*) FILTER (kind = 'civilian'))::INTEGER AS civilian, (count(*) FILTER (motivated))::INTEGER AS identity
FROM counted
GROUP BY ALL
