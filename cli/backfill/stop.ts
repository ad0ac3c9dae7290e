import { type Client, WorkflowFailedError } from '@temporalio/client';

/**
 * Ends the open backfill with this workflow id: windows at work are sealed with what they have, those that are done
 * stay, no other begins. False where none is open.
 */
export async function stopBackfill(client: Client, workflowId: string): Promise<boolean> {
  const handle = client.workflow.getHandle(workflowId);
  try {
    if ((await handle.describe()).status.name !== 'RUNNING') return false;
    await handle.cancel();
    await handle.result();
  } catch (error) {
    if ((error as Error).name === 'WorkflowNotFoundError') return false;
    // So ends a workflow that was cancelled.
    if (!(error instanceof WorkflowFailedError)) throw error;
  }
  return true;
}
