// That somebody has got a role, or has it no more: told in the chat to each whom it concerns, once, and never at night.
import type { Links } from '../../capabilities/inbox/cards.ts';
import { roleCard } from '../../capabilities/organisation/cards.ts';
import type { App } from '../../contract.ts';
import type { Performers } from '../../ports.ts';
import { activityOf } from './teams.ts';
import { DONE, type Transport, type TransportParts } from './transport.ts';

interface LetterParts extends Pick<TransportParts, 'ports'> {
  readonly duties: App['duties'];
  readonly links: Links;
}

const LOOK_AGAIN = 60_000;

export function roleLetters({ ports, duties, links }: LetterParts, way: Transport): Pick<Performers, 'tellRole'> {
  return {
    async tellRole({ role, person: id, news }, key, attempt) {
      if (duties.isQuiet()) return { result: 'again', after: LOOK_AGAIN, why: 'quiet hours', isTry: false };
      const person = ports.people.get(id);
      const holding = ports.shelves.roles.get(role);
      if (person?.account !== 'active' || !holding) return DONE;
      const to = await way.reach(() => way.personPlace(id), attempt);
      // Whoever cannot be reached finds it among the roles in the tab, with who did it and when.
      if ('refused' in to) return DONE;
      if ('result' in to) return to;
      const message = roleCard({ holding, news, reader: id }, links.organisation(), person.language);
      const sent = await way.post({
        key,
        attempt,
        thread: to.conversation,
        urgency: 'answer',
        send: () => way.send(to, activityOf(message)),
      });
      return sent !== 'uncertain' && 'result' in sent ? sent : DONE;
    },
  };
}
