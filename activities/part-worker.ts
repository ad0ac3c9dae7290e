import { makePart, type PartTask } from './part.ts';

/** Entry of a worker thread: reading and coding are CPU work and would hold up fetching. */
export default (task: PartTask) => makePart(task);
