-- Everything the human-rights machinery did, in the columns of machinery_acts. None of it is a violation.
--
-- As in: machinery_acts
SELECT act_id, document_id, kind, country_iso3, issuer, subject, act_family, occurred_on, known_at, value
FROM machinery_acts
UNION ALL
SELECT recommendation_id, document_id, 'recommendation', state_under_review_iso3,
       coalesce(recommending_iso3, 'unknown'), themes, NULL, NULL, known_at, response
FROM recommendations
UNION ALL
SELECT resolution_id, document_id, 'resolution', NULL, organ, symbol, NULL, adopted_on, adopted_on,
       concat_ws('-', votes_for, votes_against, abstentions)
FROM resolutions
WHERE adopted_on IS NOT NULL
