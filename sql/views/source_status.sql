-- Every source: how its last windows went, and what counts of it today.
WITH read AS (
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
SELECT h.*, read.latest_published_on, coalesce(read.documents, 0) AS documents,
       coalesce(coded.violations, 0) AS violations, coalesce(acted.machinery, 0) AS machinery
FROM source_health AS h
LEFT JOIN read USING (source_id)
LEFT JOIN coded USING (source_id)
LEFT JOIN acted USING (source_id)
