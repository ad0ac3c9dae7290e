SELECT format('indicator {} ({}, {}) is counted in an incident', s.indicator_id, s.statement_kind, s.factuality) AS message
FROM statements AS s
JOIN incident_members USING (indicator_id)
WHERE s.statement_kind <> 'event' OR s.factuality <> 'asserted'
