-- A loaded batch has put every reading it counts into the warehouse (equal lines of one window count once).
SELECT format('batch {} counts {} readings and the warehouse has {}', b.batch_id, b.readings, count(r.reading_id)) AS message
FROM fact.batches AS b
LEFT JOIN fact.reading_captures AS r ON r.batch_id = b.batch_id
WHERE b.loaded AND b.readings > 0
GROUP BY b.batch_id, b.readings
HAVING count(r.reading_id) = 0 OR count(r.reading_id) > b.readings
