-- Statements that may tell of an incident: asserted events in a known country. Patterns, aggregates, measures,
-- denials and fears never do. `fine`: dated to a week or better, so that two can be matched. `claimant`: who says so; NULL
-- in a copy of a text, which is nobody's second word, and where the text names no source that could be told from another. What the desk called no event, or a duplicate of a statement that
-- tells of nothing in the same country and family, does not either.
WITH telling AS (
  SELECT * FROM statements
  WHERE statement_kind = 'event' AND factuality = 'asserted' AND country_iso3 IS NOT NULL
    AND NOT coalesce(list_contains(string_split(correction_kinds, ';'), 'not_an_event'), false)
)
SELECT s.indicator_id, s.document_id, s.country_iso3, s.act_family, s.admin1, s.place,
       s.occurred_from, s.occurred_to, s.date_precision, s.known_at, s.count_min, s.count_max, s.harm,
       s.perpetrator_class, s.victim_group, s.violence_type, s.act_code, c.cluster_id, s.duplicate_of,
       CASE WHEN NOT c.is_copy AND s.asserted_by NOT IN ('unknown_source', 'individuals') THEN s.asserted_by END AS claimant,
       s.date_precision IN ('day', 'week') AS fine
FROM telling AS s
JOIN clusters AS c USING (document_id)
WHERE s.duplicate_of IS NULL
   OR EXISTS (FROM telling AS t WHERE t.indicator_id = s.duplicate_of
                AND t.country_iso3 = s.country_iso3 AND t.act_family = s.act_family)
