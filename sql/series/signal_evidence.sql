-- The statements behind a signal: those of the incidents that its window counts. Only signals that say something.
WITH speaking AS (
  SELECT signal_id, country_iso3, act_family,
         (period_start - to_months(window_periods - 1))::DATE AS window_start,
         (period_start + INTERVAL 1 MONTH - INTERVAL 1 DAY)::DATE AS window_end
  FROM signals
  WHERE signal_type = 'trend' AND incidents IS NOT NULL AND (change <> 'none' OR standing >= 1)
)
SELECT DISTINCT s.signal_id, m.indicator_id
FROM speaking AS s
JOIN dated_incidents AS d
  ON d.clock = 'known' AND d.in_month = 'counted' AND d.country_iso3 = s.country_iso3
 AND d.act_family = s.act_family AND d.day BETWEEN s.window_start AND s.window_end
JOIN incident_members AS m USING (incident_id)
