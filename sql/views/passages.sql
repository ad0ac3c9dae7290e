-- The disclosure gate for passages: the text leaves only where licence and redaction allow it.
SELECT * REPLACE (CASE WHEN body_state = 'shown' THEN body END AS body)
FROM current_passages
