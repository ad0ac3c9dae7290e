-- One list a country: the risk factors that reports showed in its newest 12 months, each as its newest month has it.
WITH shown AS (
  SELECT r.*, (SELECT max(month) FROM page_months) AS newest FROM released.risk_profile AS r
), latest AS (
  SELECT * FROM shown WHERE period_start > newest - INTERVAL 12 MONTH
  QUALIFY row_number() OVER (PARTITION BY country_iso3, risk_factor ORDER BY period_start DESC) = 1
)
SELECT country_iso3, to_json(list({
  risk_factor: risk_factor, month: period_start, scope: scope, indicators: indicators, issuers: issuers, families: families,
  first_known: first_known, last_known: last_known, monitoring: monitoring, trend: trend
} ORDER BY regexp_extract(risk_factor, '\d+')::INTEGER))::VARCHAR AS json
FROM latest GROUP BY country_iso3
