-- Violent incidents of every country that has any, by month: 0 where somebody looked, NULL where nobody did.
SELECT w.country_iso3, w.period_start, w.monitoring, CASE WHEN looked THEN w.attention END AS attention,
       CASE WHEN looked THEN w.exposure END AS exposure, CASE WHEN looked THEN coalesce(v.violent, 0) END AS violent,
       CASE WHEN looked THEN coalesce(v.civilian, 0) END AS civilian,
       CASE WHEN looked THEN coalesce(v.identity, 0) END AS identity
FROM (SELECT *, monitoring NOT IN ('unmonitored', 'not_applicable') AS looked FROM watching WHERE period_type = 'month') AS w
LEFT JOIN violence AS v USING (country_iso3, period_start)
WHERE w.country_iso3 IN (SELECT country_iso3 FROM violence)
ORDER BY w.country_iso3, w.period_start
