-- The calendar spine: months for at most 20 years, ISO weeks for the last 53, up to the knowledge cut-off.
WITH bounds AS (
  SELECT getvariable('vintage_day')::DATE AS last_day,
         least(
           (SELECT min(known_at) FROM current_documents JOIN sources USING (source_id) WHERE coded),
           (SELECT min(b.complete_from) FROM fact.batches AS b JOIN sources USING (source_id)
            WHERE coded AND kind <> 'snapshot')
         ) AS first_day
), months AS (
  SELECT 'month' AS period_type, unnest(generate_series(
           date_trunc('month', greatest(first_day, last_day - INTERVAL 240 MONTH)),
           date_trunc('month', last_day), INTERVAL 1 MONTH))::DATE AS period_start
  FROM bounds WHERE first_day IS NOT NULL
), weeks AS (
  SELECT 'week' AS period_type, unnest(generate_series(
           date_trunc('week', greatest(first_day, last_day - INTERVAL 371 DAY)),
           date_trunc('week', last_day), INTERVAL 7 DAY))::DATE AS period_start
  FROM bounds WHERE first_day IS NOT NULL
)
SELECT period_type, period_start, (period_start + INTERVAL 1 MONTH - INTERVAL 1 DAY)::DATE AS period_end,
       date_trunc('month', period_start)::DATE AS month
FROM months
UNION ALL
SELECT period_type, period_start, period_start + 6, date_trunc('month', period_start)::DATE
FROM weeks
