-- What is new since the previous release, as one file can say it: what was first captured, raised or said after the last day
-- but one on which any source was looked at (the column since). With a look every day that is the release of the day before.
-- What is new because a rule changed, an old text was read again or a document was erased is not here: compare two releases.
--
-- since: last day of what the previous release could know; NULL where the sources were looked at on one day only
-- what: incident, incident_grew (it had statements before), document, trigger, alert or correction
-- id: incident_id, document_id, trigger_id, alert_id or correction_id
-- country_iso3: country; NULL for a document that is about none or several
-- act_family: family of the act; NULL where it has none
-- known_at: day from which it was public; alerts and corrections: day on which it was raised or said
-- source_id: source; NULL for what several tell
-- statements: incidents: statements that are new
-- address: documents and triggers: public address; NULL where the disclosure gate keeps it
WITH days AS (
  -- A day in UTC whatever the session's zone is.
  SELECT DISTINCT DATE '1970-01-01' + (epoch_us(captured_to) // 86400000000)::INTEGER AS day
  FROM batches WHERE origin <> 'desk'
), line AS (
  SELECT max(day) AS since FROM days WHERE day < (SELECT max(day) FROM days)
), first_seen AS (
  SELECT capture_sha256, source_id, DATE '1970-01-01' + (epoch_us(min(captured_at)) // 86400000000)::INTEGER AS day
  FROM captures GROUP BY capture_sha256, source_id
), told AS (
  SELECT m.incident_id, count(*)::INTEGER AS statements,
         (count(*) FILTER (line.since IS NULL
           OR DATE '1970-01-01' + (epoch_us(v.captured_at) // 86400000000)::INTEGER > line.since))::INTEGER AS fresh
  FROM incident_members AS m
  JOIN violation_indicators AS v ON v.indicator_id = m.indicator_id
  CROSS JOIN line
  GROUP BY m.incident_id
)
SELECT line.since, CASE WHEN told.fresh = told.statements THEN 'incident' ELSE 'incident_grew' END AS what, i.incident_id AS id,
       i.country_iso3, i.act_family, i.known_at, NULL::VARCHAR AS source_id, told.fresh AS statements, NULL::VARCHAR AS address
FROM incidents AS i JOIN told ON told.incident_id = i.incident_id CROSS JOIN line
WHERE told.fresh > 0
UNION ALL
SELECT line.since, 'document', d.document_id, CASE WHEN length(d.countries) = 3 THEN d.countries END, NULL, d.known_at,
       d.source_id, NULL, d.address
FROM documents AS d
JOIN first_seen AS f ON f.capture_sha256 = d.capture_sha256 AND f.source_id = d.source_id
CROSS JOIN line
WHERE line.since IS NULL OR f.day > line.since
UNION ALL
SELECT line.since, 'trigger', t.trigger_id, t.country_iso3, NULL, t.known_at, t.source_id, NULL, d.address
FROM triggers AS t
LEFT JOIN documents AS d ON d.document_id = t.document_id
LEFT JOIN first_seen AS f ON f.capture_sha256 = t.capture_sha256 AND f.source_id = t.source_id
CROSS JOIN line
WHERE line.since IS NULL OR f.day > line.since
UNION ALL
SELECT line.since, 'alert', a.alert_id, a.country_iso3, a.act_family, a.raised_on, NULL, NULL, NULL
FROM alerts AS a CROSS JOIN line
WHERE line.since IS NULL OR a.raised_on > line.since
UNION ALL
SELECT line.since, 'correction', k.correction_id, v.country_iso3, v.act_family,
       DATE '1970-01-01' + (epoch_us(k.corrected_at) // 86400000000)::INTEGER, v.source_id, NULL, NULL
FROM corrections AS k
LEFT JOIN violation_indicators AS v ON v.indicator_id = k.indicator_id
CROSS JOIN line
WHERE line.since IS NULL OR DATE '1970-01-01' + (epoch_us(k.corrected_at) // 86400000000)::INTEGER > line.since
