-- The disclosure gate of incidents (decision 12): one of which a sensitive statement tells is told by month, and the number of
-- one of which a statement withholds a small number is not told, as its members lead to it.
WITH withheld AS (
  SELECT m.incident_id, bool_or(w.sensitive) AS sensitive, bool_or(w.small) AS small,
         string_agg(DISTINCT r.reason, ';' ORDER BY r.reason) AS reasons
  FROM incident_members AS m
  JOIN withheld_statements AS w USING (indicator_id)
  CROSS JOIN unnest(string_split(w.reasons, ';')) AS r(reason)
  GROUP BY m.incident_id
), told AS (
  SELECT i.*, w.reasons AS withheld_for, coalesce(w.sensitive, false) AS sensitive, coalesce(w.small, false) AS small,
         date_trunc('month', i.occurred_from)::DATE AS month_from, last_day(i.occurred_to) AS month_to
  FROM counted_incidents AS i
  LEFT JOIN withheld AS w USING (incident_id)
)
SELECT * EXCLUDE (sensitive, small, month_from, month_to) REPLACE (
         CASE WHEN sensitive THEN month_from ELSE occurred_from END AS occurred_from,
         CASE WHEN sensitive THEN month_to ELSE occurred_to END AS occurred_to,
         CASE WHEN NOT sensitive OR date_precision NOT IN ('day', 'week', 'range') THEN date_precision
              WHEN last_day(month_from) = month_to THEN 'month'
              ELSE 'range' END AS date_precision,
         CASE WHEN NOT small THEN persons_min END AS persons_min,
         CASE WHEN NOT small THEN persons_max END AS persons_max)
FROM told
