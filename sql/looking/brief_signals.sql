-- What stands out in the country $1 in the newest month of which signals speak, gravest first.
SELECT signal_id, signal_type, act_family, period_start, incidents, window_periods, expected, change, standing, ongoing,
       monitoring, computability, exposure, attention, why
FROM signals
WHERE country_iso3 = $1 AND signal_type <> 'phase' AND (change <> 'none' OR standing >= 2)
  AND period_start >= (SELECT max(period_start) FROM signals WHERE period_type = 'month') - INTERVAL 2 MONTH
QUALIFY row_number() OVER (PARTITION BY signal_type, act_family, group_code ORDER BY period_start DESC) = 1
ORDER BY list_position(['alarm', 'warning', 'watch', 'none'], change), standing DESC NULLS LAST, signal_type, act_family
LIMIT 6
