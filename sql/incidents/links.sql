-- Pairs of statements that tell of the same event: same family and country, dates that overlap at week precision or
-- better, the same first-level area (or one document that repeats itself), nothing in counts, groups or perpetrators
-- that contradicts. What cannot be matched stays apart.
SELECT a.indicator_id AS one, b.indicator_id AS other
FROM candidates AS a
JOIN candidates AS b
  ON a.country_iso3 = b.country_iso3 AND a.act_family = b.act_family AND a.indicator_id < b.indicator_id
 AND a.fine AND b.fine AND a.occurred_from <= b.occurred_to AND b.occurred_from <= a.occurred_to
WHERE (a.admin1 = b.admin1 OR (a.document_id = b.document_id AND (a.admin1 IS NULL OR b.admin1 IS NULL)))
  AND (a.place IS NULL OR b.place IS NULL OR a.place = b.place)
  AND (a.harm = b.harm OR a.harm = 'other' OR b.harm = 'other')
  AND (a.victim_group IS NULL OR b.victim_group IS NULL OR a.victim_group = b.victim_group)
  AND (a.perpetrator_class = b.perpetrator_class OR 'unknown' IN (a.perpetrator_class, b.perpetrator_class))
  AND (a.count_min IS NULL OR b.count_min IS NULL
       OR (a.count_min <= coalesce(b.count_max, a.count_min) AND b.count_min <= coalesce(a.count_max, b.count_min)))
UNION
-- The same sentence in two copies of a text, however it is dated and wherever it happened.
SELECT a.indicator_id, b.indicator_id
FROM candidates AS a
JOIN candidates AS b
  ON a.cluster_id = b.cluster_id AND a.document_id <> b.document_id AND a.indicator_id < b.indicator_id
 AND a.country_iso3 = b.country_iso3 AND a.act_code = b.act_code AND a.harm = b.harm
 AND a.occurred_from IS NOT DISTINCT FROM b.occurred_from AND a.occurred_to IS NOT DISTINCT FROM b.occurred_to
 AND a.count_min IS NOT DISTINCT FROM b.count_min AND a.place IS NOT DISTINCT FROM b.place
UNION
-- What the desk called a duplicate.
SELECT a.indicator_id, b.indicator_id
FROM candidates AS a
JOIN candidates AS b ON b.indicator_id = a.duplicate_of AND a.country_iso3 = b.country_iso3 AND a.act_family = b.act_family
