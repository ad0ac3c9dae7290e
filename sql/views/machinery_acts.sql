-- Acts that several channels of one text tell (its votes, the session, the mandate) stand once: as the best channel
-- that tells that kind of act has them. Catalogue and session pages, for one, know no votes of States.
WITH texts AS (
  SELECT document_id, any_value(symbol) AS symbol, any_value(text_symbol) AS text_symbol, min(rank) AS rank
  FROM resolution_texts
  GROUP BY document_id
)
SELECT a.* EXCLUDE (reading_id)
       REPLACE (CASE WHEN a.subject = t.symbol THEN t.text_symbol ELSE a.subject END AS subject)
FROM fact.machinery_acts AS a
JOIN current_readings USING (reading_id)
LEFT JOIN texts AS t ON t.document_id = a.document_id
QUALIFY t.rank IS NULL OR a.subject IS NULL
  OR t.rank = min(t.rank) OVER (PARTITION BY a.kind, CASE WHEN a.subject = t.symbol THEN t.text_symbol ELSE a.subject END)
