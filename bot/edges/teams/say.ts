import type { Job } from '../../jobs.ts';
import type { Log } from '../../ports.ts';
import { activityOf, type Place, type Teams } from './teams.ts';

interface Entry {
  readonly key: string;
  readonly partition: string;
  readonly job: Job<'say'>;
}

interface SayDependencies {
  /** Durable, and done once. */
  readonly keep: (entry: Entry) => void;
  readonly send: (place: Place, activity: Job<'say'>['activity']) => Promise<unknown>;
  readonly log: Log;
}

/** Kept first and sent afterwards; where the disk takes nothing it goes at once: somebody waits for an answer, also for that one. */
export function sayer({ keep, send, log }: SayDependencies): Teams['say'] {
  return (key, { conversation, serviceUrl }, message, replaces) => {
    const activity = activityOf(message);
    const saying = { kind: 'say', conversation, serviceUrl, activity } as const;
    try {
      keep({ key, partition: `say/${conversation}`, job: replaces === undefined ? saying : { ...saying, replaces } });
    } catch (error) {
      log.error('answer not kept', error);
      send({ conversation, serviceUrl }, activity).catch((failure: unknown) => void log.error('answer lost', failure));
    }
  };
}
