-- The captures that what counts today was first read from. An address that may carry a name is withheld as that of its
-- document is; the address of a list or a file with many documents is none of theirs, but an operator may have given a
-- file the name of somebody (named_files). Where it was led on to another path, that is not shown: nobody looked at it.
WITH led AS (
  SELECT r.warc, r.warc_offset, count(DISTINCT d.document_id) AS documents,
         bool_or(d.address_state = 'withheld_name') AS withheld,
         list(d.address) FILTER (d.address_state = 'withheld_name') AS addresses
  FROM current_readings AS r
  JOIN current_documents AS d ON d.document_id = r.document_id
  GROUP BY r.warc, r.warc_offset
), kept AS (
  SELECT c.* EXCLUDE (batch_id),
         coalesce((led.withheld AND led.documents = 1) OR list_contains(led.addresses, c.address), false)
           OR c.address IN (SELECT address FROM named_files) AS withheld
  FROM fact.captures AS c
  JOIN led ON led.warc = c.warc AND led.warc_offset = c.warc_offset
)
SELECT DISTINCT ON (capture_sha256, address, captured_at) * EXCLUDE (withheld) REPLACE (
  CASE WHEN withheld THEN 'withheld' ELSE address END AS address,
  CASE WHEN NOT withheld AND regexp_replace(served_from, '^[a-z]+://[^/]*', '') = regexp_replace(address, '^[a-z]+://[^/]*', '')
       THEN served_from END AS served_from
)
FROM kept
ORDER BY capture_sha256, address, captured_at, warc, warc_offset
