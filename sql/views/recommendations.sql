-- The text of a recommendation stands in its passage; it leaves only where that passage does.
SELECT r.* EXCLUDE (reading_id) REPLACE (
  CASE WHEN EXISTS (FROM current_passages AS p WHERE p.document_id = r.document_id)
        AND NOT EXISTS (FROM current_passages AS p WHERE p.document_id = r.document_id AND p.body_state <> 'shown')
       THEN r.body END AS body
)
FROM fact.recommendations AS r
JOIN current_readings USING (reading_id)
