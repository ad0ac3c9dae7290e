-- An act whose source gives no day of publication is dated by the first capture that showed it in any reading of its
-- document, so that a later change of the document, or a later capture, does not move it.
WITH first_seen AS (
  SELECT a.act_id, a.occurred_on, min(c.captured_at)::DATE AS day
  FROM fact.machinery_act_facts AS a
  JOIN fact.reading_captures AS c USING (reading_id)
  WHERE a.known_at IS NULL
  GROUP BY a.act_id, a.occurred_on
)
SELECT a.* EXCLUDE (reading_id) REPLACE (coalesce(a.known_at, f.day) AS known_at)
FROM fact.machinery_act_facts AS a
JOIN current_readings USING (reading_id)
LEFT JOIN first_seen AS f ON f.act_id = a.act_id AND f.occurred_on IS NOT DISTINCT FROM a.occurred_on
