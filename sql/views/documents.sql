-- The disclosure gate for documents: a title or address that may carry a name, or that the licence keeps, is NULL.
SELECT * REPLACE (
  CASE WHEN title_state = 'shown' THEN title END AS title,
  CASE WHEN address_state = 'shown' THEN address END AS address
)
FROM current_documents
JOIN (SELECT document_id, cluster_id FROM clusters) USING (document_id)
