-- Asserted statements by the mechanism whose word they are: who says so decides, not where it was printed, so that a
-- press item that quotes a committee is the committee. What governments, witnesses and media say is no mechanism's
-- word, nor is a copy of a text; fighting, fears and denials are left out.
WITH prefixes(claimant, mechanism) AS (
  VALUES ('sr-', 'special_procedures'), ('ie-', 'special_procedures'), ('wg-', 'special_procedures'),
         ('em-', 'special_procedures'), ('un_experts', 'special_procedures'), ('special-procedures', 'special_procedures'),
         ('coi-', 'inquiries'), ('ffm-', 'inquiries'), ('iim-', 'inquiries'), ('group-of-experts-', 'inquiries'),
         ('un_inquiry', 'inquiries')
), names(claimant, mechanism) AS (
  SELECT unnest(['cat', 'ccpr', 'ced', 'cedaw', 'cerd', 'cescr', 'cmw', 'crc', 'crpd', 'spt']), 'treaty_bodies'
  UNION ALL
  SELECT unnest(['upr', 'upr-wg']), 'upr'
  UNION ALL
  SELECT unnest(['ohchr', 'unama', 'unami', 'monusco', 'unmiss', 'minusca', 'unitams', 'hrmmu']), 'ohchr_and_missions'
  UNION ALL
  SELECT unnest(['hrw', 'amnesty', 'crisiswatch', 'cpj', 'rsf_press', 'msf', 'aapp', 'sohr', 'local_ngo']), 'ngo'
)
SELECT s.indicator_id, s.country_iso3, s.act_family, s.known_at, s.source_id, s.asserted_by AS claimant,
       coalesce(n.mechanism, p.mechanism) AS mechanism
FROM statements AS s
JOIN clusters AS c USING (document_id)
LEFT JOIN names AS n ON n.claimant = lower(s.asserted_by)
LEFT JOIN prefixes AS p ON n.claimant IS NULL AND starts_with(s.asserted_by, p.claimant)
WHERE s.country_iso3 IS NOT NULL AND s.factuality = 'asserted' AND s.violence_type <> 'battle' AND NOT c.is_copy
  AND coalesce(n.mechanism, p.mechanism) IS NOT NULL
  AND NOT coalesce(list_contains(string_split(s.correction_kinds, ';'), 'not_an_event'), false)
