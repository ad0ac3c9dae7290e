-- Which mechanisms spoke of a family of acts in a country, by month, with the month since when their source is read.
WITH since AS (
  SELECT source_id, min(period_start) AS read_since FROM source_periods
  WHERE period_type = 'month' AND read_at_all
  GROUP BY source_id
)
SELECT DISTINCT m.country_iso3, m.act_family, date_trunc('month', m.known_at)::DATE AS period_start, m.mechanism,
       m.claimant, since.read_since
FROM mechanism_evidence AS m
JOIN since USING (source_id)
ORDER BY ALL
