-- What the Universal Periodic Review recommended to the country $1 in more than one review, as the source labels it that
-- tells the most of it: sources are not added up.
SELECT theme, recommendations, reviews, refused, unanswered, last_review, source_id
FROM v_upr_follow_up
WHERE country_iso3 = $1 AND repeated
  AND source_id = (SELECT source_id FROM v_upr_follow_up WHERE country_iso3 = $1
                   GROUP BY source_id ORDER BY sum(recommendations) DESC, source_id LIMIT 1)
ORDER BY refused + unanswered DESC, recommendations DESC, theme
LIMIT 5
