-- How the country $1 was looked at in its last 12 months: months by what is known of the watching, and the sources.
SELECT monitoring, count(*)::INTEGER AS months, strftime(min(period_start), '%Y-%m') AS first, strftime(max(period_start), '%Y-%m') AS last
FROM (SELECT DISTINCT period_start, monitoring FROM series
      WHERE country_iso3 = $1 AND clock = 'known' AND period_type = 'month'
      QUALIFY dense_rank() OVER (ORDER BY period_start DESC) <= 12)
GROUP BY monitoring
ORDER BY months DESC, monitoring
