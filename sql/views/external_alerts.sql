SELECT x.* EXCLUDE (reading_id)
FROM fact.external_alerts AS x
JOIN current_readings USING (reading_id)
