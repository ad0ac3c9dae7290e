SELECT x.* EXCLUDE (reading_id)
FROM fact.external_counts AS x
JOIN current_readings USING (reading_id)
