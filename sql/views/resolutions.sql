SELECT r.* EXCLUDE (reading_id) REPLACE (CASE WHEN d.title_state = 'shown' THEN r.title END AS title)
FROM fact.resolutions AS r
JOIN current_readings USING (reading_id)
JOIN current_documents AS d ON d.document_id = r.document_id
