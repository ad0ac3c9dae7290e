-- Problems of the windows that are loaded, as they were last read; equal ones of overlapping windows once. Last: texts of which two channels
-- publish different totals; the table of resolutions keeps those of the better one, none is averaged.
WITH totals AS (
  SELECT t.text_symbol, t.rank, d.capture_sha256, d.captured_at,
         format('{}-{}-{}', t.votes_for, t.votes_against, t.abstentions) AS votes, t.channel
  FROM resolution_texts AS t
  JOIN current_documents AS d ON d.document_id = t.document_id
  WHERE t.text_symbol IS NOT NULL AND t.votes_for IS NOT NULL
  QUALIFY count(*) OVER (PARTITION BY t.text_symbol, t.rank) = 1
)
SELECT DISTINCT * EXCLUDE (batch_id)
FROM fact.problems
WHERE batch_id NOT IN (SELECT rereads FROM fact.batches WHERE rereads IS NOT NULL)
  AND (getvariable('as_of') IS NULL OR seen_at::DATE <= getvariable('as_of')::DATE)
UNION ALL BY NAME
SELECT 'hrc-resolutions' AS source_id, 'channels_disagree' AS code, 'warning' AS severity,
       'votes ' || string_agg(votes || ' in the ' || channel, ', ' ORDER BY rank) || '; the first is kept' AS message,
       min_by(capture_sha256, rank) AS capture_sha256, text_symbol AS locator, max(captured_at) AS seen_at
FROM totals
GROUP BY text_symbol
HAVING count(DISTINCT votes) > 1
