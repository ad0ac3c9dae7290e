import type { HomePaths } from '../../home/paths.ts';
import type { PipelineResult } from '../../workflows/pipeline.ts';
import { type Say, table } from '../output.ts';
import type { ChangeSummary } from './summary.ts';
import type { WindowChanges } from './windows.ts';

/** All that a re-reading has to tell. */
export interface RereadReport {
  readonly paths: HomePaths;
  readonly result: Pick<PipelineResult, 'sources'>;
  readonly windows: WindowChanges;
  readonly summary: ChangeSummary;
  /** Documents by source that today's reader does not make any more; their earlier reading still counts. */
  readonly left: Readonly<Record<string, number>>;
  /** Sources whose schedule waited for this, and goes on. */
  readonly resumed: readonly string[];
  readonly release: { readonly vintage: string | null; readonly published: boolean };
}

/** What changed, as a table for people or one JSON object. */
export function reportReread(report: RereadReport, json: boolean, say: Say): void {
  const { paths, result, windows, summary, left, resumed, release } = report;
  const sources = result.sources.map(({ source_id, windows: read, error }) => ({
    source: source_id,
    windows: read.length,
    captures: read.reduce((total, w) => total + w.captures, 0),
    documents: read.reduce((total, w) => total + w.readings, 0),
    new_readings: read.reduce((total, w) => total + w.new_readings, 0),
    error,
  }));
  if (json) {
    const { totals, changes } = summary;
    say.out(JSON.stringify({ home: paths.root, sources, windows, totals, changes, left, resumed, release }));
    return;
  }
  say.out(table(sources, ['source', 'windows', 'captures', 'documents', 'new_readings']));
  for (const { source, error } of sources) if (error !== null) say.out(`${source}: ${error}`);
  say.out(
    `\n${windows.changed} windows read otherwise than before, ${windows.mended} of them well again, ${windows.worse} worse`,
  );
  if (summary.totals.length === 0) say.out('nothing that counts changed');
  else {
    say.out(`\n${table(summary.totals, ['table', 'added', 'gone', 'altered'])}`);
    say.out(`\n${table(summary.changes, ['table', 'source', 'act_family', 'change', 'field', 'rows'])}\n`);
  }
  for (const [source, n] of Object.entries(left))
    say.out(`${source}: ${n} documents are not made by today's reader; their earlier reading still counts`);
  for (const source of resumed) say.out(`${source}: reads well again, its schedule goes on`);
  if (release.vintage === null) say.out('no release: nothing is loaded');
  else if (release.published) say.out(`release ${release.vintage}`);
  else say.out(`nothing new: release ${release.vintage} says the same and stays the latest`);
}
