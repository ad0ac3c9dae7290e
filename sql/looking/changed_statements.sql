-- Why the statements of two releases differ (attached as `before` and `after`; `statements_before` and `statements_after` are
-- theirs, in the columns that both have): one row a source, cause and change. The
-- first cause that holds, in this order: the document is new, was erased, or went; its source now serves another text; a
-- person corrected the row, or took a correction back; another version of reader or coding read it; none of these.
WITH b AS (
  SELECT *, concat_ws(' ', reader_version, coding_version) AS versions FROM statements_before
), a AS (
  SELECT *, concat_ws(' ', reader_version, coding_version) AS versions FROM statements_after
), paired AS (
  SELECT coalesce(a.source_id, b.source_id) AS source_id, coalesce(a.document_id, b.document_id) AS document_id,
         CASE WHEN b.indicator_id IS NULL THEN 'added' WHEN a.indicator_id IS NULL THEN 'gone' ELSE 'altered' END AS change,
         a.correction_kinds IS DISTINCT FROM b.correction_kinds AS corrected
  FROM b FULL JOIN a USING (indicator_id)
  WHERE a.indicator_id IS NULL OR b.indicator_id IS NULL
     OR to_json(a)::VARCHAR <> to_json(b)::VARCHAR
), read_by AS (
  -- A document of which a release has no statement was read as the others of its source were.
  SELECT p.document_id, coalesce(db.versions, sb.versions) AS was, coalesce(da.versions, sa.versions) AS is_now
  FROM (SELECT DISTINCT document_id, source_id FROM paired) AS p
  LEFT JOIN (SELECT document_id, max(versions) AS versions FROM b GROUP BY ALL) AS db USING (document_id)
  LEFT JOIN (SELECT document_id, max(versions) AS versions FROM a GROUP BY ALL) AS da USING (document_id)
  LEFT JOIN (SELECT source_id, max(versions) AS versions FROM b GROUP BY ALL) AS sb ON sb.source_id = p.source_id
  LEFT JOIN (SELECT source_id, max(versions) AS versions FROM a GROUP BY ALL) AS sa ON sa.source_id = p.source_id
), documents AS (
  SELECT document_id, b.capture_sha256 AS held, a.capture_sha256 AS holds
  FROM before.main.documents AS b FULL JOIN after.main.documents AS a USING (document_id)
)
SELECT p.source_id, p.change,
       CASE WHEN d.held IS NULL THEN 'new_document'
            WHEN d.holds IS NULL AND sha256(p.document_id) IN (SELECT document_sha256 FROM after.main.erasures) THEN 'erasure'
            WHEN d.holds IS NULL THEN 'document_gone'
            WHEN d.held <> d.holds THEN 'revised_source'
            WHEN p.corrected AND p.change = 'altered' THEN 'correction'
            WHEN r.was <> r.is_now THEN 'changed_rule'
            ELSE 'other' END AS cause,
       count(*)::INTEGER AS statements
FROM paired AS p
JOIN read_by AS r USING (document_id)
LEFT JOIN documents AS d USING (document_id)
GROUP BY ALL
ORDER BY ALL
