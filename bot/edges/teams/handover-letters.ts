// What becomes of a handover: told in the chat to each whom it concerns, once, and never at night.
import { handoverCard } from '../../capabilities/handover/cards.ts';
import type { App, Links } from '../../contract.ts';
import type { JobHandlers } from '../../jobs.ts';
import { attemptOf, type Mail } from './mail.ts';
import { activityOf } from './teams.ts';
import { DONE, type TransportDependencies } from './transport.ts';

interface LetterDependencies extends Pick<TransportDependencies, 'ports'> {
  readonly services: App['services'];
  readonly links: Links;
}

const LOOK_AGAIN_MS = 60_000;

export function handoverLetters(
  { ports, services, links }: LetterDependencies,
  mail: Mail,
): Pick<JobHandlers, 'tellHandover'> {
  return {
    async tellHandover({ handover, person: id, news }, key, attempt) {
      if (services.isQuiet()) return { result: 'again', after: LOOK_AGAIN_MS, why: 'quiet hours', isTry: false };
      const person = ports.people.get(id);
      const notice = services.handoverNotice(handover, id, news);
      if (person?.account !== 'active' || !notice) return DONE;
      const page = notice.mayRead ? links.to('organisation') : null;
      const message = handoverCard(notice, page, person.language);
      const sent = await mail.toPerson(id, { key, attempt, urgency: 'answer', activity: activityOf(message) });
      return attemptOf(sent, id);
    },
  };
}
