-- One row per incident and clock, with the day that places it and what it counts as there. On the known clock an
-- incident counts in the period in which it became public if it occurred within 92 days before; older ones are
-- historical. Dates coarser than a month enter neither clock, and no period is spread over several.
WITH placed AS (
  SELECT incident_id, country_iso3, act_family, admin1, known_at, occurred_from, occurred_to, persons_min, persons_max,
         mentions, issuers, violence_type,
         occurred_from IS NOT NULL
           AND (date_precision IN ('day', 'week', 'month')
                OR (date_precision = 'range' AND occurred_to - occurred_from <= 31)) AS month_fine,
         occurred_from IS NOT NULL
           AND (date_precision IN ('day', 'week')
                OR (date_precision = 'range' AND occurred_to - occurred_from <= 7)) AS week_fine
  FROM counted_incidents
)
SELECT 'known' AS clock, incident_id, country_iso3, act_family, admin1, known_at AS day, persons_min, persons_max,
       mentions, issuers, violence_type,
       CASE WHEN NOT month_fine THEN 'undated'
            WHEN occurred_to >= known_at - 92 THEN 'counted'
            ELSE 'historical' END AS in_month,
       CASE WHEN NOT month_fine THEN 'undated'
            WHEN occurred_to >= known_at - 92 THEN 'counted'
            ELSE 'historical' END AS in_week
FROM placed
UNION ALL
SELECT 'occurred', incident_id, country_iso3, act_family, admin1, CASE WHEN month_fine THEN occurred_from ELSE known_at END,
       persons_min, persons_max, mentions, issuers, violence_type,
       CASE WHEN month_fine THEN 'counted' ELSE 'undated' END,
       CASE WHEN week_fine THEN 'counted' ELSE 'undated' END
FROM placed
