-- One row a text: that of the best channel that tells it, whose gaps are filled from the others. Rows of one channel
-- that share a symbol are different texts (early years of the Commission, misprints): all stay, and fill nothing.
WITH told AS (
  SELECT r.* EXCLUDE (reading_id, symbol, title), t.text_symbol AS symbol, t.rank,
         CASE WHEN d.title_state = 'shown' THEN r.title END AS title,
         coalesce(t.text_symbol, r.resolution_id) AS text,
         CASE WHEN r.votes_for IS NOT NULL
              THEN {f: r.votes_for, a: r.votes_against, s: r.abstentions} END AS votes,
         count(*) OVER (PARTITION BY coalesce(t.text_symbol, r.resolution_id), t.rank) = 1 AS alone
  FROM fact.resolutions AS r
  JOIN current_readings USING (reading_id)
  JOIN current_documents AS d ON d.document_id = r.document_id
  JOIN resolution_texts AS t ON t.resolution_id = r.resolution_id
),
filled AS (
  SELECT * REPLACE (
           CASE WHEN alone THEN first_value(CASE WHEN alone THEN title END IGNORE NULLS) OVER best ELSE title END AS title,
           CASE WHEN alone THEN first_value(CASE WHEN alone THEN adopted_on END IGNORE NULLS) OVER best ELSE adopted_on END AS adopted_on,
           CASE WHEN alone THEN first_value(CASE WHEN alone THEN draft_symbol END IGNORE NULLS) OVER best ELSE draft_symbol END AS draft_symbol,
           CASE WHEN alone THEN first_value(CASE WHEN alone THEN votes END IGNORE NULLS) OVER best ELSE votes END AS votes),
         rank = min(rank) OVER (PARTITION BY text) AS is_best
  FROM told
  WINDOW best AS (PARTITION BY text ORDER BY rank, resolution_id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
)
SELECT resolution_id, document_id, symbol, organ, adopted_on, title,
       votes.f AS votes_for, votes.a AS votes_against, votes.s AS abstentions, channel, draft_symbol
FROM filled
WHERE is_best
