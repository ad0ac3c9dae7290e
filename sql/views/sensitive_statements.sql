-- Statements on people whom a place and a day could lead to, each with the reasons, joined by ; (decision 12).
SELECT indicator_id, reasons
FROM (
  SELECT indicator_id,
         concat_ws(';',
           CASE WHEN act_family = 'CHD' OR list_has_any(victim_groups, ['children', 'girls']) THEN 'child' END,
           CASE WHEN act_family = 'DET' OR act_code = 'TOR.inhuman_detention_conditions' OR harm = 'detained'
                  OR list_contains(victim_groups, 'detainees')
                THEN 'detained_person' END,
           CASE WHEN act_code = 'CIV.reprisal_hrd' OR list_contains(victim_groups, 'human_rights_defenders')
                THEN 'human_rights_defender' END,
           CASE WHEN act_family = 'SEX' OR harm = 'raped' THEN 'sexual_violence' END) AS reasons
  FROM (SELECT *, string_split(coalesce(victim_group, ''), ';') AS victim_groups FROM statements)
)
WHERE reasons <> ''
