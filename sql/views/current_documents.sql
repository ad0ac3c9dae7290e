-- Documents in their current reading, with every text, before the disclosure gate.
SELECT d.* EXCLUDE (reading_id),
       coalesce(d.published_on, r.captured_at::DATE) AS known_at,
       r.capture_sha256, r.captured_at, r.reader_version, r.coding_version
FROM fact.document_facts AS d
JOIN current_readings AS r USING (reading_id)
