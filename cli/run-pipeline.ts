import type { SourceInput } from '../schemas/steps.ts';
import type { SourceId } from '../schemas/vocabularies.ts';
import type { PipelineInput, PipelineResult } from '../workflows/pipeline.ts';
import type { Say } from './output.ts';
import { showProgress } from './progress.ts';
import { runWorkflow } from './run-workflow.ts';
import type { Session } from './session.ts';
import type { Settings } from './settings.ts';
import { queuesOf } from './workers.ts';

export type SourcePlan = { readonly source_id: SourceId; readonly input: SourceInput };

/** Runs the pipeline to its end and shows progress; a run that a kill interrupted goes on first. */
export async function runPipeline(
  session: Session,
  sources: readonly SourcePlan[],
  settings: Settings,
  say: Say,
  live: boolean,
): Promise<PipelineResult> {
  const { client } = session.temporal;
  const { id, kind } = session.descriptor;
  const input: PipelineInput = {
    sources,
    synthetic: kind === 'synthetic',
    codingQueue: queuesOf(id).coding,
    deadlineSeconds: settings.deadline_seconds,
    timing: { heartbeatSeconds: settings.heartbeat_seconds, attempts: settings.attempts },
  };
  const call = {
    workflowType: 'pipeline',
    workflowId: `${id}/pipeline`,
    taskQueue: queuesOf(id).home,
    input,
    asked: input,
    openNote: 'a run was interrupted: going on with it',
  };
  return runWorkflow<PipelineResult>(client, call, {
    workers: session.workers,
    say,
    show: (handle, done) => showProgress(client, handle, done, say, live),
  });
}
