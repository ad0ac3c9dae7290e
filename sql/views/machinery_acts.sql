-- An act whose source gives no day of publication is dated by the first capture that showed it in any reading of its
-- document, so that neither a later change of the document nor a later capture moves it.
WITH first_seen AS (
  SELECT a.document_id, a.kind, a.country_iso3, a.subject, a.occurred_on, min(c.captured_at)::DATE AS day
  FROM fact.machinery_act_facts AS a
  JOIN fact.reading_captures AS c USING (reading_id)
  WHERE a.known_at IS NULL
  GROUP BY ALL
)
SELECT a.* EXCLUDE (reading_id) REPLACE (coalesce(a.known_at, f.day) AS known_at)
FROM fact.machinery_act_facts AS a
JOIN current_readings USING (reading_id)
LEFT JOIN first_seen AS f
  ON f.document_id = a.document_id AND f.kind = a.kind
  AND f.country_iso3 IS NOT DISTINCT FROM a.country_iso3
  AND f.subject IS NOT DISTINCT FROM a.subject
  AND f.occurred_on IS NOT DISTINCT FROM a.occurred_on
