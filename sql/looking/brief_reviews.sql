-- What the Universal Periodic Review recommended to the country $1 in more than one review, by theme and answer; one
-- source, the one that tells the most, as sources label themes in their own words.
WITH told AS (
  SELECT d.source_id, r.known_at, r.response, trim(t.theme) AS theme
  FROM recommendations AS r
  JOIN documents AS d USING (document_id)
  CROSS JOIN unnest(string_split(r.themes, ';')) AS t(theme)
  WHERE r.state_under_review_iso3 = $1
)
SELECT theme, count(*)::INTEGER AS recommendations, count(DISTINCT known_at)::INTEGER AS reviews,
       (count(*) FILTER (response IN ('noted', 'not_supported')))::INTEGER AS refused,
       (count(*) FILTER (response IN ('pending', 'no_response', 'unclear')))::INTEGER AS unanswered,
       max(known_at) AS last_review, any_value(source_id) AS source_id
FROM told
WHERE source_id = (SELECT source_id FROM told GROUP BY ALL ORDER BY count(*) DESC, source_id LIMIT 1)
GROUP BY theme
HAVING count(DISTINCT known_at) > 1
ORDER BY refused + unanswered DESC, recommendations DESC, theme
LIMIT 5
