// What is not as it should be with the roles, told to one person in the chat: once, and never at night.
import type { Links } from '../../capabilities/inbox/cards.ts';
import { vacancyCard } from '../../capabilities/organisation/cards.ts';
import type { App } from '../../contract.ts';
import type { Performers } from '../../ports.ts';
import { activityOf } from './teams.ts';
import { DONE, type Transport, type TransportParts } from './transport.ts';

interface LetterParts extends Pick<TransportParts, 'ports'> {
  readonly duties: App['duties'];
  readonly links: Links;
}

const LOOK_AGAIN = 60_000;

export function vacancyLetters(
  { ports, duties, links }: LetterParts,
  way: Transport,
): Pick<Performers, 'tellVacancies'> {
  return {
    async tellVacancies({ person: id, vacancies }, key, attempt) {
      if (duties.isQuiet()) return { result: 'again', after: LOOK_AGAIN, why: 'quiet hours', isTry: false };
      const person = ports.people.get(id);
      const notice = duties.vacancyNotice(id, vacancies);
      if (!person || !notice) return DONE;
      const to = await way.reach(() => way.personPlace(id), attempt);
      // Whoever cannot be reached is tried again tomorrow; the page shows meanwhile that nobody has been told.
      if ('refused' in to) return DONE;
      if ('result' in to) return to;
      const message = vacancyCard(notice, links.organisation(), person.language);
      const sent = await way.post({
        key,
        attempt,
        thread: to.conversation,
        urgency: 'answer',
        send: () => way.send(to, activityOf(message)),
      });
      if (sent !== 'uncertain' && 'refused' in sent) return DONE;
      if (sent !== 'uncertain' && 'result' in sent) return sent;
      duties.vacanciesTold(id, vacancies);
      return DONE;
    },
  };
}
