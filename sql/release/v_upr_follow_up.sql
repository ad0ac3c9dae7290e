-- One row a State and theme of its Universal Periodic Reviews, as one source labels them: how often it was recommended, what
-- was answered, and whether it came back. A recommendation is not an event.
--
-- source_id: source whose labels of themes and sessions these are; sources are not added up
-- country_iso3: State under review
-- country: short English name of that State
-- theme: issue label of the source
-- reviews: reviews in which it was recommended
-- first_review: last day of the first of them
-- last_review: last day of the last of them
-- recommendations: recommendations on it
-- recommending_states: States that made them
-- supported: recommendations that the State supported
-- refused: recommendations that it noted or did not support
-- unanswered: recommendations without an answer, or with one that is unclear
-- refused_last: of the last review, how many it noted or did not support
-- repeated: whether more than one review recommended it
-- supported_before: whether it came back although the State had supported it in an earlier review
WITH one AS (
  SELECT d.source_id, r.recommendation_id, r.state_under_review_iso3 AS country_iso3, r.known_at, r.recommending_iso3,
         r.response, unnest(string_split(r.themes, ';')) AS theme
  FROM recommendations AS r
  JOIN documents AS d ON d.document_id = r.document_id
  WHERE r.themes IS NOT NULL
), placed AS (
  SELECT *, max(known_at) OVER (PARTITION BY source_id, country_iso3, theme) AS last_review FROM one
)
SELECT p.source_id, p.country_iso3, any_value(c.name) AS country, p.theme,
       count(DISTINCT p.known_at)::INTEGER AS reviews, min(p.known_at) AS first_review, any_value(p.last_review) AS last_review,
       count(*)::INTEGER AS recommendations, count(DISTINCT p.recommending_iso3)::INTEGER AS recommending_states,
       (count(*) FILTER (p.response = 'supported'))::INTEGER AS supported,
       (count(*) FILTER (p.response IN ('noted', 'not_supported')))::INTEGER AS refused,
       (count(*) FILTER (p.response IN ('pending', 'no_response', 'unclear')))::INTEGER AS unanswered,
       (count(*) FILTER (p.response IN ('noted', 'not_supported') AND p.known_at = p.last_review))::INTEGER AS refused_last,
       count(DISTINCT p.known_at) > 1 AS repeated,
       count(*) FILTER (p.response = 'supported' AND p.known_at < p.last_review) > 0 AS supported_before
FROM placed AS p
LEFT JOIN countries AS c ON c.country_iso3 = p.country_iso3
GROUP BY p.source_id, p.country_iso3, p.theme
