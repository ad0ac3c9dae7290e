-- The disclosure gate for counts of persons: fewer than five of one group, or below the first-level area, might be
-- recognised, whoever published them first. Counts of events are never kept back.
SELECT x.* EXCLUDE (reading_id, small) REPLACE (CASE WHEN NOT small THEN value END AS value),
       CASE WHEN x.value IS NULL THEN 'absent' WHEN small THEN 'suppressed_small' ELSE 'shown' END AS value_state
FROM (
  SELECT *, unit <> 'events' AND (victim_group IS NOT NULL OR admin2 IS NOT NULL) AND coalesce(value BETWEEN 1 AND 4, false)
            AS small
  FROM fact.external_count_facts
) AS x
JOIN current_readings USING (reading_id)
