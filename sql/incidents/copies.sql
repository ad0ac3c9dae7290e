-- Pairs of documents that carry the same text: one press release on several sites, one story in several channels. Of
-- the shorter one's sentences of 60 characters or more, at least three in five stand in the other too, word for word
-- (case, punctuation and spaces apart), and they became public within 30 days of each other. A sentence that stands in
-- more than 20 documents is a phrase of its publishers and tells nothing.
WITH spoken AS (
  SELECT DISTINCT p.document_id, d.known_at,
         hash(regexp_replace(lower(s.sentence), '[^\p{L}\p{N}]+', '', 'g')) AS sentence
  FROM current_passages AS p
  JOIN current_documents AS d USING (document_id)
  JOIN sources USING (source_id)
  CROSS JOIN unnest(string_split_regex(p.body, '[.!?…]\s+')) AS s(sentence)
  WHERE sources.coded AND length(s.sentence) >= 60
), shared AS (
  SELECT document_id, known_at, sentence
  FROM spoken
  QUALIFY count(*) OVER (PARTITION BY sentence) BETWEEN 2 AND 20
), lengths AS (
  SELECT document_id, count(*) AS sentences FROM spoken GROUP BY document_id
), common AS (
  SELECT a.document_id AS one, b.document_id AS other, count(*) AS sentences
  FROM shared AS a
  JOIN shared AS b ON a.sentence = b.sentence AND a.document_id < b.document_id
  WHERE abs(a.known_at - b.known_at) <= 30
  GROUP BY ALL
)
SELECT c.one, c.other
FROM common AS c
JOIN lengths AS a ON a.document_id = c.one
JOIN lengths AS b ON b.document_id = c.other
WHERE 5 * c.sentences >= 3 * least(a.sentences, b.sentences)
