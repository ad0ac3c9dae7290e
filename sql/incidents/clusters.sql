-- Every document with the cluster of those that carry its text (itself alone, mostly), named after the smallest id.
-- `is_copy`: another document of the cluster was public before it, so that nothing in it is a claim of its own.
WITH RECURSIVE edges AS (
  SELECT one, other FROM copies
  UNION ALL
  SELECT other, one FROM copies
), reach(document_id, root) USING KEY (document_id) AS (
  SELECT document_id, document_id FROM (SELECT one AS document_id FROM edges GROUP BY ALL)
  UNION
  SELECT edges.other, min(reach.root)
  FROM reach
  JOIN edges ON edges.one = reach.document_id
  JOIN recurring.reach AS known ON known.document_id = edges.other
  WHERE reach.root < known.root
  GROUP BY edges.other
)
SELECT d.document_id, coalesce(r.root, d.document_id) AS cluster_id,
       row_number() OVER (PARTITION BY coalesce(r.root, d.document_id) ORDER BY d.known_at, d.document_id) > 1 AS is_copy
FROM current_documents AS d
LEFT JOIN reach AS r USING (document_id)
