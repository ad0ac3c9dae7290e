-- The disclosure gate of statements (decision 12). A sensitive one is told by first-level area and month, and leads to
-- its document; a small number is not told.
WITH told AS (
  SELECT s.* EXCLUDE (duplicate_of), m.incident_id, w.reasons AS withheld_for,
         coalesce(w.sensitive, false) AS sensitive, coalesce(w.small, false) AS small,
         date_trunc('month', s.occurred_from)::DATE AS month_from, last_day(s.occurred_to) AS month_to
  FROM statements AS s
  LEFT JOIN incident_members AS m USING (indicator_id)
  LEFT JOIN withheld_statements AS w USING (indicator_id)
)
SELECT * EXCLUDE (sensitive, small, month_from, month_to) REPLACE (
         CASE WHEN NOT sensitive THEN passage_id END AS passage_id,
         CASE WHEN NOT sensitive THEN place END AS place,
         CASE WHEN sensitive THEN month_from ELSE occurred_from END AS occurred_from,
         CASE WHEN sensitive THEN month_to ELSE occurred_to END AS occurred_to,
         CASE WHEN NOT sensitive OR date_precision NOT IN ('day', 'week', 'range') THEN date_precision
              WHEN last_day(month_from) = month_to THEN 'month'
              ELSE 'range' END AS date_precision,
         CASE WHEN NOT small THEN count_min END AS count_min,
         CASE WHEN NOT small THEN count_max END AS count_max,
         CASE WHEN NOT sensitive THEN char_start END AS char_start,
         CASE WHEN NOT sensitive THEN char_end END AS char_end,
         CASE WHEN NOT sensitive THEN spans END AS spans)
FROM told
