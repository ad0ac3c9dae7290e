-- What each coded source published worldwide in a period, and whether its list for that period is complete.
-- A source takes part once it has shown anything at all.
WITH complete_days AS (
  SELECT DISTINCT source_id, unnest(generate_series(complete_from, complete_to, INTERVAL 1 DAY))::DATE AS day
  FROM fact.batches
  WHERE complete_from IS NOT NULL AND loaded
), per_period AS (
  SELECT p.period_type, p.period_start, c.source_id, count(*) AS days
  FROM periods AS p JOIN complete_days AS c ON c.day BETWEEN p.period_start AND p.period_end
  GROUP BY ALL
), read AS (
  SELECT p.period_type, p.period_start, d.source_id, count(*)::INTEGER AS documents
  FROM periods AS p JOIN current_documents AS d ON d.known_at BETWEEN p.period_start AND p.period_end
  GROUP BY ALL
), taking_part AS (
  SELECT source_id FROM read UNION SELECT source_id FROM per_period
)
SELECT s.source_id, p.period_type, p.period_start, p.month, coalesce(read.documents, 0) AS documents,
       coalesce(per_period.days, 0) = p.period_end - p.period_start + 1 AS complete,
       coalesce(per_period.days, 0) > 0 OR read.documents IS NOT NULL AS read_at_all
FROM sources AS s
JOIN taking_part USING (source_id)
CROSS JOIN periods AS p
LEFT JOIN read USING (source_id, period_type, period_start)
LEFT JOIN per_period USING (source_id, period_type, period_start)
WHERE s.coded AND p.period_end >= s.since
