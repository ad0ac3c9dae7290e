-- The disclosure gate of statements (decision 12). A sensitive one is told by first-level area and month, and leads to
-- its document; a number of fewer than 5 people of a group, or at a place, is not told.
WITH told AS (
  SELECT s.* EXCLUDE (duplicate_of), m.incident_id, x.reasons, x.reasons IS NOT NULL AS sensitive,
         date_trunc('month', s.occurred_from)::DATE AS month_from, last_day(s.occurred_to) AS month_to,
         (s.victim_group IS NOT NULL OR s.identity_motive IS NOT NULL OR (s.place IS NOT NULL AND x.reasons IS NULL))
           AND least(s.count_min, s.count_max) < 5 AND greatest(s.count_min, s.count_max) > 0 AS small
  FROM statements AS s
  LEFT JOIN incident_members AS m USING (indicator_id)
  LEFT JOIN sensitive_statements AS x USING (indicator_id)
)
SELECT * EXCLUDE (reasons, sensitive, small, month_from, month_to) REPLACE (
         CASE WHEN NOT sensitive THEN passage_id END AS passage_id,
         CASE WHEN NOT sensitive THEN place END AS place,
         CASE WHEN sensitive THEN month_from ELSE occurred_from END AS occurred_from,
         CASE WHEN sensitive THEN month_to ELSE occurred_to END AS occurred_to,
         CASE WHEN NOT sensitive OR date_precision NOT IN ('day', 'week', 'range') THEN date_precision
              WHEN last_day(month_from) = month_to THEN 'month'
              ELSE 'range' END AS date_precision,
         CASE WHEN NOT coalesce(small, false) THEN count_min END AS count_min,
         CASE WHEN NOT coalesce(small, false) THEN count_max END AS count_max,
         CASE WHEN NOT sensitive THEN char_start END AS char_start,
         CASE WHEN NOT sensitive THEN char_end END AS char_end,
         CASE WHEN NOT sensitive THEN spans END AS spans),
       nullif(concat_ws(';', reasons, CASE WHEN small THEN 'small_count' END), '') AS withheld_for
FROM told
