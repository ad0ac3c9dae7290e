-- The one reading of each document that counts: of its last capture, then by the highest reader version, then by the
-- highest coding version. Never by the time of reading.
WITH seen AS (
  SELECT reading_id,
         max(captured_at) AS last_captured_at,
         min(captured_at) AS captured_at,
         min_by({sha256: capture_sha256, warc: warc, warc_offset: warc_offset}, (captured_at, warc, warc_offset)) AS first
  FROM fact.reading_captures
  GROUP BY reading_id
)
SELECT r.reading_id, r.document_id, r.source_id, r.reader_version, r.coding_version, seen.captured_at,
       seen.first.sha256 AS capture_sha256, seen.first.warc AS warc, seen.first.warc_offset AS warc_offset
FROM fact.readings AS r
JOIN seen USING (reading_id)
QUALIFY row_number() OVER (
  PARTITION BY r.document_id
  ORDER BY seen.last_captured_at DESC,
           string_split(r.reader_version, '.')::INTEGER[] DESC,
           string_split(r.coding_version, '.')::INTEGER[] DESC,
           r.reading_id
) = 1
