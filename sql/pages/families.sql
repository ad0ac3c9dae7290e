-- One list a country: each family that was ever told of in its months, month by month as in watching.sql. The bound is
-- that of the window of the primary test, which ends with the month and is `window_periods` long.
WITH counted AS (
  SELECT country_iso3, act_family, period_start AS month, incidents, historical, undated
  FROM released.series WHERE clock = 'known' AND period_type = 'month'
), trends AS (
  SELECT country_iso3, act_family, period_start AS month, window_periods, round(expected, 2) AS expected,
         round(upper_bound)::INTEGER AS bound, standing, change
  FROM released.signals WHERE signal_type = 'trend' AND period_type = 'month' AND clock = 'known' AND group_code IS NULL
), told AS (
  SELECT DISTINCT country_iso3, act_family FROM page_months JOIN counted USING (country_iso3, month)
  WHERE incidents > 0 OR historical > 0 OR undated > 0
), families AS (
  SELECT country_iso3, act_family, {
    family: act_family,
    incidents: list(incidents ORDER BY month), historical: list(historical ORDER BY month),
    undated: list(undated ORDER BY month), window_periods: list(window_periods ORDER BY month),
    expected: list(expected ORDER BY month), bound: list(bound ORDER BY month),
    standing: list(standing ORDER BY month), change: list(change ORDER BY month)
  } AS family
  FROM told
  JOIN page_months USING (country_iso3)
  LEFT JOIN counted USING (country_iso3, act_family, month)
  LEFT JOIN trends USING (country_iso3, act_family, month)
  GROUP BY country_iso3, act_family
)
SELECT country_iso3, to_json(list(family ORDER BY act_family))::VARCHAR AS json FROM families GROUP BY country_iso3
