// What is missing in a case is asked for in its thread of the channel; roles are told in person; status cards are drawn anew in place.
import { cardAddress, statusAddress } from '../../capabilities/inbox/model.ts';
import { askingCard, caseRoleCard } from '../../capabilities/incident-work/cards.ts';
import type { App, Links } from '../../contract.ts';
import type { Job, JobHandlers } from '../../jobs.ts';
import { briefCard } from './brief.ts';
import type { Stands } from './case-cards.ts';
import { attemptOf, type Letter, type Mail } from './mail.ts';
import type { SendToPerson } from './messenger.ts';
import { activityOf } from './teams.ts';
import { DONE, type TransportDependencies } from './transport.ts';

interface LetterDependencies extends Pick<TransportDependencies, 'ports'> {
  readonly services: Pick<App['services'], 'handlers' | 'workNotice' | 'caseRoleNotice' | 'statusCard' | 'statusSent'>;
  readonly links: Pick<Links, 'to' | 'tab'>;
}

/** The channel says no: whoever may handle the case is asked in their own chat. */
function askInPerson({ ports, services }: LetterDependencies, { incident: id, about, at }: Job<'askForWork'>): void {
  const incident = ports.lists.incidents.get(id);
  for (const person of incident ? services.handlers(incident) : [])
    ports.enqueue(`askForWork/${id}/${about}/${at}/${person}`, `work/${person}`, {
      kind: 'askForWork',
      incident: id,
      about,
      at,
      person,
    });
}

export function workLetters(
  parts: LetterDependencies,
  mail: Mail,
  { toPerson, stands }: { readonly toPerson: SendToPerson; readonly stands: Stands },
): Pick<JobHandlers, 'askForWork' | 'tellCaseRole' | 'showStatus'> {
  const { ports, services, links } = parts;
  const { addresses } = ports.lists;
  const languageOf = (person: string) => ports.people.get(person)?.language ?? 'sv';
  return {
    async askForWork(job, _, attempt) {
      const { incident, about, at, person } = job;
      const notice = services.workNotice(incident, about, at);
      if (!notice) return DONE;
      // The channel is read by others than those who are named for the case.
      if (person === null && ports.lists.incidents.get(incident)?.protection?.insight) {
        askInPerson(parts, job);
        return DONE;
      }
      const key = `work/${incident}/${about}/${at}/${person ?? 'channel'}`;
      const language = person === null ? 'sv' : languageOf(person);
      const message = askingCard(notice, links.to('work', incident), language);
      if (person !== null) return attemptOf(await toPerson(person, message, language, key, attempt), person);
      const brief = () => activityOf(briefCard(message.summary, links.tab(), language));
      const letter: Letter = { key, attempt, urgency: 'answer', activity: activityOf(message), brief };
      const thread = addresses.get(cardAddress(incident, 'channel'));
      const sent = await (thread ? mail.toPlace(thread, letter) : mail.toChannel(letter));
      if (typeof sent === 'object' && 'result' in sent && sent.result === 'refused') {
        askInPerson(parts, job);
        return DONE;
      }
      return attemptOf(sent, '');
    },
    async tellCaseRole({ incident, role, person }, key, attempt) {
      const notice = services.caseRoleNotice(incident, person, role);
      if (!notice) return DONE;
      const language = languageOf(person);
      const message = caseRoleCard(notice, links.to('work', incident), language);
      return attemptOf(await toPerson(person, message, language, key, attempt), person);
    },
    async showStatus({ incident, person }, key, attempt) {
      const slot = statusAddress(incident, person);
      const shown = services.statusCard(incident, person);
      // Whoever was taken away before the card arrived gets none.
      if (!shown || (!shown.isReader && !addresses.get(slot))) return DONE;
      const { message, update, isReader } = shown;
      const send = (letter: Letter) => mail.toPerson(person, letter);
      const made = await stands({ slot, message, language: languageOf(person), send }, key, attempt);
      if (!isReader) return made;
      if (made.result === 'done') services.statusSent(incident, person, update, null);
      if (made.result === 'refused') services.statusSent(incident, person, update, made.refusal.cause);
      return made;
    },
  };
}
