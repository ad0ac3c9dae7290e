-- The next windows ($4 at the most, after the batch $3) of the source $1 that were captured, in that order, as they were last
-- read. With a day $2, those whose last capture is of that day or later, and every earlier one that showed some of the same
-- content, without which a document would seem to be captured later than it was.
WITH RECURSIVE shown AS (
  SELECT batch_id, capture_sha256 AS content, captured_at FROM fact.captures
  WHERE source_id = $1 AND outcome = 'ok' AND $2 IS NOT NULL
  UNION ALL
  SELECT c.batch_id, c.reading_id, c.captured_at FROM fact.reading_captures AS c JOIN fact.readings USING (reading_id)
  WHERE source_id = $1 AND $2 IS NOT NULL
), needed AS (
  SELECT batch_id FROM fact.batches
  WHERE source_id = $1 AND ($2 IS NULL OR captured_to::DATE >= $2::DATE)
  UNION
  SELECT earlier.batch_id
  FROM needed JOIN shown USING (batch_id)
  JOIN shown AS earlier ON earlier.content = shown.content AND earlier.captured_at < shown.captured_at
), line AS (
  -- A window keeps its place however often it is read again, so that going on after it meets none twice.
  SELECT batch_id, batch_id AS root, captured_to FROM fact.batches
  WHERE source_id = $1 AND coalesce(rereads NOT IN (SELECT batch_id FROM fact.batches), true)
  UNION ALL
  SELECT b.batch_id, line.root, line.captured_to FROM fact.batches AS b JOIN line ON b.rereads = line.batch_id
)
SELECT b.batch_id
FROM fact.batches AS b
JOIN line AS place USING (batch_id)
LEFT JOIN line AS done ON done.batch_id = $3
WHERE b.batch_id IN (FROM needed) AND b.captures > 0
  AND b.batch_id NOT IN (SELECT rereads FROM fact.batches WHERE rereads IS NOT NULL)
  AND ($3 IS NULL OR (place.captured_to, place.root) > (done.captured_to, done.root))
ORDER BY place.captured_to, place.root LIMIT $4
