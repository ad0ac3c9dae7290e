-- Which countries a coded document is about: as filed, or named by one of its statements.
SELECT DISTINCT document_id, source_id, known_at, country_iso3
FROM (
  SELECT d.document_id, d.source_id, d.known_at, unnest(string_split(d.countries, ';')) AS country_iso3
  FROM current_documents AS d
  UNION ALL
  SELECT document_id, source_id, known_at, country_iso3 FROM statements WHERE country_iso3 IS NOT NULL
)
JOIN sources USING (source_id)
WHERE coded
