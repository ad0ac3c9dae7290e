-- Signals that may be raised: warning or above, or a country that is imminent. With the first 50 indicators behind each.
WITH raised AS (
  SELECT signal_id, signal_type, country_iso3, act_family, group_code, period_type, period_start, change, phase, why, why_code,
         why_params, coding_version, policy_version
  FROM signals
  WHERE change IN ('warning', 'alarm') OR (signal_type = 'phase' AND phase = 'imminent')
), evidence AS (
  SELECT signal_id, count(*)::INTEGER AS indicators,
         array_to_string(list_slice(list(indicator_id ORDER BY indicator_id), 1, 50), ';') AS indicator_ids
  FROM signal_evidence WHERE signal_id IN (SELECT signal_id FROM raised) GROUP BY signal_id
)
SELECT raised.*, coalesce(indicators, 0)::INTEGER AS indicators, coalesce(indicator_ids, '') AS indicator_ids
FROM raised LEFT JOIN evidence USING (signal_id)
ORDER BY signal_id
