-- known_by(day): the incidents of which something was public by that day, with what was known of each by then: statements,
-- claimants and persons of its members until that day. Where, when and of which incident a statement is, is as this release
-- has it; a true replay, with every parameter estimated from that day's rows, is another vintage (releases publish --as-of).
--
-- Parameters: until_day
WITH documents_in_order AS (
  -- In a cluster of copies the first document alone is a claim of its own.
  SELECT document_id, row_number() OVER (PARTITION BY cluster_id ORDER BY known_at, document_id) > 1 AS is_copy FROM documents
)
SELECT i.incident_id, i.country_iso3, i.act_family, i.admin1, i.occurred_from, i.occurred_to, i.date_precision,
       min(v.known_at) AS known_at, min(v.count_min)::INTEGER AS persons_min, max(v.count_max)::INTEGER AS persons_max,
       count(*)::INTEGER AS mentions,
       greatest(count(DISTINCT CASE WHEN NOT o.is_copy AND v.asserted_by NOT IN ('unknown_source', 'individuals')
                                    THEN v.asserted_by END), 1)::INTEGER AS issuers
FROM incidents AS i
JOIN incident_members AS m ON m.incident_id = i.incident_id
JOIN violation_indicators AS v ON v.indicator_id = m.indicator_id
JOIN documents_in_order AS o ON o.document_id = v.document_id
WHERE v.known_at <= until_day::DATE
GROUP BY ALL
