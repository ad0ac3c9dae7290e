-- What was erased, by hashes alone. The addresses that are not asked for again stay in the home: a guess could be tried
-- against their hashes.
SELECT DISTINCT ON (erasure_id) * EXCLUDE (batch_id, address_sha256)
FROM fact.erasure_facts
ORDER BY erasure_id, erased_at, batch_id
