-- One object a country: its months, each with what was looked at.
SELECT country_iso3, to_json({
  month: list(month ORDER BY month), monitoring: list(monitoring ORDER BY month),
  attention: list(attention ORDER BY month), exposure: list(exposure ORDER BY month)
})::VARCHAR AS json
FROM page_months GROUP BY country_iso3
