-- Statements that show a risk factor, for phases: who says so, and from which day it was known. What is denied or
-- feared, fighting, and what happened more than 92 days before it became known shows none. `claimant` as in candidates.
SELECT s.indicator_id, s.country_iso3, s.known_at, unnest(string_split(s.risk_factors, ';')) AS risk_factor,
       CASE WHEN NOT c.is_copy AND s.asserted_by NOT IN ('unknown_source', 'individuals') THEN s.asserted_by END AS claimant
FROM statements AS s
JOIN clusters AS c USING (document_id)
WHERE s.risk_factors IS NOT NULL AND s.country_iso3 IS NOT NULL AND s.factuality = 'asserted'
  AND s.violence_type <> 'battle' AND (s.occurred_to IS NULL OR s.occurred_to >= s.known_at - 92)
  AND NOT coalesce(list_contains(string_split(s.correction_kinds, ';'), 'not_an_event'), false)
