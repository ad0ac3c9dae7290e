-- One list a country: the newest 50 findings, orders and warnings about it that were not rejected.
WITH newest AS (
  SELECT * FROM released.triggers WHERE state <> 'rejected'
  QUALIFY row_number() OVER (PARTITION BY country_iso3 ORDER BY known_at DESC, trigger_id) <= 50
)
SELECT t.country_iso3, to_json(list({
  trigger_id: t.trigger_id, body: t.body, kind: t.kind, crimes: t.crimes, standard_of_proof: t.standard_of_proof,
  symbol: coalesce(t.symbol, t.reference), paragraph: t.paragraph, found_on: t.found_on, known_at: t.known_at,
  is_finding: t.is_finding, state: t.state, source_id: t.source_id, title: d.title, address: d.address
} ORDER BY t.known_at DESC, t.trigger_id))::VARCHAR AS json
FROM newest AS t LEFT JOIN released.documents AS d USING (document_id)
GROUP BY t.country_iso3
