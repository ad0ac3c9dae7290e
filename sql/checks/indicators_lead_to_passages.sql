-- Every statement stands in a passage of its document, inside its text, and the words of its codes inside it.
SELECT format('indicator {} points outside passage {}', s.indicator_id, s.passage_id) AS message
FROM statements AS s
LEFT JOIN current_passages AS p ON p.passage_id = s.passage_id AND p.document_id = s.document_id
WHERE p.passage_id IS NULL OR s.char_start < 0 OR s.char_end > p.char_count
UNION ALL
SELECT format('indicator {} has a span outside its statement: {}', s.indicator_id, s.span)
FROM (
  SELECT indicator_id, char_start, char_end, u.span,
         regexp_extract(u.span, '^(?:act|actor|group|count|place|date):(\d+)-(\d+)$', ['first', 'past']) AS part
  FROM statements
  CROSS JOIN unnest(string_split(spans, ';')) AS u(span)
) AS s
WHERE coalesce(try_cast(part.first AS INTEGER) < char_start OR try_cast(part.past AS INTEGER) > char_end
               OR try_cast(part.first AS INTEGER) >= try_cast(part.past AS INTEGER), true)
