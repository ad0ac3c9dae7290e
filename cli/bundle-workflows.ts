import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode } from '@temporalio/worker';

/** Build step: the workflow bundle that workers load, made once instead of at each start (it takes a second). */
const { code } = await bundleWorkflowCode({
  workflowsPath: fileURLToPath(new URL('../workflows/index.js', import.meta.url)),
});
await writeFile(fileURLToPath(new URL('../workflow-bundle.js', import.meta.url)), code);
