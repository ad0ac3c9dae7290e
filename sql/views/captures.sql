-- The captures that what counts today was first read from.
SELECT DISTINCT ON (c.capture_sha256, c.address, c.captured_at) c.* EXCLUDE (batch_id) REPLACE (
  CASE WHEN d.address_state = 'withheld_name' THEN 'withheld' ELSE c.address END AS address,
  CASE WHEN d.address_state <> 'withheld_name' THEN c.served_from END AS served_from
)
FROM fact.captures AS c
JOIN current_readings AS r ON r.warc = c.warc AND r.warc_offset = c.warc_offset
JOIN current_documents AS d ON d.document_id = r.document_id
ORDER BY c.capture_sha256, c.address, c.captured_at, c.warc, c.warc_offset
