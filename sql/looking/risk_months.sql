-- Evidence for each risk factor by country and month, without what only copies a text.
SELECT e.country_iso3, date_trunc('month', e.known_at)::DATE AS period_start, e.risk_factor,
       count(DISTINCT e.indicator_id)::INTEGER AS indicators, count(DISTINCT e.claimant)::INTEGER AS issuers,
       string_agg(DISTINCT s.act_family, ';' ORDER BY s.act_family) AS families,
       min(e.known_at) AS first_known, max(e.known_at) AS last_known
FROM risk_evidence AS e
JOIN statements AS s USING (indicator_id)
JOIN clusters AS c USING (document_id)
WHERE NOT c.is_copy
GROUP BY ALL
ORDER BY ALL
