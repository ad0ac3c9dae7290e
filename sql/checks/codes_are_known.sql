-- Country codes in derived rows come from the table of countries.
SELECT format('unknown country {} in {}', country_iso3, relation) AS message
FROM (
  SELECT 'violation_indicators' AS relation, country_iso3 FROM statements WHERE country_iso3 IS NOT NULL
  UNION SELECT 'recommendations', state_under_review_iso3 FROM recommendations
  UNION SELECT 'machinery_acts', country_iso3 FROM machinery_acts WHERE country_iso3 IS NOT NULL
)
ANTI JOIN countries USING (country_iso3)
