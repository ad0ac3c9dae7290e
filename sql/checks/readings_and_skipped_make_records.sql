-- Nothing that a reader met may vanish.
SELECT format('batch {}: {} records, {} readings, {} skipped', batch_id, records, readings, skipped) AS message
FROM fact.batches
WHERE records <> readings + skipped
