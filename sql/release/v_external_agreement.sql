-- What Tocsin says of a country in its newest month, beside what one other early-warning list says: one row a country and
-- list, never a score of several. The lists answer other questions than Tocsin (the onset of a mass killing, deaths in
-- battle, conflict as such), so that a difference is a question to a person and no mistake of either.
--
-- As in: signals
-- country: short English name of the country
-- month: first day of the newest month that had ended by the day of the vintage; where there are no trends, of the month in which a source was last looked at
-- ours: raised: change warning or alarm, standing 3 or more, or phase escalation or imminent; not_raised: a test could be made and said none of these; not_looked_at: nobody looked, or not for long enough to test anything
-- phase: phase of the country in that month; NULL where there is none on record
-- greatest_change: greatest change of any family of acts in that month
-- greatest_standing: greatest standing of any family of acts in that month
-- monitoring: best watching of any family of acts in that month; NULL where no source that is coded has the country in view
-- families_tested: families of acts of which there was history enough to test
-- signal_id: gravest trend of that month; evidence(signal_id) has its statements; NULL where none is above nothing
-- source_id: the other list, a source
-- theirs: flagged or not_flagged by rule; not_covered: the list says nothing of the country for that month
-- agreement: agree: both, only_ours, only_theirs, neither; not_looked_at where ours is, not_covered where theirs is
-- rule: when a row of that list counts as flagged
-- release: its version, edition or run, as the publisher names it
-- measure: what it forecasts or its alert is about
-- target_from: first day that the forecast is for; of an alert, its day
-- target_to: last day that the forecast is for; of an alert, its day
-- value: the published figure
-- level: level of the alert in the publisher's words; NULL for forecasts
-- rank: rank among the countries of the same forecast, 1 the highest: published (ewp) or counted here (views)
-- document_id: record of the other list; leads to its capture; NULL where it has none to show
WITH rules(source_id, rule) AS (
  VALUES ('ewp', 'among the 30 highest risks of a mass killing, in the newest list for a time with the month in it'),
         ('views', 'probability of 25 or more deaths in state-based conflict in the highest tenth of the newest run, for the month or the next one forecast'),
         ('hdx-signals', 'an alert on conflict events or on displacement by conflict in the 12 months to the end of the month, or since')
), months AS (
  -- A vintage is a day, perhaps with something before or behind it: as-of-2026-06-30, 2026-06-30.2.
  SELECT period_start,
         last_day(period_start) <= TRY_CAST(regexp_extract(vintage, '[0-9]{4}-[0-9]{2}-[0-9]{2}') AS DATE) AS ended
  FROM signals
  WHERE signal_type = 'trend' AND clock = 'known' AND period_type = 'month'
), today AS (
  SELECT coalesce(
    (SELECT max(period_start) FROM months WHERE ended),
    (SELECT max(period_start) FROM months),
    -- A day in UTC whatever the session's zone is.
    (SELECT date_trunc('month', DATE '1970-01-01' + (epoch_us(max(captured_to)) // 86400000000)::INTEGER)::DATE
     FROM batches WHERE origin <> 'desk')
  ) AS month
), phases AS (
  SELECT s.country_iso3, any_value(s.phase) AS phase
  FROM signals AS s JOIN today ON today.month = s.period_start
  WHERE s.signal_type = 'phase' AND s.period_type = 'month' GROUP BY s.country_iso3
), trends AS (
  SELECT s.country_iso3,
         list_position(['none', 'watch', 'warning', 'alarm'], s.change) AS gravity, s.standing,
         list_position(['not_applicable', 'unmonitored', 'partial', 'zero_confirmed', 'observed'], s.monitoring) AS watched,
         s.computability IN ('ok', 'low_power') AS tested, s.signal_id
  FROM signals AS s JOIN today ON today.month = s.period_start
  WHERE s.signal_type = 'trend' AND s.clock = 'known' AND s.period_type = 'month' AND s.group_code IS NULL
), said AS (
  SELECT t.country_iso3, max(t.gravity) AS gravity, max(t.standing) AS standing, max(t.watched) AS watched,
         (count(*) FILTER (t.tested))::INTEGER AS families_tested,
         -- The greatest id of the gravest, so that every asking gives the same one.
         substr(max(CASE WHEN t.gravity > 1 OR t.standing > 0
                         THEN t.gravity::VARCHAR || coalesce(t.standing, 0)::VARCHAR || t.signal_id END), 3) AS signal_id
  FROM trends AS t GROUP BY t.country_iso3
), own AS (
  SELECT coalesce(said.country_iso3, p.country_iso3) AS country_iso3, p.phase,
         ['none', 'watch', 'warning', 'alarm'][said.gravity] AS greatest_change, said.standing AS greatest_standing,
         ['not_applicable', 'unmonitored', 'partial', 'zero_confirmed', 'observed'][said.watched] AS monitoring,
         coalesce(said.families_tested, 0) AS families_tested, said.signal_id,
         CASE WHEN coalesce(said.gravity > 2, false) OR coalesce(said.standing >= 3, false)
                OR coalesce(p.phase IN ('escalation', 'imminent'), false) THEN 'raised'
              WHEN coalesce(said.watched > 2, false) AND said.families_tested > 0 THEN 'not_raised'
              ELSE 'not_looked_at' END AS ours
  FROM said FULL JOIN phases AS p ON p.country_iso3 = said.country_iso3
), forecasts AS (
  -- Of the newest edition that is for this month or the next ones: a name of an edition does not say which is newer, what
  -- it looks forward to does.
  SELECT d.source_id, r.*, max(r.target_to) OVER (PARTITION BY r.dataset, r.release) AS reaches
  FROM external_risk AS r
  JOIN documents AS d ON d.document_id = r.document_id
  WHERE (r.dataset, r.measure) IN (('ewp-sra', 'mass_killing_onset_probability'), ('views-cm-sb', 'main_dich'))
), newest AS (
  SELECT f.* FROM forecasts AS f CROSS JOIN today
  WHERE f.target_to >= today.month AND f.target_from <= today.month + INTERVAL 3 MONTH
  QUALIFY dense_rank() OVER (PARTITION BY f.dataset ORDER BY f.reaches DESC, f.release DESC) = 1
), aimed AS (
  -- The newest for a time that takes in the month, or else the nearest after it; of two that begin together the longer,
  -- which is the one that is published as the list.
  SELECT n.* FROM newest AS n CROSS JOIN today
  QUALIFY dense_rank() OVER (PARTITION BY n.dataset ORDER BY n.target_from > today.month, abs(n.target_from - today.month),
                             n.target_to DESC) = 1
), ranked AS (
  SELECT source_id, country_iso3, release, measure, target_from, target_to, value, document_id,
         coalesce(rank, rank() OVER (PARTITION BY dataset ORDER BY value DESC))::INTEGER AS rank,
         (count(*) OVER (PARTITION BY dataset))::INTEGER AS listed
  FROM aimed
), alerts_of_others AS (
  SELECT d.source_id, x.country_iso3, x.release, x.indicator, x.level, x.value, x.dated_on, x.document_id,
         x.indicator IN ('acled_conflict', 'idmc_displacement_conflict') AS of_conflict,
         max(x.dated_on) OVER () AS told_to
  FROM external_alerts AS x
  JOIN documents AS d ON d.document_id = x.document_id
  WHERE x.dataset = 'hdx-signals'
), others AS (
  SELECT source_id, country_iso3, release, measure, target_from, target_to, value, NULL AS level, rank, document_id,
         CASE WHEN source_id = 'ewp' THEN rank <= 30 ELSE rank <= ceil(listed / 10.0) END AS flagged
  FROM ranked WHERE country_iso3 IS NOT NULL
  QUALIFY row_number() OVER (PARTITION BY source_id, country_iso3 ORDER BY rank, document_id) = 1
  UNION ALL
  -- A country that never had an alert may not be among those that are looked at; nothing told for three months may be a
  -- list that nobody fetched. Neither is calm.
  SELECT source_id, country_iso3, CASE WHEN of_conflict THEN release END, CASE WHEN of_conflict THEN indicator END,
         CASE WHEN of_conflict THEN dated_on END, CASE WHEN of_conflict THEN dated_on END,
         CASE WHEN of_conflict THEN value END, CASE WHEN of_conflict THEN level END, NULL,
         CASE WHEN of_conflict THEN document_id END,
         CASE WHEN of_conflict AND dated_on > last_day(today.month) - INTERVAL 12 MONTH THEN true
              WHEN told_to >= last_day(today.month) - INTERVAL 92 DAY THEN false END
  FROM alerts_of_others CROSS JOIN today
  WHERE country_iso3 IS NOT NULL
  QUALIFY row_number() OVER (PARTITION BY country_iso3 ORDER BY of_conflict DESC, dated_on DESC, level, document_id) = 1
), known AS (
  SELECT country_iso3 FROM own UNION SELECT country_iso3 FROM others
), paired AS (
  SELECT k.country_iso3, r.rule, r.source_id, coalesce(own.ours, 'not_looked_at') AS ours, own.* EXCLUDE (country_iso3, ours),
         CASE WHEN o.flagged IS NULL THEN 'not_covered' WHEN o.flagged THEN 'flagged' ELSE 'not_flagged' END AS theirs,
         o.* EXCLUDE (source_id, country_iso3, flagged)
  FROM known AS k
  CROSS JOIN rules AS r
  LEFT JOIN own ON own.country_iso3 = k.country_iso3
  LEFT JOIN others AS o ON o.country_iso3 = k.country_iso3 AND o.source_id = r.source_id
)
SELECT p.country_iso3, c.name AS country, today.month, p.ours, p.phase, p.greatest_change, p.greatest_standing, p.monitoring,
       coalesce(p.families_tested, 0) AS families_tested, p.signal_id, p.source_id, p.theirs,
       CASE WHEN p.ours = 'not_looked_at' THEN 'not_looked_at'
            WHEN p.theirs = 'not_covered' THEN 'not_covered'
            WHEN p.ours = 'raised' AND p.theirs = 'flagged' THEN 'agree'
            WHEN p.ours = 'raised' THEN 'only_ours'
            WHEN p.theirs = 'flagged' THEN 'only_theirs'
            ELSE 'neither' END AS agreement,
       p.rule, p.release, p.measure, p.target_from, p.target_to, p.value, p.level, p.rank, p.document_id
FROM paired AS p
CROSS JOIN today
LEFT JOIN countries AS c ON c.country_iso3 = p.country_iso3
