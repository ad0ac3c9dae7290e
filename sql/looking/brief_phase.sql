-- The newest phase on record of the country $1.
SELECT signal_id, period_start, phase, ongoing, why, policy_version
FROM signals
WHERE signal_type = 'phase' AND country_iso3 = $1
ORDER BY period_start DESC
LIMIT 1
