-- An id that was an incident's leads to one that is there, and no id that is there leads away.
SELECT format('redirect of {} leads to {}', r.former_incident_id, r.incident_id) AS message
FROM incident_redirects AS r
ANTI JOIN counted_incidents AS i ON i.incident_id = r.incident_id
UNION ALL
SELECT format('incident {} is there and redirected', r.former_incident_id)
FROM incident_redirects AS r
JOIN counted_incidents AS i ON i.incident_id = r.former_incident_id
