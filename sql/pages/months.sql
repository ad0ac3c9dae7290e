-- The newest 60 months of each country on the known clock: what is known about its watching. $1: day of the vintage.
-- `ended`: the newest month that was over by then; the one after it, where there is one, is still running.
WITH bounds AS (
  SELECT max(period_start) AS newest,
         coalesce(max(period_start) FILTER ((period_start + INTERVAL 1 MONTH)::DATE <= $1::DATE + 1), max(period_start)) AS ended
  FROM released.series WHERE clock = 'known' AND period_type = 'month'
)
SELECT country_iso3, period_start AS month, period_start >= ended AS current, period_start = ended AS is_ended,
       ['observed', 'zero_confirmed', 'partial', 'unmonitored', 'not_applicable'][
         min(list_position(['observed', 'zero_confirmed', 'partial', 'unmonitored', 'not_applicable'], monitoring))] AS monitoring,
       max(attention) AS attention, round(max(exposure), 3) AS exposure
FROM released.series, bounds
WHERE clock = 'known' AND period_type = 'month' AND period_start > newest - INTERVAL 60 MONTH
GROUP BY ALL
