-- The text of a recommendation stands in its passage; it leaves only where that passage does. As of a
-- day, a response that came later is pending, and one whose day nobody says is unclear.
SELECT r.* EXCLUDE (reading_id) REPLACE (
  CASE WHEN EXISTS (FROM current_passages AS p WHERE p.document_id = r.document_id)
        AND NOT EXISTS (FROM current_passages AS p WHERE p.document_id = r.document_id AND p.body_state <> 'shown')
       THEN r.body END AS body,
  CASE WHEN getvariable('as_of') IS NULL OR r.response_known_at <= getvariable('as_of')::DATE THEN r.response
       WHEN r.response_known_at IS NULL THEN 'unclear' ELSE 'pending' END AS response,
  CASE WHEN getvariable('as_of') IS NULL OR r.response_known_at <= getvariable('as_of')::DATE
       THEN r.response_known_at END AS response_known_at
)
FROM fact.recommendations AS r
JOIN current_readings USING (reading_id)
WHERE getvariable('as_of') IS NULL OR r.known_at <= getvariable('as_of')::DATE
