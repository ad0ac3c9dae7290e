WITH told AS (
  SELECT m.incident_id, c.*
  FROM incident_members AS m
  JOIN candidates AS c USING (indicator_id)
), dated AS (
  -- The finest date among the members is the date of the incident; the earliest of equals.
  SELECT incident_id,
         min_by(struct_pack(occurred_from, occurred_to, date_precision),
                (list_position(['day', 'week', 'month', 'range', 'quarter', 'year', 'unknown'], date_precision),
                 coalesce(occurred_to - occurred_from, 100000), occurred_from, indicator_id)) AS d
  FROM told
  GROUP BY incident_id
), denials AS (
  SELECT t.incident_id, count(DISTINCT s.indicator_id)::INTEGER AS denied
  FROM told AS t
  JOIN statements AS s ON s.document_id = t.document_id AND s.factuality = 'denied' AND s.act_family = t.act_family
  GROUP BY t.incident_id
)
SELECT t.incident_id, any_value(t.country_iso3) AS country_iso3, any_value(t.act_family) AS act_family,
       min(t.admin1) AS admin1, any_value(dated.d.occurred_from) AS occurred_from,
       any_value(dated.d.occurred_to) AS occurred_to, any_value(dated.d.date_precision) AS date_precision,
       min(t.known_at) AS known_at, min(t.count_min)::INTEGER AS persons_min, max(t.count_max)::INTEGER AS persons_max,
       min_by(t.violence_type, (list_position(
         ['one_sided', 'indiscriminate', 'communal', 'unclear', 'not_violent', 'battle'], t.violence_type),
         t.indicator_id)) AS violence_type,
       count(*)::INTEGER AS mentions, greatest(count(DISTINCT t.claimant), 1)::INTEGER AS issuers,
       coalesce(any_value(denials.denied), 0) AS denied
FROM told AS t
JOIN dated USING (incident_id)
LEFT JOIN denials USING (incident_id)
GROUP BY t.incident_id
