// That somebody has got a role, or has it no more: told in the chat to each whom it concerns, once, and never at night.
import { roleCard } from '../../capabilities/roles/cards.ts';
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

export function roleLetters({ ports, services, links }: LetterDependencies, mail: Mail): Pick<JobHandlers, 'tellRole'> {
  return {
    async tellRole({ role, person: id, news }, key, attempt) {
      if (services.isQuiet()) return { result: 'again', after: LOOK_AGAIN_MS, why: 'quiet hours', isTry: false };
      const person = ports.people.get(id);
      const holding = ports.lists.roles.get(role);
      if (person?.account !== 'active' || !holding) return DONE;
      const message = roleCard({ holding, news, reader: id }, links.to('organisation'), person.language);
      const sent = await mail.toPerson(id, { key, attempt, urgency: 'answer', activity: activityOf(message) });
      return attemptOf(sent, id);
    },
  };
}
