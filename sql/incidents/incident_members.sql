-- Connected components of the links, named after their smallest member: the same whatever the order of arrival.
WITH RECURSIVE edges AS (
  SELECT one, other FROM links
  UNION ALL
  SELECT other, one FROM links
), reach(indicator_id, root) USING KEY (indicator_id) AS (
  SELECT indicator_id, indicator_id FROM candidates
  UNION
  SELECT edges.other, min(reach.root)
  FROM reach
  JOIN edges ON edges.one = reach.indicator_id
  JOIN recurring.reach AS known ON known.indicator_id = edges.other
  WHERE reach.root < known.root
  GROUP BY edges.other
)
SELECT left(sha256('incident' || root), 20) AS incident_id, indicator_id
FROM reach
