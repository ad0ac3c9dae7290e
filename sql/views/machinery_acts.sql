SELECT a.* EXCLUDE (reading_id)
FROM fact.machinery_acts AS a
JOIN current_readings USING (reading_id)
