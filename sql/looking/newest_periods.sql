-- First day of the newest complete period of each type; of the running one where none is complete yet.
SELECT period_type,
       coalesce(max(period_start) FILTER (period_end <= getvariable('vintage_day')::DATE), min(period_start)) AS newest
FROM (
  SELECT period_type, period_start,
         CASE period_type WHEN 'month' THEN (period_start + INTERVAL 1 MONTH - INTERVAL 1 DAY)::DATE ELSE period_start + 6 END
           AS period_end
  FROM periods
)
GROUP BY period_type
