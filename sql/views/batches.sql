SELECT * FROM fact.batches
