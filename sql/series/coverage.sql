-- Source × country × period. `zero_confirmed` needs a complete list and a country that the source claims to look at. What
-- was written in a language that coding does not read was looked at and not understood: such a period is partial.
WITH about AS (
  SELECT c.source_id, c.country_iso3, p.period_type, p.period_start,
         count(DISTINCT c.document_id)::INTEGER AS documents
  FROM document_countries AS c JOIN periods AS p ON c.known_at BETWEEN p.period_start AND p.period_end
  GROUP BY ALL
), told AS (
  SELECT c.source_id, c.country_iso3, p.period_type, p.period_start, count(*)::INTEGER AS passages,
         (count(*) FILTER (NOT list_contains(getvariable('wholly_read'), left(d.language_code, 2))))::INTEGER AS unread
  FROM document_countries AS c JOIN periods AS p ON c.known_at BETWEEN p.period_start AND p.period_end
  JOIN current_passages USING (document_id)
  JOIN current_documents AS d USING (document_id)
  GROUP BY ALL
), looked AS (
  SELECT source_id, country_iso3 FROM panels
  UNION
  SELECT source_id, country_iso3 FROM document_countries
), stated AS (
  SELECT s.source_id, l.country_iso3, s.period_type, s.period_start,
         coalesce(about.documents, 0) AS documents, coalesce(told.passages, 0) AS passages,
         coalesce(told.unread, 0) AS unread,
         CASE
           WHEN NOT s.read_at_all THEN 'unmonitored'
           WHEN panels.country_iso3 IS NULL AND about.documents IS NULL THEN 'not_applicable'
           WHEN NOT s.complete OR panels.country_iso3 IS NULL OR told.unread > 0 THEN 'partial'
           WHEN about.documents IS NULL THEN 'zero_confirmed'
           ELSE 'observed'
         END AS monitoring
  FROM source_periods AS s
  JOIN looked AS l USING (source_id)
  LEFT JOIN panels USING (source_id, country_iso3)
  LEFT JOIN about USING (source_id, country_iso3, period_type, period_start)
  LEFT JOIN told USING (source_id, country_iso3, period_type, period_start)
)
SELECT source_id, country_iso3, period_type, period_start,
       CASE WHEN monitoring NOT IN ('unmonitored', 'not_applicable') THEN documents END AS documents,
       CASE WHEN monitoring NOT IN ('unmonitored', 'not_applicable') THEN passages END AS passages,
       CASE WHEN monitoring NOT IN ('unmonitored', 'not_applicable') THEN unread END AS passages_unread, monitoring
FROM stated
