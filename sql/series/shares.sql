-- π: a country's smoothed share of a source's documents over the 36 months that end 12 months before (methods §4.1):
-- looking that would have happened anyway. Smoothed towards an even panel with the weight of 50 documents.
WITH monthly AS (
  SELECT c.source_id, c.country_iso3, c.period_start AS month, coalesce(c.documents, 0) AS about, s.documents AS world
  FROM coverage AS c
  JOIN source_periods AS s USING (source_id, period_type, period_start)
  WHERE c.period_type = 'month'
), panel_sizes AS (
  SELECT source_id, count(*) AS size FROM panels GROUP BY source_id
), summed AS (
  SELECT source_id, country_iso3, month,
         coalesce(sum(about) OVER past, 0) AS about, coalesce(sum(world) OVER past, 0) AS world
  FROM monthly
  WINDOW past AS (PARTITION BY source_id, country_iso3 ORDER BY month
                  RANGE BETWEEN INTERVAL 47 MONTH PRECEDING AND INTERVAL 12 MONTH PRECEDING)
)
SELECT s.source_id, s.country_iso3, s.month,
       (s.about + CASE WHEN panels.country_iso3 IS NULL THEN 0 ELSE 50.0 / z.size END) / (s.world + 50.0) AS share
FROM summed AS s
LEFT JOIN panels USING (source_id, country_iso3)
LEFT JOIN panel_sizes AS z USING (source_id)
