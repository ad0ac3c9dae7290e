-- Which text each row of a resolution tells, and how good its channel is (1 the best; the order of `CHANNELS` in
-- schemas/tables/machinery.ts). A draft is the text it became, where exactly one text names it as its draft.
WITH rows AS (
  SELECT r.* FROM fact.resolutions AS r JOIN current_readings USING (reading_id)
),
became AS (
  SELECT draft_symbol, any_value(symbol) AS symbol
  FROM rows
  WHERE symbol IS NOT NULL AND draft_symbol IS NOT NULL
  GROUP BY draft_symbol
  HAVING count(DISTINCT symbol) = 1
)
SELECT r.resolution_id, r.document_id, r.symbol, r.channel, r.votes_for, r.votes_against, r.abstentions,
       coalesce(b.symbol, r.symbol) AS text_symbol,
       coalesce(list_position(['catalogue', 'voting_record', 'library_record', 'full_text', 'session_report', 'session_page'],
                              r.channel), 1) AS rank
FROM rows AS r
LEFT JOIN became AS b ON b.draft_symbol = r.symbol
