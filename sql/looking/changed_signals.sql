-- What two releases (attached as `before` and `after`) say differently of a country and month that both speak of: change,
-- standing or phase. Gravest first.
SELECT a.country_iso3, a.signal_type, a.act_family, strftime(a.period_start, '%Y-%m') AS period,
       b.change AS change_before, a.change AS change_after, b.standing AS standing_before, a.standing AS standing_after,
       b.phase AS phase_before, a.phase AS phase_after, b.incidents AS incidents_before, a.incidents AS incidents_after,
       a.signal_id
FROM after.main.signals AS a
JOIN before.main.signals AS b
  ON b.signal_type = a.signal_type AND b.country_iso3 = a.country_iso3 AND b.act_family IS NOT DISTINCT FROM a.act_family
 AND b.group_code IS NOT DISTINCT FROM a.group_code AND b.clock = a.clock AND b.period_type = a.period_type
 AND b.period_start = a.period_start
WHERE a.signal_type IN ('trend', 'silence', 'phase')
  AND (a.change <> b.change OR a.standing IS DISTINCT FROM b.standing OR a.phase IS DISTINCT FROM b.phase)
ORDER BY list_position(['alarm', 'warning', 'watch', 'none'], a.change), a.period_start DESC, a.country_iso3, a.act_family
