-- A row for each member State and for each other country about which the release says anything: what stands out in the
-- newest month that was over by the vintage, or in the one that is running.
WITH current AS (
  SELECT country_iso3, month FROM page_months WHERE current
), said AS (
  SELECT s.* FROM released.signals AS s
  JOIN current AS c ON s.period_type = 'month' AND s.country_iso3 = c.country_iso3 AND s.period_start = c.month
), gravest AS (
  SELECT country_iso3, max({
    grave: list_position(['none', 'watch', 'warning', 'alarm'], change), month: period_start, signal_id: signal_id,
    change: change, family: act_family, signal_type: signal_type, why: why
  }) AS g
  FROM said WHERE signal_type <> 'phase' AND change <> 'none' AND monitoring <> 'unmonitored' GROUP BY country_iso3
), stood AS (
  SELECT country_iso3, max({standing: standing, month: period_start, family: act_family}) AS s
  FROM said WHERE standing IS NOT NULL AND signal_type = 'trend' GROUP BY country_iso3
), phased AS (
  SELECT country_iso3, max_by(phase, period_start) AS phase, max_by(why, period_start) AS phase_why
  FROM said WHERE signal_type = 'phase' GROUP BY country_iso3
), watched AS (
  SELECT country_iso3, max(monitoring) FILTER (is_ended) AS monitoring,
         max(month) FILTER (monitoring NOT IN ('unmonitored', 'not_applicable')) AS last_watched
  FROM page_months GROUP BY country_iso3
), told AS (
  SELECT country_iso3 FROM watched WHERE last_watched IS NOT NULL
  UNION SELECT country_iso3 FROM said
  UNION SELECT country_iso3 FROM released.triggers
  UNION SELECT country_iso3 FROM released.violation_indicators
)
SELECT c.country_iso3, c.name, c.region, c.un_member, coalesce(w.monitoring, 'unmonitored') AS monitoring,
       strftime(w.last_watched, '%Y-%m-%d') AS last_watched, p.phase, p.phase_why, s.s.standing, s.s.family AS standing_family,
       coalesce(g.g.change, 'none') AS change, g.g.family AS change_family, g.g.signal_type AS change_type,
       strftime(g.g.month, '%Y-%m-%d') AS change_month, g.g.why
FROM released.countries AS c
LEFT JOIN watched AS w USING (country_iso3)
LEFT JOIN gravest AS g USING (country_iso3)
LEFT JOIN stood AS s USING (country_iso3)
LEFT JOIN phased AS p USING (country_iso3)
WHERE (c.un_member AND c.valid_to IS NULL) OR c.country_iso3 IN (FROM told)
ORDER BY c.name, c.country_iso3
