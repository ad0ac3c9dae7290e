-- Every trigger leads to a document and its capture, and where it names a passage, into that passage's text.
SELECT format('trigger {} leads to no document or capture', t.trigger_id) AS message
FROM triggers AS t
LEFT JOIN current_documents AS d USING (document_id)
WHERE d.document_id IS NULL
   OR NOT EXISTS (FROM fact.captures AS c WHERE c.capture_sha256 = t.capture_sha256)
UNION ALL
SELECT format('trigger {} points outside passage {}', t.trigger_id, t.passage_id)
FROM triggers AS t
LEFT JOIN current_passages AS p ON p.passage_id = t.passage_id AND p.document_id = t.document_id
WHERE t.passage_id IS NOT NULL
  AND (p.passage_id IS NULL OR t.char_start IS NULL OR t.char_start < 0 OR t.char_end > p.char_count)
UNION ALL
SELECT format('trigger {} is confirmed and no finding, or decided by nobody', trigger_id)
FROM triggers
WHERE (state = 'confirmed' AND NOT is_finding AND kind <> 'special_adviser_warning')
   OR (state = 'candidate') <> (confirmed_by IS NULL)
