-- Sources that look at the country $1 and are not up to date, or whose last window did not end well.
SELECT source_id, freshness, last_outcome, complete_to
FROM source_status
WHERE source_id IN (SELECT DISTINCT source_id FROM coverage WHERE country_iso3 = $1)
  AND (freshness <> 'fresh' OR last_outcome NOT IN ('ok', 'empty_confirmed'))
ORDER BY source_id
