-- The incidents that enter a series. Battle-only incidents are kept in `incidents` and never do.
SELECT * EXCLUDE (violence_type) FROM placed_incidents WHERE violence_type <> 'battle'
