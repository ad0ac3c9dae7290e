-- How the country $1 was looked at in its last 12 months: months by the best that is known of the watching of any family.
SELECT monitoring, count(*)::INTEGER AS months, strftime(min(period_start), '%Y-%m') AS first, strftime(max(period_start), '%Y-%m') AS last
FROM (SELECT period_start,
             arg_min(monitoring,
                     list_position(['observed', 'zero_confirmed', 'partial', 'unmonitored', 'not_applicable'], monitoring)) AS monitoring
      FROM series
      WHERE country_iso3 = $1 AND clock = 'known' AND period_type = 'month'
      GROUP BY period_start
      ORDER BY period_start DESC
      LIMIT 12)
GROUP BY monitoring
ORDER BY months DESC, monitoring
