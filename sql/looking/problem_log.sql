-- Every problem once, newest first, with its capture and whether it is open. The place of a problem is the address that
-- it was met at; without a capture, the address that its locator names; without either, the source as a whole. It is
-- open while it is what the last look at its place found: a later answer that was read closes it, whatever that answer
-- holds (the same problem, met again, is the later row), and so does, for a source as a whole, a later window that
-- ended well. Of two looks at one capture (it was read again) the later is that of the batch sealed later.
-- From: problem_lines, capture_lines (both with batch_id), batch_rows (with sealed_at).
WITH numbered AS (
  SELECT *, row_number() OVER () AS id FROM problem_lines
), shown AS (
  -- Of an address that may carry a name, a problem shows the hash alone.
  SELECT *, 'address withheld, sha256 ' || left(sha256(address), 16) AS hashed FROM capture_lines
), met AS (
  SELECT p.*, b.sealed_at, b.captured_to, c.address, c.outcome, c.warc, c.warc_offset,
         CASE
           WHEN c.address IS NOT NULL THEN c.address
           WHEN p.locator LIKE '%://%' OR p.locator LIKE 'address withheld, sha256 %' THEN p.locator
         END AS place
  FROM numbered AS p
  JOIN batch_rows AS b USING (batch_id)
  LEFT JOIN shown AS c
    ON c.batch_id = p.batch_id AND c.capture_sha256 = p.capture_sha256 AND c.captured_at = p.seen_at
  -- Several addresses may give the same bytes at once: then the locator tells which.
  QUALIFY row_number() OVER (
    PARTITION BY p.id ORDER BY coalesce(p.locator IN (c.address, c.hashed), false) DESC, c.address, c.warc, c.warc_offset
  ) = 1
), looks AS (
  SELECT source_id, place, max((captured_at, sealed_at)) AS looked_at
  FROM (
    SELECT c.source_id, unnest([c.address, c.hashed]) AS place, c.captured_at, b.sealed_at
    FROM shown AS c JOIN batch_rows AS b USING (batch_id)
    WHERE c.outcome = 'ok'
  )
  GROUP BY ALL
), windows AS (
  SELECT source_id, max((captured_to, sealed_at)) AS looked_at
  FROM batch_rows
  WHERE loaded AND outcome IN ('ok', 'empty_confirmed')
  GROUP BY source_id
), compared AS (
  SELECT met.*,
         -- What stands in a message may differ from day to day where nothing was read.
         CASE WHEN met.outcome = 'ok' THEN message END AS told,
         coalesce(CASE WHEN place IS NULL THEN (captured_to, sealed_at) < windows.looked_at
                       ELSE (seen_at, sealed_at) < looks.looked_at END, false) AS closed
  FROM met
  LEFT JOIN looks USING (source_id, place)
  LEFT JOIN windows USING (source_id)
), counted AS (
  SELECT *, min(seen_at) OVER same AS first_seen_at, (count(*) OVER same)::INTEGER AS times,
         row_number() OVER (same ORDER BY seen_at DESC, sealed_at DESC, batch_id) AS age
  FROM compared
  WINDOW same AS (PARTITION BY source_id, code, coalesce(place, ''), coalesce(locator, ''), coalesce(told, ''))
)
SELECT strftime(seen_at, '%Y-%m-%dT%H:%M:%S.%gZ') AS seen_at, source_id, severity, code, locator, message,
       capture_sha256, address, warc, warc_offset, NOT closed AND age = 1 AS open,
       strftime(first_seen_at, '%Y-%m-%dT%H:%M:%S.%gZ') AS first_seen_at, times
FROM counted
