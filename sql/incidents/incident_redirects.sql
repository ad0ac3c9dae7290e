-- Where an incident of an earlier release is now. An incident is named after its smallest member, so every other member
-- may have given its name before a smaller one came. A member that another reading of its document has replaced leads to
-- the incident of the statement that took its place: in the same passage at the same offset, of the same family and harm.
WITH replaced AS (
  SELECT old.indicator_id, any_value(m.incident_id) AS incident_id
  FROM fact.violation_facts AS old
  ANTI JOIN statements AS current ON current.indicator_id = old.indicator_id
  JOIN statements AS s ON s.passage_id = old.passage_id AND s.char_start = old.char_start
   AND s.act_family = old.act_family AND s.harm = old.harm
  JOIN incident_members AS m ON m.indicator_id = s.indicator_id
  WHERE old.statement_kind = 'event' AND old.factuality = 'asserted' AND old.country_iso3 IS NOT NULL
  GROUP BY old.indicator_id
  HAVING count(DISTINCT m.incident_id) = 1
), named AS (
  SELECT indicator_id, incident_id FROM incident_members
  UNION ALL
  SELECT indicator_id, incident_id FROM replaced
)
SELECT left(sha256('incident' || indicator_id), 20) AS former_incident_id, incident_id
FROM named
WHERE left(sha256('incident' || indicator_id), 20) <> incident_id
