-- Attention and exposure of every country by month, NULL where nobody looked.
SELECT country_iso3, period_start,
       CASE WHEN monitoring NOT IN ('unmonitored', 'not_applicable') THEN attention END AS attention,
       CASE WHEN monitoring NOT IN ('unmonitored', 'not_applicable') THEN exposure END AS exposure, monitoring
FROM watching WHERE period_type = 'month' ORDER BY country_iso3, period_start
