import { bold, table } from '../output.ts';
import type { SourceReport, StatusReport } from './report.ts';

const SHOWN = [
  'source',
  'attention',
  'last outcome',
  'when',
  'days old',
  'documents',
  'usual',
  'indicators',
  'volume',
  'failed',
  'open problems',
  'next run',
];
/** Codes of problems that fit into a cell. */
const CODES = 3;

/** The status for people, a line each; what needs attention first. */
export function statusLines(report: StatusReport): string[] {
  const { backlog, release, sizes, sources } = report;
  const ran = sources.filter((s) => s.last_outcome !== null);
  const never = sources.filter((s) => s.last_outcome === null);
  const effects = sources.flatMap((s) => (s.effect === null ? [] : [s.effect]));
  const since = backlog.unpublished_batches;
  return [
    `home: ${report.home} (${report.kind})`,
    `latest release: ${release?.vintage ?? 'none'}${since > 0 ? `; ${since} batches since` : ''}`,
    `on disk: ${Object.entries(sizes)
      .map(([name, bytes]) => `${name} ${readable(bytes)}`)
      .join(', ')}`,
    '',
    table(ran.map(cells), SHOWN),
    ...(never.length > 0
      ? [
          '',
          `never ran: ${never.map((s) => s.source_id + (s.next_run ? ` (next ${s.next_run})` : '')).join(', ')}`,
        ]
      : []),
    ...(effects.length > 0 ? ['', bold('What this does to the signals'), ...effects] : []),
    ...(report.needs_attention.length > 0
      ? ['', `needs attention: ${report.needs_attention.join(', ')} (tocsin problems list --open)`]
      : []),
  ];
}

function cells(s: SourceReport): Record<string, string | number | null> {
  return {
    source: s.source_id,
    attention: s.attention?.replaceAll(';', ', ') ?? null,
    'last outcome': s.last_outcome,
    when: s.last_captured_at?.slice(0, 16) ?? null,
    'days old': s.days_old,
    documents: s.window_documents,
    usual: s.usual_documents,
    indicators: s.window_violations,
    volume: s.volume === 'unknown' ? null : s.volume,
    failed: s.failed_windows,
    'open problems': problemsCell(s.open_problems),
    'next run': s.paused ? 'paused' : s.next_run,
  };
}

function problemsCell(open: SourceReport['open_problems']): string | null {
  if (open.length === 0) return null;
  const shown = open.slice(0, CODES).map(({ code, n }) => `${code} ${n}`);
  return [...shown, ...(open.length > CODES ? [`${open.length - CODES} more`] : [])].join(', ');
}

/** Bytes as people read them. */
function readable(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
  const value = bytes / 1000 ** step;
  return `${value < 10 && step > 0 ? value.toFixed(1) : Math.round(value)} ${units[step]}`;
}
