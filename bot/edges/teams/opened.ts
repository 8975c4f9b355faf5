// What stands on a person's card after a press: what goes on stays before them, what is answered gives place to the list.
import type { Opened } from '../../capabilities/inbox/model.ts';
import { refOf } from '../../capabilities/inbox/rules.ts';
import type { Asker } from '../../capabilities/roles/model.ts';
import type { InboxAnswer } from '../../contract.ts';
import type { Teams } from './teams.ts';

type Data = Readonly<Record<string, unknown>>;

/** Which task the button belongs to; an older card's says nothing of it. */
function openedBy({ task, step }: Data): Opened | undefined {
  return typeof task === 'string' ? { task, step: typeof step === 'string' ? step : null } : undefined;
}

const receiptOf = ({ lastDone }: InboxAnswer): string => (lastDone ? `${lastDone.kind}/${lastDone.at}` : '');

const owes = ({ cards }: Teams, { tasks }: InboxAnswer, { task }: Opened, { language }: Asker): boolean =>
  tasks.some((one) => refOf(one, cards, language) === task);

function keep({ ports }: Teams, { person }: Asker, opened: Opened | undefined): void {
  if (opened) ports.opened.put(person.id, { ...opened, at: ports.now() });
  else ports.opened.remove(person.id);
}

/** After an answer. @param before the inbox as it was */
export function answeredTask(teams: Teams, asker: Asker, data: Data, before: InboxAnswer): void {
  const opened = openedBy(data);
  if (!opened) return;
  const now = teams.app.services.inbox(asker.person);
  const goesOn = receiptOf(now) === receiptOf(before) && owes(teams, now, opened, asker);
  keep(teams, asker, goesOn ? { ...opened, step: null } : undefined);
}

/** After a refusal: what was asked is asked again, with the sentence beside it. */
export function refusedTask(teams: Teams, asker: Asker, data: Data): void {
  const opened = openedBy(data);
  if (opened && owes(teams, teams.app.services.inbox(asker.person), opened, asker)) keep(teams, asker, opened);
}
