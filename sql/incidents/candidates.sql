-- Statements that may tell of an incident: asserted events in a known country. Patterns, aggregates, measures,
-- denials and fears never do. `fine`: dated to a week or better, so that two can be matched. `claimant`: who says so; NULL
-- in a copy of a text, which is nobody's second word.
SELECT s.indicator_id, s.document_id, s.country_iso3, s.act_family, s.admin1, s.place,
       s.occurred_from, s.occurred_to, s.date_precision, s.known_at, s.count_min, s.count_max, s.harm,
       s.perpetrator_class, s.victim_group, s.violence_type, s.act_code, c.cluster_id,
       CASE WHEN NOT c.is_copy THEN s.asserted_by END AS claimant,
       s.date_precision IN ('day', 'week') AS fine
FROM statements AS s
JOIN clusters AS c USING (document_id)
WHERE s.statement_kind = 'event' AND s.factuality = 'asserted' AND s.country_iso3 IS NOT NULL
