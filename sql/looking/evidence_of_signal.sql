-- The statements behind the signal $1, each with its passage, document and first capture, the newest first. `to_json`: a
-- release of an earlier version has no column `spans`.
SELECT v.indicator_id, v.incident_id, v.act_code, v.occurred_from, v.occurred_to, v.date_precision, v.known_at,
       v.count_min, v.count_max, v.perpetrator_class, v.asserted_by, v.admin1, v.confidence, v.rule_id,
       v.char_start, v.char_end, to_json(v) ->> 'spans' AS spans, to_json(v) ->> 'withheld_for' AS withheld_for, p.passage_id, p.paragraph, d.document_id, d.title, d.title_state, d.symbol,
       d.address, d.address_state, c.source_id, c.capture_sha256, c.warc, c.warc_offset, c.captured_at
FROM signal_evidence AS e
JOIN violation_indicators AS v USING (indicator_id)
LEFT JOIN passages AS p USING (passage_id)
JOIN documents AS d ON d.document_id = v.document_id
JOIN captures AS c ON c.capture_sha256 = d.capture_sha256 AND c.source_id = d.source_id
WHERE e.signal_id = $1
QUALIFY row_number() OVER (PARTITION BY v.indicator_id ORDER BY c.captured_at, c.warc_offset) = 1
ORDER BY v.known_at DESC, v.incident_id, v.indicator_id
