-- Every reading leads to a capture in the archive.
SELECT format('reading {} of {} has no capture', r.reading_id, r.source_id) AS message
FROM current_readings AS r
ANTI JOIN fact.captures AS c ON c.warc = r.warc AND c.warc_offset = r.warc_offset
