-- What people said at the desk, once each. In force: the last of its kind on a row that coding still gives.
WITH said AS (
  SELECT * EXCLUDE (batch_id) FROM fact.correction_facts
  WHERE getvariable('as_of') IS NULL OR corrected_at::DATE <= getvariable('as_of')::DATE
  QUALIFY row_number() OVER (PARTITION BY correction_id ORDER BY corrected_at, batch_id) = 1
), coded AS (
  SELECT v.indicator_id FROM fact.violation_facts AS v JOIN current_readings USING (reading_id)
  WHERE v.indicator_id IN (SELECT indicator_id FROM said)
)
SELECT said.*,
       coded.indicator_id IS NOT NULL
         AND row_number() OVER (PARTITION BY said.indicator_id, kind ORDER BY corrected_at DESC, correction_id) = 1 AS applied
FROM said
LEFT JOIN coded USING (indicator_id)
