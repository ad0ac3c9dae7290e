-- An act whose source gives no day of publication is dated by the first capture that showed it in any reading of its
-- document, so that a later change of the document, or a later capture, does not move it. Acts that several channels
-- of one text tell (its votes, the session, the mandate) stand once: as the best channel that tells that kind of act has
-- them. Catalogue and session pages, for one, know no votes of States.
WITH first_seen AS (
  SELECT a.document_id, a.kind, a.country_iso3, a.subject, a.occurred_on, min(c.captured_at)::DATE AS day
  FROM fact.machinery_act_facts AS a
  JOIN fact.reading_captures AS c USING (reading_id)
  WHERE a.known_at IS NULL
  GROUP BY ALL
), texts AS (
  SELECT document_id, any_value(symbol) AS symbol, any_value(text_symbol) AS text_symbol, min(rank) AS rank
  FROM resolution_texts
  GROUP BY document_id
)
SELECT a.* EXCLUDE (reading_id)
       REPLACE (CASE WHEN a.subject = t.symbol THEN t.text_symbol ELSE a.subject END AS subject,
                coalesce(a.known_at, f.day) AS known_at)
FROM fact.machinery_act_facts AS a
JOIN current_readings USING (reading_id)
LEFT JOIN first_seen AS f
  ON f.document_id = a.document_id AND f.kind = a.kind
  AND f.country_iso3 IS NOT DISTINCT FROM a.country_iso3
  AND f.subject IS NOT DISTINCT FROM a.subject
  AND f.occurred_on IS NOT DISTINCT FROM a.occurred_on
LEFT JOIN texts AS t ON t.document_id = a.document_id
WHERE getvariable('as_of') IS NULL OR coalesce(a.known_at, f.day) <= getvariable('as_of')::DATE
QUALIFY t.rank IS NULL OR a.subject IS NULL
  OR t.rank = min(t.rank) OVER (PARTITION BY a.kind, CASE WHEN a.subject = t.symbol THEN t.text_symbol ELSE a.subject END)
