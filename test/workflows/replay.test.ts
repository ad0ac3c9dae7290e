import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { describe, expect, it } from 'vitest';

const folder = new URL('../histories/', import.meta.url);
const workflowBundle = { codePath: fileURLToPath(new URL('../../dist/workflow-bundle.js', import.meta.url)) };

interface History {
  readonly events: {
    readonly workflowExecutionStartedEventAttributes?: { readonly workflowId: string };
    readonly activityTaskScheduledEventAttributes?: { readonly activityType: { name: string } };
  }[];
}

function readHistory(name: string): History {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as History;
}

function replay(name: string, history: History): Promise<void> {
  const id = history.events[0]?.workflowExecutionStartedEventAttributes?.workflowId;
  return Worker.runReplayHistory({ workflowBundle, replayName: name }, history, id);
}

/** Histories recorded from a real run (test/histories/record.ts): a change that breaks them breaks open workflows. */
describe('recorded histories', () => {
  const recorded = readdirSync(folder).filter((name) => name.endsWith('.json'));

  it('has one of every workflow', () => {
    expect(recorded.sort()).toEqual([
      'backfill.json',
      'ingest.json',
      'pipeline.json',
      // Of before alerts were raised, and after.
      'refresh-alerts.json',
      'refresh.json',
      'sweep.json',
    ]);
  });

  it.each(recorded)('%s replays', async (name) => {
    await replay(name, readHistory(name));
  });

  it('notices a changed step', async () => {
    const changed = readHistory('refresh.json');
    const step = changed.events.find((e) => e.activityTaskScheduledEventAttributes);
    step!.activityTaskScheduledEventAttributes!.activityType.name = 'renamed';
    await expect(replay('changed', changed)).rejects.toThrow(DeterminismViolationError);
  });
});
