-- Findings, orders and warnings on the country $1 that nobody rejected, the newest first.
SELECT t.trigger_id, t.known_at, t.state, t.body, t.crimes, t.standard_of_proof, coalesce(t.symbol, t.reference) AS text,
       t.paragraph, d.address, (count(*) OVER ())::INTEGER AS of_all
FROM triggers AS t
LEFT JOIN documents AS d USING (document_id)
WHERE t.country_iso3 = $1 AND t.state <> 'rejected'
ORDER BY t.known_at DESC, t.trigger_id
LIMIT 6
