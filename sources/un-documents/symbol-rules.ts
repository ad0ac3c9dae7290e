import type { SymbolParts } from './symbol-parts.ts';

/** Committees by the first part of their symbols; the codes are those that `issuer` has in the UHRI. */
const BODIES: Readonly<Record<string, string>> = {
  CCPR: 'ccpr',
  CAT: 'cat',
  CEDAW: 'cedaw',
  CERD: 'cerd',
  CMW: 'cmw',
  CRC: 'crc',
  CRPD: 'crpd',
  CED: 'ced',
  'E/C.12': 'cescr',
};

const BODY = '(?<body>CCPR|CAT|CEDAW|CERD|CMW|CRC|CRPD|CED)/C';
const COMMITTEE = `(?:${BODY}|(?<cescr>E/C\\.12))`;
const SUFFIX = '(?<suffix>(?:/(?:Add|Corr|Rev|Amend)\\.\\d{1,4}){0,3})';

const HRC_NATURES: Readonly<Record<string, Extract<SymbolParts, { kind: 'hrc' }>['nature']>> = {
  RES: 'resolution',
  DEC: 'decision',
  PRST: 'presidential_statement',
  CRP: 'conference_room_paper',
  L: 'draft',
  NGO: 'ngo_statement',
  NI: 'nhri_statement',
  G: 'government_statement',
};

type Groups = Readonly<Record<string, string | undefined>>;
interface Rule {
  readonly pattern: RegExp;
  readonly parts: (groups: Groups) => SymbolParts | null;
}

const rule = (pattern: string, parts: Rule['parts']): Rule => ({
  pattern: new RegExp(`^${pattern}$`),
  parts,
});

/**
 * The grammar, one rule a series. Every repetition is bounded and no two neighbours can match the same text, so
 * matching is linear. The last rule takes what is built like a symbol and belongs to no series read here.
 */
