// A warning of a legal clock, at any hour and before everything that can wait. Its key is the clock, the step and the person.
import { clockCard } from '../../capabilities/legal-clock/cards.ts';
import type { App, Links } from '../../contract.ts';
import type { JobHandlers } from '../../jobs.ts';
import type { SentMarks } from '../../ports.ts';
import { briefCard } from './brief.ts';
import { attemptOf, type Letter, type Mail } from './mail.ts';
import { activityOf } from './teams.ts';
import { DONE, type TransportDependencies } from './transport.ts';

interface LetterDependencies extends Pick<TransportDependencies, 'ports'> {
  readonly services: Pick<App['services'], 'clockNotice'>;
  readonly links: Pick<Links, 'to' | 'tab'>;
  /** What every process has sent. */
  readonly campaignMarks: SentMarks;
}

/** So often it is looked for whether whoever has begun to send it has got it through. */
const LOOKS = 4;
const LOOK_AGAIN_MS = 2_000;

export function clockLetters(
  { ports, services, links, campaignMarks: marks }: LetterDependencies,
  mail: Mail,
): Pick<JobHandlers, 'warnClock'> {
  return {
    async warnClock({ person, ...warned }, _, attempt) {
      const notice = services.clockNotice(warned, person);
      if (!notice) return DONE;
      const { clock, step, due } = warned;
      const key = `clock/${clock}/${due}/${step}/${person ?? 'channel'}`;
      // Begun early while SharePoint was slow, or by another process: it has arrived.
      const mark = await marks.find(key);
      if (mark?.place !== undefined) return DONE;
      if (mark && attempt < LOOKS) return { result: 'again', after: LOOK_AGAIN_MS, why: 'being sent' };
      const language = (person !== null && ports.people.get(person)?.language) || 'sv';
      const message = clockCard(notice, links, language);
      const brief = () => activityOf(briefCard(message.summary, links.tab(), language));
      const letter: Letter = { key, attempt, urgency: 'answer', marks, activity: activityOf(message), brief };
      const sent = await (person === null ? mail.toChannel(letter) : mail.toPerson(person, letter));
      if (typeof sent === 'object' && 'activity' in sent) await marks.arrived(key, sent.activity);
      return attemptOf(sent, person ?? '');
    },
  };
}
