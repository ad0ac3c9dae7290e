-- Every source: how its last window went and how recent what is held of it is.
SELECT source_id, publisher, source_family, last_outcome, freshness, days_old, complete_to, latest_published_on, attention,
       documents, problems
FROM released.source_status ORDER BY source_id
