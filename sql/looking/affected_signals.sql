-- For each source: how many signals of the newest month that had ended by the vintage are partial, or say nothing, in
-- countries for which that source was not read whole. The running month is partial for all sources and is left out.
-- $1: the day of the vintage.
WITH newest AS (
  SELECT max(period_start) AS period_start FROM signals
  WHERE period_type = 'month' AND (period_start + INTERVAL 1 MONTH)::DATE <= $1::DATE + 1
)
SELECT c.source_id, strftime(c.period_start, '%Y-%m-%d') AS period_start,
       (count(DISTINCT s.signal_id) FILTER (s.monitoring = 'partial'))::INTEGER AS partial,
       (count(DISTINCT s.signal_id) FILTER (s.monitoring = 'unmonitored'))::INTEGER AS unmonitored
FROM newest
JOIN coverage AS c ON c.period_type = 'month' AND c.period_start = newest.period_start
LEFT JOIN signals AS s
  ON s.country_iso3 = c.country_iso3 AND s.period_type = c.period_type AND s.period_start = c.period_start
 AND c.monitoring IN ('partial', 'unmonitored')
GROUP BY c.source_id, c.period_start
