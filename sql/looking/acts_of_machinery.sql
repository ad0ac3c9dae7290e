-- Recommendations, special sessions and mandates about a State, as the detectors of the machinery read them.
SELECT 'recommendation' AS kind, state_under_review_iso3 AS country_iso3, known_at, themes AS subject,
       session_label, response, source_id
FROM (SELECT document_id, state_under_review_iso3, known_at, themes, session_label, response FROM recommendations)
JOIN (SELECT document_id, source_id FROM current_documents) USING (document_id)
UNION ALL
SELECT kind, country_iso3, known_at, subject, NULL, value, NULL FROM machinery_acts
WHERE kind IN ('special_session', 'mandate') AND country_iso3 IS NOT NULL
ORDER BY ALL
