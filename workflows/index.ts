export { backfill } from './backfill.ts';
export { ingest } from './ingest.ts';
export { pipeline } from './pipeline.ts';
export { refresh } from './refresh.ts';
export { sweep } from './sweep.ts';
