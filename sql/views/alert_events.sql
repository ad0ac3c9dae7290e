-- What happened to alerts, each thing once: the first time that it was said.
SELECT * EXCLUDE (batch_id) FROM fact.alert_event_facts
WHERE getvariable('as_of') IS NULL OR said_at::DATE <= getvariable('as_of')::DATE
QUALIFY row_number() OVER (PARTITION BY event_id ORDER BY said_at, batch_id) = 1
