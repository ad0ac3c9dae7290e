-- One row an authoritative finding, order or warning, with the document that tells of it. Only confirmed ones move a phase; a
-- candidate waits for a person, and a filing is no finding.
--
-- As in: triggers, documents
-- country: short English name of the country
-- days_until_known: days from the day that the text bears to the day from which it was public
-- title: title of the document; NULL where the disclosure gate keeps it
-- address: public address of the document; NULL where the disclosure gate keeps it
SELECT t.trigger_id, t.country_iso3, c.name AS country, t.state, t.kind, t.body, t.is_finding, t.crimes, t.standard_of_proof,
       t.standard_phrase, coalesce(t.symbol, t.reference) AS reference, t.paragraph, t.found_on, t.known_at,
       (t.known_at - t.found_on)::INTEGER AS days_until_known, t.confirmed_by, t.reason, t.source_id, d.title, d.address,
       t.document_id, t.capture_sha256
FROM triggers AS t
LEFT JOIN documents AS d ON d.document_id = t.document_id
LEFT JOIN countries AS c ON c.country_iso3 = t.country_iso3
