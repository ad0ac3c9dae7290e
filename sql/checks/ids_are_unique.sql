SELECT format('{} {} stands {} times', relation, id, n) AS message
FROM (
  SELECT 'indicator' AS relation, indicator_id AS id, count(*) AS n FROM statements GROUP BY ALL
  UNION ALL
  SELECT 'passage', passage_id, count(*) FROM current_passages GROUP BY ALL
  UNION ALL
  SELECT 'document', document_id, count(*) FROM current_documents GROUP BY ALL
  UNION ALL
  SELECT 'signal', signal_id, count(*) FROM signals GROUP BY ALL
)
WHERE n > 1