export const RULES: readonly Rule[] = [
  rule(
    `A/HRC/WG\\.6/(?<session>\\d{1,2})/(?<country>[A-Z]{3})/(?<paper>[123])${SUFFIX}`,
    ({ session, country, paper, suffix }) => ({
      kind: 'upr',
      session: Number(session),
      country: country ?? '',
      paper: paper === '1' ? 'national_report' : paper === '2' ? 'compilation' : 'stakeholder_summary',
      suffix: suffix ?? '',
    }),
  ),
  rule(
    `A/HRC/(?:(?<type>RES|DEC|PRST)/)?(?<session>(?:S-|OM/)?\\d{1,3})/(?:(?<nature>CRP|L|NGO|NI|G)[./])?(?<number>\\d{1,4}[A-Z]?)${SUFFIX}`,
    ({ type, session, nature, number, suffix }) => ({
      kind: 'hrc',
      nature: HRC_NATURES[nature ?? type ?? ''] ?? 'report',
      session: session ?? '',
      number: number ?? '',
      suffix: suffix ?? '',
    }),
  ),
  rule(
    `${COMMITTEE}/(?:(?<protocol>OPAC|OPSC)/)?(?<country>[A-Z]{3})/(?<nature>CO|Q|RQ|QPR|FCO|FU)/(?<cycle>\\d{1,2}(?:-\\d{1,2})?)${SUFFIX}`,
    (groups) => ({
      kind: 'treaty_body',
      body: bodyOf(groups),
      protocol: groups.protocol ?? null,
      country: groups.country ?? '',
      nature: groups.nature ?? '',
      cycle: groups.cycle ?? '',
      suffix: groups.suffix ?? '',
    }),
  ),
  rule(
    `${COMMITTEE}/(?<session>\\d{1,3})/D/(?<number>\\d{1,5})/(?<year>\\d{4})${SUFFIX}`,
    ({ session, number, year, suffix, ...body }) => ({
      kind: 'views',
      body: bodyOf(body),
      session: Number(session),
      number: Number(number),
      year: Number(year),
      suffix: suffix ?? '',
    }),
  ),
  rule(`${COMMITTEE}/GC/(?<number>\\d{1,3})${SUFFIX}`, ({ number, suffix, ...body }) => ({
    kind: 'general_comment',
    body: bodyOf(body),
    number: Number(number),
    suffix: suffix ?? '',
  })),
  // Concluding observations of before about 2005, e.g. CRC/C/15/Add.219: the symbol names no country.
  rule(`${COMMITTEE}/(?<series>\\d{1,3})/Add\\.(?<number>\\d{1,4})`, ({ series, number, ...body }) => ({
    kind: 'treaty_body_series',
    body: bodyOf(body),
    series: Number(series),
    number: Number(number),
  })),
  rule(
    '(?<type>AL|UA|OL|JAL|JUA|JOL|OTH) (?<addressee>[A-Z]{3}) (?<number>\\d{1,4})/(?<year>\\d{4})',
    ({ type, addressee, number, year }) => ({
      kind: 'communication',
      type: type ?? '',
      addressee: addressee ?? '',
      number: Number(number),
      year: Number(year),
    }),
  ),
  rule('S/RES/(?<number>\\d{1,4}) ?\\((?<year>\\d{4})\\)', ({ number, year }) => ({
    kind: 'security_council',
    nature: 'resolution',
    year: Number(year),
    number: Number(number),
    suffix: '',
  })),
  rule(
    `S/(?:(?<type>PRST)/)?(?<year>\\d{4})/(?<number>\\d{1,4})${SUFFIX}`,
    ({ type, year, number, suffix }) => ({
      kind: 'security_council',
      nature: type === undefined ? 'document' : 'presidential_statement',
      year: Number(year),
      number: Number(number),
      suffix: suffix ?? '',
    }),
  ),
  rule(
    `A/(?:(?<type>RES)/)?(?<session>(?:ES-|S-)?\\d{1,2})/(?:(?<draft>L)\\.)?(?<number>\\d{1,4}[A-Z]?)${SUFFIX}`,
    ({ type, session, draft, number, suffix }) => ({
      kind: 'general_assembly',
      nature: draft !== undefined ? 'draft' : type !== undefined ? 'resolution' : 'document',
      session: session ?? '',
      number: number ?? '',
      suffix: suffix ?? '',
    }),
  ),
  // General Assembly of before 1976: the session stands behind the number in Roman figures, `A/RES/3379(XXX)`.
  rule('A/RES/(?<number>\\d{1,4}[A-Z]?) ?\\((?<session>(?:E?S-)?[IVXL]{1,7})\\)', ({ number, session }) => ({
    kind: 'general_assembly',
    nature: 'resolution',
    session: session ?? '',
    number: number ?? '',
    suffix: '',
  })),
  // Commission on Human Rights (1946-2006) as the voting catalogue writes it; many early texts have no number.
  rule('E/(?:CN\\.4|HR)/(?<type>RES|DEC)(?<rest>[/(\\[][A-Z0-9/()[\\]-]{1,30})?', ({ type, rest }) => {
    const place = commissionPlace(rest ?? '');
    return place && { kind: 'commission', nature: type === 'RES' ? 'resolution' : 'decision', ...place };
  }),
  // Situation and case numbers of the International Criminal Court: no UN symbol, but cited beside them.
  rule(
    'ICC-(?<number>\\d{2})/(?<year>\\d{2})(?:-(?<case>\\d{2})/(?<caseYear>\\d{2}))?',
    ({ number, year, case: caseNumber, caseYear }) => ({
      kind: 'icc',
      situation: `${number}/${year}`,
      case: caseNumber === undefined ? null : `${caseNumber}/${caseYear}`,
    }),
  ),
  rule(
    '(?!(?:A|S|A/HRC|E/CN\\.4)/(?:RES|DEC|PRST)\\b)(?<organ>A|S|E|ST|HRI|CCPR|CAT|CEDAW|CERD|CMW|CRC|CRPD|CED)(?:/(?:\\d{1,6}[A-Z]?|(?:E?S)-\\d{1,3}|[A-Z][A-Za-z]{0,8}(?:\\.\\d{1,5})?)){1,9}(?<=\\d[A-Z]?)',
    ({ organ }) => ({ kind: 'other', organ: organ ?? '' }),
  ),
];

function bodyOf({ body, cescr }: Groups): string {
  return BODIES[body ?? cescr ?? ''] ?? '';
}

const ROMAN = '[IVXL]{1,7}';
const COMMISSION_FORMS = [
  /^\/(?<year>\d{4})(?:\/(?<number>(?:S-\d\/)?\d{1,3}[A-Z]?))?$/,
  /^\/(?<number>S-\d\/\d{1,3})$/,
  new RegExp(`^/(?<number>\\d{1,3}[A-Z]?|[A-M]|${ROMAN})/?[([](?<session>${ROMAN})[)\\]]$`),
  new RegExp(`^[([](?<session>${ROMAN})[)\\]]$`),
  /^$/,
];

/** Where a text of the Commission stands: a year (from 1982) or a session in Roman figures; null for neither. */
function commissionPlace(rest: string): { session: string | null; number: string | null } | null {
  const match = COMMISSION_FORMS.map((form) => form.exec(rest)).find((found) => found !== null);
  if (match === undefined || match === null) return null;
  const { year, session, number } = match.groups ?? {};
  return { session: year ?? session ?? null, number: number ?? null };
}
