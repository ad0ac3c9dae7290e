-- The state of every alert: the furthest that any of its events says, in whatever order they were loaded.
WITH told AS (
  SELECT alert_id,
         max(list_position(['raised', 'reviewed', 'disseminated', 'acted', 'closed'], kind)) AS furthest,
         max(level)::INTEGER AS level,
         max_by(recipient, level) AS asked,
         max_by(deadline, level) AS deadline,
         min(said_at) FILTER (kind = 'reviewed') AS reviewed_at,
         min_by(said_by, (said_at, event_id)) FILTER (kind = 'reviewed') AS reviewed_by,
         string_agg(DISTINCT recipient, ';' ORDER BY recipient) FILTER (kind = 'disseminated') AS disseminated_to,
         min(said_at) FILTER (kind = 'acted') AS acted_at,
         min(said_at) FILTER (kind = 'closed') AS closed_at,
         (count(*) FILTER (kind = 'noted'))::INTEGER AS notes
  FROM alert_events GROUP BY alert_id
)
SELECT alert_id, ['raised', 'reviewed', 'disseminated', 'acted', 'closed'][furthest] AS state,
       r.signal_type, r.signal_id, r.trigger_id, r.country_iso3, r.act_family, r.group_code, r.period_type, r.period_start,
       r.change, r.phase, r.why, r.why_code, r.why_params, r.coding_version, r.policy_version, r.indicators, r.indicator_ids,
       r.raised_on, told.level, told.asked, told.deadline, reviewed_at, reviewed_by,
       date_diff('hour', r.said_at, reviewed_at)::INTEGER AS hours_to_review, disseminated_to, acted_at, closed_at, notes
FROM (FROM alert_events WHERE kind = 'raised') AS r
JOIN told USING (alert_id)
