-- The ledger: entries of the list kept by hand, and sentences that the rule found. The list confirms its own findings
-- and warnings of the Special Adviser; a step of a procedure in it is never a trigger. The desk's last word on a row is in force.
WITH listed AS (
  SELECT a.act_id AS trigger_id, a.country_iso3, a.issuer AS body, v[1] AS kind,
         nullif(array_to_string(list_transform(list_filter(v, lambda x: starts_with(x, 'resembles_')),
                                               lambda x: x[11:]), ';'), '') AS crimes,
         v[2] AS standard_of_proof, NULL AS standard_phrase,
         CASE WHEN d.symbol IS NULL THEN a.subject END AS reference,
         list_filter(v, lambda x: starts_with(x, 'paragraph_'))[1][11:] AS paragraph, a.occurred_on AS found_on,
         a.known_at, v[3] = 'finding' AS is_finding,
         CASE WHEN v[3] = 'finding' OR v[1] = 'special_adviser_warning' THEN 'confirmed' ELSE 'rejected' END AS state,
         d.source_id AS confirmed_by, a.document_id, NULL AS passage_id, NULL AS char_start, NULL AS char_end
  FROM (SELECT *, string_split(value, ';') AS v FROM machinery_acts WHERE kind = 'finding') AS a
  JOIN current_documents AS d USING (document_id)
  WHERE d.source_id = 'findings' AND a.country_iso3 IS NOT NULL
), found AS (
  SELECT c.trigger_id, c.country_iso3, c.body, c.kind, c.crimes, c.standard_of_proof, c.standard_phrase,
         NULL AS reference, p.paragraph, NULL AS found_on, d.known_at,
         c.kind <> 'special_adviser_warning' AS is_finding, 'candidate' AS state, NULL AS confirmed_by,
         c.document_id, c.passage_id, c.char_start, c.char_end
  FROM trigger_candidates AS c
  JOIN current_passages AS p USING (passage_id)
  JOIN current_documents AS d ON d.document_id = c.document_id
), said AS (
  SELECT trigger_id, verdict, decided_by, reason, decided_at
  FROM fact.trigger_decision_facts
  WHERE getvariable('as_of') IS NULL OR decided_at::DATE <= getvariable('as_of')::DATE
  QUALIFY row_number() OVER (PARTITION BY trigger_id ORDER BY decided_at DESC, decision_id) = 1
)
SELECT t.* EXCLUDE (state, confirmed_by), d.symbol, d.source_id, d.capture_sha256, said.reason, said.decided_at,
       coalesce(said.verdict, t.state) AS state, coalesce(said.decided_by, t.confirmed_by) AS confirmed_by
FROM (FROM listed UNION ALL BY NAME FROM found) AS t
JOIN current_documents AS d USING (document_id)
LEFT JOIN said ON said.trigger_id = t.trigger_id
  -- No word of the desk makes a step of a procedure a finding.
  AND (said.verdict = 'rejected' OR t.is_finding OR t.kind = 'special_adviser_warning')
