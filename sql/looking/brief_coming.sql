-- What earlier reviews recommended to the country $1 on families that stand out, before its next review.
SELECT coming_session, coming_month, certainty, act_family, recommendations, repeated, refused, unanswered
FROM v_upr_calendar
WHERE country_iso3 = $1
ORDER BY refused + unanswered DESC, act_family
LIMIT 4
