-- One row a country, family of acts and month on the clock `known` (when things became public), with what the primary test
-- said of that month. A NULL count is not zero: read monitoring beside it.
--
-- As in: series, signals
-- country: short English name of the country
-- month: first day of the month
-- signal_id: signal of that month; NULL where none was computed (months before the last 13)
-- change: what the primary test says of the month; NULL where none was computed
SELECT s.country_iso3, c.name AS country, s.act_family, s.period_start AS month, s.incidents, s.historical, s.undated,
       s.persons_min, s.persons_max, s.issuers, s.mentions, s.attention, s.exposure, s.monitoring,
       g.signal_id, g.change, g.standing, g.expected, g.upper_bound, g.p_value, g.why
FROM series AS s
LEFT JOIN countries AS c ON c.country_iso3 = s.country_iso3
LEFT JOIN signals AS g
  ON g.signal_type = 'trend' AND g.clock = s.clock AND g.period_type = s.period_type AND g.group_code IS NULL
 AND g.country_iso3 = s.country_iso3 AND g.act_family = s.act_family AND g.period_start = s.period_start
WHERE s.clock = 'known' AND s.period_type = 'month'
