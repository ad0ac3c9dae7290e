-- Coded statements in their current reading, with the dates and versions of their document.
SELECT v.* EXCLUDE (reading_id), d.source_id, d.known_at, d.captured_at, d.reader_version, d.coding_version
FROM fact.violation_facts AS v
JOIN current_readings USING (reading_id)
JOIN current_documents AS d ON d.document_id = v.document_id
