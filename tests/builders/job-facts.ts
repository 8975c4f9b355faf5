import { jobTable } from '../../bot/capabilities.ts';
import { factsIn } from '../../bot/edges/queue/follow-ups.ts';

/** What the engine is told of every kind of job. */
export const facts = factsIn(jobTable);
