-- Coded statements in their current reading, with the dates and versions of their document, and as people at the desk
-- corrected them. The area and place of a wrong country are dropped with it; risk factors go with the act.
WITH corrected AS (
  SELECT indicator_id, string_agg(kind, ';' ORDER BY kind) AS correction_kinds, any_value(country_iso3) AS country_iso3,
         any_value(act_code) AS act_code, any_value(duplicate_of) AS duplicate_of
  FROM corrections
  WHERE applied
  GROUP BY indicator_id
)
SELECT v.* EXCLUDE (reading_id) REPLACE (
         coalesce(c.country_iso3, v.country_iso3) AS country_iso3,
         CASE WHEN c.country_iso3 IS NULL THEN v.admin1 END AS admin1,
         CASE WHEN c.country_iso3 IS NULL THEN v.place END AS place,
         coalesce(c.act_code, v.act_code) AS act_code,
         coalesce(left(c.act_code, 3), v.act_family) AS act_family,
         CASE WHEN c.act_code IS NULL THEN v.risk_factors ELSE acts.risk_factors END AS risk_factors
       ),
       d.source_id, d.known_at, d.captured_at, d.reader_version, d.coding_version, c.correction_kinds, c.duplicate_of
FROM fact.violation_facts AS v
JOIN current_readings USING (reading_id)
JOIN current_documents AS d ON d.document_id = v.document_id
LEFT JOIN corrected AS c ON c.indicator_id = v.indicator_id
LEFT JOIN acts ON acts.act_code = c.act_code
