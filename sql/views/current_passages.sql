-- Passages in their current reading, with every text, before the disclosure gate.
SELECT p.* EXCLUDE (reading_id)
FROM fact.passages AS p
JOIN current_readings USING (reading_id)
