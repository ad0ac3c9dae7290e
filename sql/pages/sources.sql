-- One list a country: the sources that look at it, with what each held of it in the newest month that was over and in the
-- 12 months up to it. How fresh a source is stands in the index.
WITH ended AS (
  SELECT DISTINCT month FROM page_months WHERE is_ended
), looked AS (
  SELECT country_iso3, source_id, sum(documents)::INTEGER AS documents,
         max_by(monitoring, period_start) AS monitoring, max(period_start) AS month
  FROM released.coverage, ended
  WHERE period_type = 'month' AND period_start <= month AND period_start > month - INTERVAL 12 MONTH
  GROUP BY country_iso3, source_id
)
SELECT country_iso3, to_json(list({
  source_id: source_id, documents: documents, month: month, monitoring: monitoring
} ORDER BY source_id))::VARCHAR AS json
FROM looked WHERE monitoring <> 'not_applicable' OR documents > 0 GROUP BY country_iso3
