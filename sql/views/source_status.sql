-- Every source, how its last window ended (as it was last read), and what counts of it today.
WITH last AS (
  SELECT source_id, max(complete_to) AS complete_to,
         max_by(struct_pack(outcome, window_from, window_to, problems), (window_to, captured_to, batch_id))
           FILTER (again.rereads IS NULL) AS b
  FROM fact.batches
  LEFT JOIN (SELECT DISTINCT rereads FROM fact.batches) AS again ON again.rereads = batch_id
  GROUP BY source_id
), read AS (
  SELECT source_id, count(*)::INTEGER AS documents, max(published_on) AS latest_published_on
  FROM current_documents
  GROUP BY source_id
), coded AS (
  SELECT source_id, count(*)::INTEGER AS violations FROM statements GROUP BY source_id
), acted AS (
  SELECT d.source_id, count(*)::INTEGER AS machinery
  FROM process_indicators AS p JOIN current_documents AS d USING (document_id)
  GROUP BY d.source_id
)
SELECT s.source_id, s.source_family, s.publisher, last.b.outcome AS last_outcome,
       last.b.window_from AS window_from, last.b.window_to AS window_to, last.complete_to,
       read.latest_published_on, coalesce(read.documents, 0) AS documents,
       coalesce(coded.violations, 0) AS violations, coalesce(acted.machinery, 0) AS machinery,
       coalesce(last.b.problems, 0) AS problems
FROM sources AS s
LEFT JOIN last USING (source_id)
LEFT JOIN read USING (source_id)
LEFT JOIN coded USING (source_id)
LEFT JOIN acted USING (source_id)
