SELECT s.*, m.incident_id
FROM statements AS s
LEFT JOIN incident_members AS m USING (indicator_id)
