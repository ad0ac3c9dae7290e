-- Statements of which a release says less than is known, with the reasons joined by ; (decision 12). `sensitive`: a place
-- and a day could lead to the people it is about. `small`: a number of 1 to 4 people of a group, or at a place that is told.
WITH judged AS (
  SELECT *,
         act_family = 'CHD' OR list_has_any(victim_groups, ['children', 'girls']) AS child,
         act_family = 'DET' OR act_code = 'TOR.inhuman_detention_conditions' OR harm = 'detained'
           OR list_contains(victim_groups, 'detainees') AS detained,
         act_code = 'CIV.reprisal_hrd' OR list_contains(victim_groups, 'human_rights_defenders') AS defender,
         act_family = 'SEX' OR harm = 'raped' AS sexual,
         coalesce(least(count_min, count_max) < 5 AND greatest(count_min, count_max) > 0, false) AS few
  FROM (SELECT *, string_split(coalesce(victim_group, ''), ';') AS victim_groups FROM statements)
), weighed AS (
  SELECT indicator_id, child, detained, defender, sexual, child OR detained OR defender OR sexual AS sensitive,
         few AND (victim_group IS NOT NULL OR identity_motive IS NOT NULL
                  OR (place IS NOT NULL AND NOT (child OR detained OR defender OR sexual))) AS small
  FROM judged
)
SELECT indicator_id, sensitive, small,
       concat_ws(';',
         CASE WHEN child THEN 'child' END, CASE WHEN detained THEN 'detained_person' END,
         CASE WHEN defender THEN 'human_rights_defender' END, CASE WHEN sexual THEN 'sexual_violence' END,
         CASE WHEN small THEN 'small_count' END) AS reasons
FROM weighed
WHERE sensitive OR small
