-- Problems of the windows that are loaded; equal ones of overlapping windows once.
SELECT DISTINCT * EXCLUDE (batch_id) FROM fact.problems
