-- The disclosure gate of incidents (decision 12): one of which a sensitive statement tells is told by month.
WITH sensitive AS (
  SELECT m.incident_id, string_agg(DISTINCT r.reason, ';' ORDER BY r.reason) AS reasons
  FROM incident_members AS m
  JOIN sensitive_statements AS s USING (indicator_id)
  CROSS JOIN unnest(string_split(s.reasons, ';')) AS r(reason)
  GROUP BY m.incident_id
), told AS (
  SELECT i.*, s.reasons AS withheld_for,
         date_trunc('month', i.occurred_from)::DATE AS month_from, last_day(i.occurred_to) AS month_to
  FROM counted_incidents AS i
  LEFT JOIN sensitive AS s USING (incident_id)
)
SELECT * EXCLUDE (month_from, month_to) REPLACE (
         CASE WHEN withheld_for IS NULL THEN occurred_from ELSE month_from END AS occurred_from,
         CASE WHEN withheld_for IS NULL THEN occurred_to ELSE month_to END AS occurred_to,
         CASE WHEN withheld_for IS NULL OR date_precision NOT IN ('day', 'week', 'range') THEN date_precision
              WHEN last_day(month_from) = month_to THEN 'month'
              ELSE 'range' END AS date_precision)
FROM told
