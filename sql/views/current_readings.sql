-- The one reading of each document that counts: of its last capture, then by the highest reader version, then by the
-- highest coding version. Never by the time of reading. As of a day, only documents that were public by then, in their
-- last capture up to that day, or in their first where all came later: the nearest to what could be read then.
WITH seen AS (
  SELECT reading_id,
         max(captured_at) FILTER (captured_at::DATE <= coalesce(getvariable('as_of')::DATE, DATE '9999-12-31')) AS last_captured_at,
         min(captured_at) AS captured_at,
         min_by({sha256: capture_sha256, warc: warc, warc_offset: warc_offset}, (captured_at, warc, warc_offset)) AS first
  FROM fact.reading_captures
  GROUP BY reading_id
), public AS (
  SELECT d.reading_id
  FROM fact.document_facts AS d JOIN seen USING (reading_id)
  WHERE coalesce(d.published_on, seen.captured_at::DATE) <= getvariable('as_of')::DATE
)
SELECT r.reading_id, r.document_id, r.source_id, r.reader_version, r.coding_version, seen.captured_at,
       seen.first.sha256 AS capture_sha256, seen.first.warc AS warc, seen.first.warc_offset AS warc_offset
FROM fact.readings AS r
JOIN seen USING (reading_id)
WHERE getvariable('as_of') IS NULL OR r.reading_id IN (SELECT reading_id FROM public)
QUALIFY row_number() OVER (
  PARTITION BY r.document_id
  ORDER BY seen.last_captured_at DESC NULLS LAST,
           CASE WHEN seen.last_captured_at IS NULL THEN seen.captured_at END,
           string_split(r.reader_version, '.')::INTEGER[] DESC,
           string_split(r.coding_version, '.')::INTEGER[] DESC,
           r.reading_id
) = 1
