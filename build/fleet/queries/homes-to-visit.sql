-- Homes that need somebody to come: something critical, or something wrong with what a person depends on. The worst first.
SELECT h.home, h.day,
  count(*) FILTER (f.severity = 'critical' AND f.result = 'fail') AS critical,
  count(*) FILTER (d.care AND f.result = 'fail') AS on_care_devices,
  count(*) FILTER (f.result = 'fail') AS to_fix,
  string_agg(DISTINCT f."check", ', ' ORDER BY f."check") FILTER (f.severity = 'critical' AND f.result = 'fail') AS why
FROM homes h JOIN findings f USING (home) JOIN devices d USING (home, device)
GROUP BY h.home, h.day
HAVING critical > 0 OR on_care_devices > 0
ORDER BY critical DESC, on_care_devices DESC, to_fix DESC, home;
