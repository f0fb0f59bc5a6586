-- How devices stand under each of the 13 guidelines. What nobody could look at counts as unknown, never as good.
SELECT guideline,
  count(*) FILTER (verdict = 'fail') AS to_fix,
  count(*) FILTER (verdict = 'weak') AS could_be_better,
  count(*) FILTER (verdict = 'pass') AS nothing_to_fix,
  count(*) FILTER (verdict = 'unknown') AS unknown,
  round(100.0 * sum(looked) / nullif(sum("of"), 0), 1) AS percent_answered
FROM verdicts GROUP BY guideline ORDER BY guideline;
