-- Devices that still use a maker's well-known password, by maker and model.
SELECT coalesce(d.manufacturer, 'unknown') AS manufacturer, coalesce(d.model, 'unknown') AS model,
  count(DISTINCT (d.home, d.device)) AS devices, count(DISTINCT d.home) AS homes
FROM findings f JOIN devices d USING (home, device)
WHERE f."check" IN ('default-password', 'derivable-default-password', 'any-password-accepted', 'password-never-set') AND f.result = 'fail'
GROUP BY ALL ORDER BY devices DESC, manufacturer, model;
