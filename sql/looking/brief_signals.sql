-- What stands out in the country $1, gravest first: of each sign its newest month, where that is one of the last three. What
-- stood out in the month before and does no longer is not among it.
WITH newest AS (
  SELECT * FROM signals
  WHERE country_iso3 = $1 AND signal_type <> 'phase' AND period_type = 'month'
    AND period_start >= (SELECT max(period_start) FROM signals WHERE period_type = 'month') - INTERVAL 2 MONTH
  QUALIFY row_number() OVER (PARTITION BY signal_type, act_family, group_code ORDER BY period_start DESC, signal_id) = 1
)
SELECT signal_id, signal_type, act_family, period_start, incidents, window_periods, expected, change, standing, ongoing,
       monitoring, computability, exposure, attention, why, (count(*) OVER ())::INTEGER AS of_all
FROM newest
WHERE change <> 'none' OR standing >= 2
ORDER BY list_position(['alarm', 'warning', 'watch', 'none'], change), standing DESC NULLS LAST, signal_type, act_family
LIMIT 6
