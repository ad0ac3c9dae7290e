-- Country × period over all coded sources: attention (documents about it), exposure (looking that would have happened
-- anyway) and what can be said. Some sources read and some not is partial: never a fall, never a zero.
WITH grid AS (
  SELECT country_iso3, period_type, period_start, month, period_end
  FROM (SELECT country_iso3 FROM panels UNION SELECT country_iso3 FROM document_countries) CROSS JOIN periods
), summed AS (
  SELECT c.country_iso3, c.period_type, c.period_start,
         sum(c.documents)::INTEGER AS attention,
         round(sum(CASE WHEN s.read_at_all THEN s.documents * h.share END), 6) AS exposure,
         count(*) FILTER (c.monitoring <> 'not_applicable') AS applicable,
         count(*) FILTER (c.monitoring IN ('observed', 'zero_confirmed')) AS whole,
         count(*) FILTER (c.monitoring = 'partial') AS partly,
         count(*) FILTER (c.monitoring = 'observed') AS observed
  FROM coverage AS c
  JOIN source_periods AS s USING (source_id, period_type, period_start)
  LEFT JOIN shares AS h ON h.source_id = c.source_id AND h.country_iso3 = c.country_iso3 AND h.month = s.month
  GROUP BY ALL
)
SELECT g.country_iso3, g.period_type, g.period_start, g.period_end, w.attention, w.exposure,
       CASE
         WHEN w.applicable IS NULL OR w.applicable = 0 THEN 'not_applicable'
         WHEN w.whole + w.partly = 0 THEN 'unmonitored'
         WHEN w.whole < w.applicable THEN 'partial'
         WHEN w.observed = 0 THEN 'zero_confirmed'
         ELSE 'observed'
       END AS monitoring
FROM grid AS g
LEFT JOIN summed AS w USING (country_iso3, period_type, period_start)
