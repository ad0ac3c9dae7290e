-- The statements behind a signal. Of a series: those of the incidents that its window counts, where it says something.
-- Of a phase: those behind the series of the month that it names, and, where it rests on risk factors, the statements
-- that show them. Of a sign of its own: those of the incidents of its window (of a share, part and whole), or of
-- the mechanisms that spoke.
WITH speaking AS (
  SELECT signal_id, country_iso3, act_family, period_start,
         (period_start - to_months(window_periods - 1))::DATE AS window_start,
         (period_start + INTERVAL 1 MONTH - INTERVAL 1 DAY)::DATE AS window_end
  FROM signals
  WHERE signal_type = 'trend' AND incidents IS NOT NULL AND (change <> 'none' OR standing >= 1)
), of_series AS (
  SELECT DISTINCT s.signal_id, s.country_iso3, s.act_family, s.period_start, m.indicator_id
  FROM speaking AS s
  JOIN dated_incidents AS d
    ON d.clock = 'known' AND d.in_month = 'counted' AND d.country_iso3 = s.country_iso3
   AND d.act_family = s.act_family AND d.day BETWEEN s.window_start AND s.window_end
  JOIN incident_members AS m USING (incident_id)
), phases AS (
  SELECT signal_id, country_iso3, period_start, (period_start + INTERVAL 1 MONTH)::DATE AS past,
         string_split(why_params ->> 'families', ';') AS families,
         string_split(why_params ->> 'risk_factors', ';') AS risk_factors, (why_params ->> 'days')::INTEGER AS days
  FROM signals
  WHERE signal_type = 'phase'
), signs AS (
  SELECT signal_id, signal_type, country_iso3, act_family, (period_start - to_months(window_periods - 1))::DATE AS window_start,
         (period_start + INTERVAL 1 MONTH)::DATE AS past, string_split(why_params ->> 'acts', ';') AS acts,
         string_split(why_params ->> 'families', ';') AS families
  FROM signals
  WHERE signal_type NOT IN ('trend', 'phase')
)
SELECT signal_id, indicator_id FROM of_series
UNION
SELECT p.signal_id, s.indicator_id
FROM phases AS p
JOIN of_series AS s
  ON s.country_iso3 = p.country_iso3 AND s.period_start = p.period_start AND list_contains(p.families, s.act_family)
UNION
SELECT p.signal_id, r.indicator_id
FROM phases AS p
JOIN risk_evidence AS r
  ON r.country_iso3 = p.country_iso3 AND r.claimant IS NOT NULL AND list_contains(p.risk_factors, r.risk_factor)
 AND r.known_at < p.past AND r.known_at >= p.past - p.days
UNION
SELECT s.signal_id, m.indicator_id
FROM signs AS s
JOIN placed_incidents AS i
  ON i.clock = 'known' AND i.in_month = 'counted' AND i.country_iso3 = s.country_iso3
 AND i.day >= s.window_start AND i.day < s.past
 AND CASE WHEN s.signal_type = 'spread' THEN i.act_family = s.act_family AND i.violence_type <> 'battle'
          WHEN s.signal_type = 'impunity' THEN list_contains(s.families, i.act_family) AND i.violence_type <> 'battle'
          WHEN s.signal_type = 'protected_objects' THEN i.violence_type <> 'battle'
          ELSE i.violence_type IN ('one_sided', 'indiscriminate', 'communal', 'battle') END
JOIN incident_members AS m USING (incident_id)
JOIN candidates AS c USING (indicator_id)
WHERE (s.acts IS NULL OR list_contains(s.acts, c.act_code))
  AND s.signal_type IN ('civilian_share', 'identity_share', 'spread', 'protected_objects', 'impunity')
UNION
SELECT s.signal_id, e.indicator_id
FROM signs AS s
JOIN mechanism_evidence AS e
  ON e.country_iso3 = s.country_iso3 AND e.act_family = s.act_family AND e.known_at >= s.window_start AND e.known_at < s.past
WHERE s.signal_type = 'convergence'
