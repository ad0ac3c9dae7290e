-- One row an incident: an event told by one or several claimants, counted once. What to count first. Statements of which no
-- incident is made (patterns, totals, denials, fears) are in violation_indicators alone.
--
-- As in: incidents
-- country: short English name of the country
-- month: first day of the month in which it happened; NULL where it is dated more coarsely than a month
-- acts: codes of the acts that its statements tell, joined by ;
-- claimants: who says so, codes joined by ;
-- sources: sources that carry it, joined by ;
-- first_source_id: source of the document that told of it first
-- first_document_id: that document
-- first_address: its public address; NULL where the disclosure gate keeps it
-- first_capture_sha256: SHA-256 of the capture it was read from
WITH told AS (
  SELECT m.incident_id,
         string_agg(DISTINCT v.act_code, ';' ORDER BY v.act_code) AS acts,
         string_agg(DISTINCT v.asserted_by, ';' ORDER BY v.asserted_by) AS claimants,
         string_agg(DISTINCT v.source_id, ';' ORDER BY v.source_id) AS sources,
         arg_min(v.document_id, v.known_at::VARCHAR || v.indicator_id) AS document_id
  FROM incident_members AS m
  JOIN violation_indicators AS v ON v.indicator_id = m.indicator_id
  GROUP BY m.incident_id
)
SELECT i.incident_id, i.country_iso3, c.name AS country, i.act_family, told.acts, i.admin1, i.occurred_from, i.occurred_to,
       i.date_precision,
       CASE WHEN i.date_precision IN ('day', 'week', 'month') THEN date_trunc('month', i.occurred_from)::DATE END AS month,
       i.known_at, i.persons_min, i.persons_max, i.violence_type, i.issuers, i.mentions, i.denied, told.claimants, told.sources,
       d.source_id AS first_source_id, d.document_id AS first_document_id, d.address AS first_address,
       d.capture_sha256 AS first_capture_sha256
FROM incidents AS i
LEFT JOIN told ON told.incident_id = i.incident_id
LEFT JOIN documents AS d ON d.document_id = told.document_id
LEFT JOIN countries AS c ON c.country_iso3 = i.country_iso3
