import { earlierPartitions, jobTable, jobUpgrades, lists } from '../../bot/capabilities.ts';
import { jobKinds } from '../../bot/edges/queue/job-kinds.ts';

/** What the engine is told of every kind of job. */
export const kinds = jobKinds(jobTable, jobUpgrades, earlierPartitions, lists);
