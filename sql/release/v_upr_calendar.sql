-- One row a State with a coming Universal Periodic Review and an act family that is reported there to rise, or to stand at 2 or
-- more: what earlier reviews recommended on it and came back, was refused, or went unanswered. From the second cycle on, States
-- are reviewed in one order, 14 sessions apart. A recommendation is not an event.
--
-- country_iso3: State under review
-- country: short English name of that State
-- last_session: number of the session of its last review on record
-- coming_session: number of the session in which it is due
-- coming_month: first day of the month of that session; NULL where the release is of before the fourth cycle
-- certainty: fourth_cycle: its order stands; if_order_is_kept: of a later cycle, whose order is not decided
-- act_family: family of the act
-- change: change of the newest month of that family
-- standing: standing of that month
-- signal_id: signal that says so; evidence(signal_id) has its statements
-- recommendations: recommendations on themes of that family, of the one source that tells the most of this State
-- repeated: those on a theme of more than one review
-- refused: those that the State noted or did not support
-- unanswered: those without an answer, or with an unclear one
-- themes: the themes, joined by ;
WITH families(act_family, pattern) AS (
  -- Words of the theme lists of UPR Info and the Universal Human Rights Index.
  VALUES ('KIL', 'extrajudicial|unlawful killing|right to life'), ('TOR', 'torture|cid treatment|ill-treatment'),
         ('DET', 'detention|death penalty|liberty and security|fair trial'), ('DIS', 'disappear'),
         ('SEX', 'sexual violence|gender-based violence|violence against women'),
         ('DSP', 'internally displaced|forced evict|refoul'), ('SLV', 'traffick|slavery|forced labour'),
         ('PER', 'racial discrim|minorit|religion|indigenous|statelessness'), ('INC', 'hate speech|incitement'),
         ('CIV', 'of the press|expression|association|assembly|human rights defender|civil society'),
         ('CHD', 'child soldier|children in armed|children and armed'), ('DEN', 'humanitarian access|humanitarian assistance')
), told AS (
  SELECT d.source_id, r.recommendation_id, r.state_under_review_iso3 AS country_iso3, r.response, trim(t.theme) AS theme,
         TRY_CAST(regexp_extract(r.session_label, '^([0-9]{1,3})($| - )', 1) AS INTEGER) AS session
  FROM recommendations AS r
  JOIN documents AS d ON d.document_id = r.document_id
  -- A recommendation without a theme is of a review, too.
  CROSS JOIN unnest(string_split(coalesce(r.themes, ''), ';')) AS t(theme)
), chosen AS (
  SELECT country_iso3, source_id FROM told
  GROUP BY country_iso3, source_id
  QUALIFY row_number() OVER (PARTITION BY country_iso3 ORDER BY count(DISTINCT recommendation_id) DESC, source_id) = 1
), last_review AS (
  SELECT country_iso3, max(session) AS last_session FROM told WHERE session >= 13 GROUP BY country_iso3
), today AS (
  SELECT max(period_start) AS month FROM series WHERE period_type = 'month'
), coming AS (
  -- From the 41st (November 2022) on: November, January, May. Sessions of before are in the past of a release of today.
  SELECT r.country_iso3, r.last_session, s.session,
         CASE WHEN s.session >= 41 AND today.month >= DATE '2022-02-01' THEN
           (DATE '2022-11-01' + to_months(12 * ((s.session - 41) // 3) + [0, 2, 6][(s.session - 41) % 3 + 1]))::DATE END AS coming_month
  FROM last_review AS r
  CROSS JOIN today
  CROSS JOIN unnest([r.last_session + 14, r.last_session + 28, r.last_session + 42]) AS s(session)
  WHERE coming_month > today.month OR (today.month < DATE '2022-02-01' AND s.session = r.last_session + 14)
  QUALIFY row_number() OVER (PARTITION BY r.country_iso3 ORDER BY s.session) = 1
), rising AS (
  SELECT country_iso3, act_family, change, standing, signal_id FROM signals
  WHERE signal_type = 'trend' AND clock = 'known' AND period_type = 'month' AND act_family IS NOT NULL AND group_code IS NULL
  QUALIFY row_number() OVER (PARTITION BY country_iso3, act_family ORDER BY period_start DESC) = 1
      AND (change <> 'none' OR standing >= 2)
), on_family AS (
  SELECT t.*, f.act_family, count(DISTINCT t.session) OVER (PARTITION BY t.country_iso3, t.theme) AS sessions
  FROM told AS t
  JOIN chosen ON chosen.country_iso3 = t.country_iso3 AND chosen.source_id = t.source_id
  JOIN families AS f ON regexp_matches(lower(t.theme), f.pattern)
)
SELECT c.country_iso3, any_value(n.name) AS country, any_value(c.last_session) AS last_session,
       any_value(c.session) AS coming_session, any_value(c.coming_month) AS coming_month,
       CASE WHEN any_value(c.session) <= 54 THEN 'fourth_cycle' ELSE 'if_order_is_kept' END AS certainty,
       o.act_family, any_value(r.change) AS change, any_value(r.standing) AS standing, any_value(r.signal_id) AS signal_id,
       count(DISTINCT o.recommendation_id)::INTEGER AS recommendations,
       (count(DISTINCT o.recommendation_id) FILTER (o.sessions > 1))::INTEGER AS repeated,
       (count(DISTINCT o.recommendation_id) FILTER (o.response IN ('noted', 'not_supported')))::INTEGER AS refused,
       (count(DISTINCT o.recommendation_id) FILTER (o.response IN ('pending', 'no_response', 'unclear')))::INTEGER AS unanswered,
       string_agg(DISTINCT o.theme, ';' ORDER BY o.theme) AS themes
FROM coming AS c
JOIN rising AS r ON r.country_iso3 = c.country_iso3
JOIN on_family AS o ON o.country_iso3 = c.country_iso3 AND o.act_family = r.act_family
LEFT JOIN countries AS n ON n.country_iso3 = c.country_iso3
GROUP BY c.country_iso3, o.act_family
