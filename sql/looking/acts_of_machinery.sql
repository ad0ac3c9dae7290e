-- Recommendations, special sessions, resolutions under item 4 and mandates about a State, as the detectors of the machinery read them.
SELECT 'recommendation' AS kind, state_under_review_iso3 AS country_iso3, known_at, themes AS subject,
       session_label, response, response_known_at, source_id
FROM (SELECT * EXCLUDE (body) FROM recommendations)
JOIN (SELECT document_id, source_id FROM current_documents) USING (document_id)
UNION ALL
SELECT kind, country_iso3, known_at, subject, NULL, value, NULL, NULL FROM machinery_acts
WHERE kind IN ('special_session', 'item_4_resolution', 'mandate') AND country_iso3 IS NOT NULL
ORDER BY ALL
