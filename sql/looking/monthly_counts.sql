-- What is told of a country and family in a month on the known clock, and in the 12 months that end with it; only where
-- anything is.
SELECT country_iso3, act_family, period_start, p.incidents, p.historical, p.undated, p.persons_min, p.persons_max,
       p.issuers, p.mentions, r.months, r.areas, r.issuers AS recent_issuers, r.killed
FROM (FROM period_incidents WHERE clock = 'known' AND period_type = 'month') AS p
FULL JOIN recent AS r USING (country_iso3, act_family, period_start)
