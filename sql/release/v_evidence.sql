-- One row a statement behind a signal, down to paragraph, archive and address. evidence(signal_id) is this for one signal.
-- Where address or body is NULL, the disclosure gate kept it; the capture still leads to the page. Where withheld_for names
-- people who could be found, the row is told by first-level area and month and leads to its document, not to a passage.
--
-- As in: violation_indicators, documents, passages, captures
-- signal_id: signal that it is behind
-- country_iso3: country where the act is said to have happened
-- paragraph: paragraph number or label in the document; NULL where withheld_for says that the row leads to its document
-- body: text of the paragraph; NULL where the disclosure gate keeps it, or the paragraph
-- title: title of the document; NULL where the disclosure gate keeps it
-- address: public address of the document; NULL where the disclosure gate keeps it
-- warc: WARC file with the capture, relative to the archive folder
WITH kept AS (
  -- The same bytes may have been received several times: the first is shown.
  SELECT source_id, capture_sha256, warc, warc_offset FROM captures
  QUALIFY row_number() OVER (PARTITION BY source_id, capture_sha256 ORDER BY captured_at, warc, warc_offset) = 1
)
SELECT e.signal_id, v.indicator_id, v.incident_id, v.country_iso3, v.admin1, v.act_family, v.act_code, v.factuality,
       v.standard_of_proof, v.asserted_by, v.perpetrator_class, v.occurred_from, v.occurred_to, v.date_precision, v.known_at,
       v.count_min, v.count_max, v.harm, d.source_id, d.title, d.published_on, d.address, p.paragraph, v.char_start, v.char_end,
       p.body, d.attribution, v.document_id, v.passage_id, v.withheld_for, d.capture_sha256, kept.warc, kept.warc_offset
FROM signal_evidence AS e
JOIN violation_indicators AS v ON v.indicator_id = e.indicator_id
JOIN documents AS d ON d.document_id = v.document_id
LEFT JOIN passages AS p ON p.passage_id = v.passage_id
LEFT JOIN kept ON kept.source_id = d.source_id AND kept.capture_sha256 = d.capture_sha256
