-- One object a country: how many statements count or stand behind its current signals, and the newest 50 of them, those
-- behind current signals first. Titles and addresses are those that the disclosure gate let into the release.
WITH now AS (
  SELECT s.signal_id FROM released.signals AS s
  JOIN (SELECT DISTINCT country_iso3, month FROM page_months WHERE current) AS m
    ON s.period_type = 'month' AND s.country_iso3 = m.country_iso3 AND s.period_start = m.month
), behind AS (
  SELECT DISTINCT indicator_id FROM released.signal_evidence WHERE signal_id IN (FROM now)
), ranked AS (
  SELECT country_iso3, count(*)::INTEGER AS total,
         unnest(max({behind: b.indicator_id IS NOT NULL, known_at: known_at, indicator_id: v.indicator_id}, 50)) AS top
  FROM released.violation_indicators AS v
  LEFT JOIN behind AS b ON b.indicator_id = v.indicator_id
  WHERE country_iso3 IS NOT NULL AND (incident_id IS NOT NULL OR b.indicator_id IS NOT NULL)
  GROUP BY country_iso3
)
SELECT r.country_iso3, to_json({total: any_value(total), rows: list({
  indicator_id: v.indicator_id, behind: top.behind, known_at: v.known_at, occurred_from: v.occurred_from,
  occurred_to: v.occurred_to, date_precision: v.date_precision, act_code: v.act_code, statement_kind: v.statement_kind,
  factuality: v.factuality, asserted_by: v.asserted_by, standard_of_proof: v.standard_of_proof,
  corrected: v.correction_kinds, source_id: v.source_id, title: d.title, title_state: d.title_state, symbol: d.symbol,
  address: d.address, address_state: d.address_state, paragraph: p.paragraph, capture_sha256: d.capture_sha256
} ORDER BY top.behind DESC, top.known_at DESC, top.indicator_id)})::VARCHAR AS json
FROM ranked AS r
JOIN released.violation_indicators AS v ON v.indicator_id = top.indicator_id
LEFT JOIN released.documents AS d USING (document_id)
LEFT JOIN released.passages AS p ON p.passage_id = v.passage_id
GROUP BY r.country_iso3
