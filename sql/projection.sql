-- What two runs over the same pages must agree on, whatever happened on the way: every row of a release without the
-- times of capture, the names and offsets of files, and the ids that are made of them. Where the same bytes are served at
-- two addresses, the one that is asked first leads to what was read: the address of a capture is left out.
SELECT 'documents' AS relation, to_json(t)::VARCHAR AS content FROM documents AS t
UNION ALL SELECT 'passages', to_json(t)::VARCHAR FROM passages AS t
UNION ALL SELECT 'violation_indicators', to_json(t)::VARCHAR
  FROM (SELECT * EXCLUDE (captured_at) FROM violation_indicators) AS t
UNION ALL SELECT 'corrections', to_json(t)::VARCHAR FROM (SELECT * EXCLUDE (corrected_at) FROM corrections) AS t
UNION ALL SELECT 'recommendations', to_json(t)::VARCHAR FROM recommendations AS t
UNION ALL SELECT 'resolutions', to_json(t)::VARCHAR FROM resolutions AS t
UNION ALL SELECT 'machinery_acts', to_json(t)::VARCHAR FROM machinery_acts AS t
UNION ALL SELECT 'external_events', to_json(t)::VARCHAR FROM external_events AS t
UNION ALL SELECT 'external_counts', to_json(t)::VARCHAR FROM external_counts AS t
UNION ALL SELECT 'external_alerts', to_json(t)::VARCHAR FROM external_alerts AS t
UNION ALL SELECT 'external_risk', to_json(t)::VARCHAR FROM external_risk AS t
UNION ALL SELECT 'incidents', to_json(t)::VARCHAR FROM incidents AS t
UNION ALL SELECT 'incident_members', to_json(t)::VARCHAR FROM incident_members AS t
UNION ALL SELECT 'incident_redirects', to_json(t)::VARCHAR FROM incident_redirects AS t
UNION ALL SELECT 'coverage', to_json(t)::VARCHAR FROM coverage AS t
UNION ALL SELECT 'series', to_json(t)::VARCHAR FROM series AS t
UNION ALL SELECT 'signals', to_json(t)::VARCHAR FROM (SELECT * EXCLUDE (vintage) FROM signals) AS t
UNION ALL SELECT 'signal_evidence', to_json(t)::VARCHAR FROM signal_evidence AS t
UNION ALL SELECT 'diagnostics', to_json(t)::VARCHAR FROM diagnostics AS t
UNION ALL SELECT 'alerts', to_json(t)::VARCHAR FROM (SELECT * EXCLUDE (level, asked, deadline) FROM alerts) AS t
UNION ALL SELECT 'captures', to_json(t)::VARCHAR
  FROM (SELECT capture_sha256, source_id, status, outcome, media_type, bytes FROM captures) AS t
UNION ALL SELECT 'batches', to_json(t)::VARCHAR
  FROM (SELECT source_id, origin, window_from, window_to, complete_from, complete_to, outcome, loaded, captures, records,
               readings, skipped, violations, machinery, problems FROM batches WHERE origin <> 'desk') AS t
UNION ALL SELECT 'problems', to_json(t)::VARCHAR
  FROM (SELECT source_id, code, severity, message, locator FROM problems) AS t
UNION ALL SELECT 'source_status', to_json(t)::VARCHAR
  FROM (SELECT * EXCLUDE (last_captured_at) FROM source_status) AS t
ORDER BY ALL
