-- Communications, replies and overdue reports of States, with the last day on which their source was seen to show them.
WITH seen AS (
  SELECT reading_id,
         max(captured_at::DATE) FILTER (captured_at::DATE <= coalesce(getvariable('as_of')::DATE, DATE '9999-12-31')) AS last_seen
  FROM fact.reading_captures
  GROUP BY reading_id
)
SELECT a.kind, a.country_iso3, a.issuer, a.subject, coalesce(a.occurred_on, a.known_at) AS day, a.known_at, seen.last_seen
FROM machinery_acts AS a
JOIN current_readings AS r USING (document_id)
JOIN seen ON seen.reading_id = r.reading_id
WHERE a.kind IN ('communication', 'reply', 'overdue_report') AND a.country_iso3 IS NOT NULL
ORDER BY ALL
