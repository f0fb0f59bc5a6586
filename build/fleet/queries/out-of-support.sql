-- Devices whose maker has ended its updates, by model.
SELECT coalesce(d.manufacturer, 'unknown') AS manufacturer, coalesce(d.model, 'unknown') AS model,
  count(DISTINCT (d.home, d.device)) AS devices, count(DISTINCT d.home) AS homes
FROM findings f JOIN devices d USING (home, device)
WHERE f."check" = 'support-ended' AND f.result = 'fail'
GROUP BY ALL ORDER BY devices DESC, manufacturer, model;
