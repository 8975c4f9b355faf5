// What is not as it should be with the roles, told to one person in the chat: once, and never at night.
import { vacancyCard } from '../../capabilities/vacancy/cards.ts';
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

export function vacancyLetters(
  { ports, services, links }: LetterDependencies,
  mail: Mail,
): Pick<JobHandlers, 'tellVacancies'> {
  return {
    async tellVacancies({ person: id, vacancies }, key, attempt) {
      if (services.isQuiet()) return { result: 'again', after: LOOK_AGAIN_MS, why: 'quiet hours', isTry: false };
      const person = ports.people.get(id);
      const notice = services.vacancyNotice(id, vacancies);
      if (!person || !notice) return DONE;
      const message = vacancyCard(notice, links.to('organisation'), person.language);
      const sent = await mail.toPerson(id, { key, attempt, urgency: 'answer', activity: activityOf(message) });
      // Until it has been refused or has arrived the page shows that nobody has been told.
      if (sent === 'uncertain' || !('result' in sent)) services.vacanciesTold(id, vacancies);
      return attemptOf(sent, id);
    },
  };
}
