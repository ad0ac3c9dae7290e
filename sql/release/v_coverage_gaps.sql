-- One row a run of months in which a source did not look at a country, or not at all of it. Empty is not zero: in an
-- unmonitored month nothing is known of what that source would have told.
--
-- As in: coverage
-- country: short English name of the country
-- gap_from: first day of the first month
-- gap_to: last day of the last month
-- months: months in a row
-- others_least: other sources that looked at the country, in the month in which fewest did; 0 says that nobody looked
WITH monthly AS (
  SELECT source_id, country_iso3, period_start, monitoring,
         (count(*) FILTER (monitoring IN ('observed', 'zero_confirmed', 'partial'))
           OVER (PARTITION BY country_iso3, period_start))::INTEGER AS looking
  FROM coverage
  WHERE period_type = 'month'
), gaps AS (
  SELECT *, looking - (monitoring = 'partial')::INTEGER AS others,
         date_diff('month', DATE '1970-01-01', period_start)
           - row_number() OVER (PARTITION BY source_id, country_iso3, monitoring ORDER BY period_start) AS run
  FROM monthly
  WHERE monitoring IN ('unmonitored', 'partial')
)
SELECT g.source_id, g.country_iso3, any_value(c.name) AS country, g.monitoring, min(g.period_start) AS gap_from,
       (max(g.period_start) + INTERVAL 1 MONTH - INTERVAL 1 DAY)::DATE AS gap_to, count(*)::INTEGER AS months,
       min(g.others) AS others_least
FROM gaps AS g
LEFT JOIN countries AS c ON c.country_iso3 = g.country_iso3
GROUP BY g.source_id, g.country_iso3, g.monitoring, g.run
