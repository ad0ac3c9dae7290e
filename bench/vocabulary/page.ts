import { actRows } from '../../coding/vocabulary/act-rows.ts';
import { ACTS_SOURCES, ACTS_VERSION } from '../../coding/vocabulary/acts.ts';
import { ROME_ARTICLES, SDG_TARGETS, UHRI_THEMES } from '../../coding/vocabulary/crosswalks.ts';
import { HURIDOCS_ACTS } from '../../coding/vocabulary/huridocs.ts';
import { RISK_INDICATORS } from '../../coding/vocabulary/risk-indicators.ts';
import { ACT_FAMILIES, FAMILY_CODES } from '../../schemas/acts.ts';

type ActRow = ReturnType<typeof actRows>[number];

/** The page `docs/acts.md`: the vocabulary of acts, in Markdown. */
export function actsPage(): string {
  const rows = actRows();
  const families = FAMILY_CODES.map((family) =>
    [
      `## ${family}: ${ACT_FAMILIES[family].label}`,
      ...rows.filter((row) => row.act_family === family).map(section),
    ].join('\n\n'),
  );
  return `${[INTRODUCTION, ...families, CODES].join('\n\n')}\n`;
}

const INTRODUCTION = `# The vocabulary of acts

Version ${ACTS_VERSION}. Made by \`npx tsx bench/acts-page.ts\` from \`coding/vocabulary/\`; a release carries the same as its table \`acts\`.

What an act resembles in the Rome Statute is no legal finding: context, intent and nexus are not looked at. Risk factors are
those of the UN Framework of Analysis, at factor level as coding writes them; an indicator in brackets was not checked against the UN text and
is to be read as its factor alone. The pyramid's level counts only where the victims are chosen for who they are.

Drawn up from, with own words and labels throughout:

${ACTS_SOURCES.map(({ title, address }) => `- ${title}: <${address}>`).join('\n')}`;

function section(row: ActRow): string {
  const unverified = (row.risk_indicators_unverified ?? '').split(';').filter(Boolean);
  const indicators = [...listed(row.risk_indicators), ...unverified.map((code) => `(${code})`)];
  return [
    `### ${row.act_code}`,
    `**${row.label}.** ${row.definition}`,
    [
      `- Includes: ${row.includes}`,
      `- Excludes: ${row.excludes}`,
      `- Example: "${row.example}"`,
      `- Resembles: ${orNone(listed(row.resembles))}. Risk factors: ${orNone(listed(row.risk_factors))}; indicators: ${orNone(indicators)}.`,
      `- Pyramid: ${row.pyramid_level ?? 'none'}. SDG: ${orNone(listed(row.sdg))}. UHRI: ${orNone(listed(row.uhri_themes))}. HURIDOCS: ${orNone(listed(row.huridocs))}.`,
    ].join('\n'),
  ].join('\n\n');
}

function listed(codes: string | null): string[] {
  return (codes ?? '').split(';').filter(Boolean);
}

function orNone(codes: readonly string[]): string {
  return codes.length === 0 ? 'none' : codes.join(', ');
}

const CODES = [
  '## Codes of other taxonomies in use here',
  table('HURIDOCS list 4', HURIDOCS_ACTS),
  table('UHRI theme', UHRI_THEMES),
  table('Rome Statute', ROME_ARTICLES),
  table('SDG target', SDG_TARGETS),
  table(
    'UN Framework indicator',
    Object.fromEntries(
      Object.entries(RISK_INDICATORS).map(([code, { label, verified }]) => [
        code,
        verified ? label : `${label} (not verified)`,
      ]),
    ),
  ),
].join('\n\n');

function table(title: string, labels: Readonly<Record<string, string>>): string {
  const rows = Object.entries(labels)
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([code, label]) => `| ${code} | ${label} |`);
  return [`| ${title} | our label |`, '| --- | --- |', ...rows].join('\n');
}
