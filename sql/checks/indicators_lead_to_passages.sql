-- Every statement stands in a passage of its document, inside its text.
SELECT format('indicator {} points outside passage {}', s.indicator_id, s.passage_id) AS message
FROM statements AS s
LEFT JOIN current_passages AS p ON p.passage_id = s.passage_id AND p.document_id = s.document_id
WHERE p.passage_id IS NULL OR s.char_start < 0 OR s.char_end > p.char_count
