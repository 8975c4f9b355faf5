// Every acknowledged report and change against what is stored: exactly once, in order, and nothing besides.
import { chatText } from '../../bot/edges/teams/text.ts';
import { cardOffences, messageOffences, type Told } from './crash-cards.ts';
import { keyOf, LINES, listOffences, text } from './crash-history.ts';
import { type Fate, hasWords, type Tried } from './crash-people.ts';
import { CATEGORIES, OUTCOMES, SEVERITIES } from './crash-plan.ts';
import type { Fields, Stored } from './crash-stored.ts';

export interface Verdict {
  readonly offences: readonly string[];
  /** Cards that are missing, doubled or old; time may mend them. */
  readonly cards: readonly string[];
  /** Accepted while waiting, lost to somebody else, and told so. */
  readonly toldLost: number;
  /** Messages from a coordinator that never reached the reporter's chat: at most once is what Teams allows. */
  readonly unheard: number;
}

function isLineOf(change: Tried, line: Fields, revisionOf: ReadonlyMap<string, number>): boolean {
  if (line['Kind'] !== LINES[change.kind] || line['By'] !== change.by.id) return false;
  if (line['Incident'] !== change.incident) return false;
  if (change.kind === 'close' && line['Outcome'] !== OUTCOMES[change.outcome]) return false;
  if (hasWords(change.kind)) return line['Words'] === change.text;
  if (revisionOf.get(keyOf(line)) !== change.revision + 1) return false;
  return (
    change.kind !== 'assess' ||
    (line['Severity'] === SEVERITIES[change.severity] && line['Category'] === CATEGORIES[change.category])
  );
}

const describe = ({ by, kind, revision, incident, text: said, fate, waiting }: Tried) =>
  `${kind} by ${by.name} on ${incident} at revision ${revision} (${said}), ${fate}${waiting ? ' while waiting' : ''}`;

/** Which line belongs to which change; a line that is nobody's, or a change with none or two. */
function changeOffences(
  { tried }: Told,
  { cases, lines }: Stored,
): { offences: string[]; lost: readonly Tried[]; arrived: readonly Tried[] } {
  const revisionOf = new Map(
    cases.flatMap(({ history }) => history.map((one) => [text(one['ChangeKey']), Number(one['Revision'])] as const)),
  );
  const order: readonly Fate[] = ['accepted', 'seen', 'unknown', 'refused'];
  const free = new Set(lines);
  const offences: string[] = [];
  const lost: Tried[] = [];
  const arrived: Tried[] = [];
  for (const change of order.flatMap((fate) => tried.filter((one) => one.fate === fate))) {
    const own = [...free].filter((line) => isLineOf(change, line, revisionOf));
    for (const line of own) free.delete(line);
    const acknowledged = change.fate === 'accepted' || change.fate === 'seen';
    if (own.length > 1) offences.push(`doubled: ${describe(change)}`);
    if (own.length > 0 && change.fate === 'refused') offences.push(`left a trace: ${describe(change)}`);
    if (own.length === 0 && acknowledged && !change.waiting) offences.push(`lost: ${describe(change)}`);
    if (own.length === 0 && acknowledged && change.waiting) lost.push(change);
    if (own.length > 0) arrived.push(change);
  }
  for (const line of free)
    offences.push(`nobody’s line: ${text(line['Kind'])} ${keyOf(line)} on ${text(line['Incident'])}`);
  return { offences, lost, arrived };
}

/** Who lost a race after being answered has been told, as often as it happened. */
function lostOffences(told: Told, { messages }: Stored, lost: readonly Tried[]): string[] {
  const pairs = new Map(told.tried.map(({ by, incident }) => [`${by.id} ${incident}`, { by, incident }] as const));
  return [...pairs.values()].flatMap(({ by, incident }) => {
    const own = ({ by: who, incident: which }: Tried) => who.id === by.id && which === incident;
    const number = told.numbers.get(incident) ?? '';
    const sentence = chatText.sv.lost(number);
    const heard = messages.filter((one) => one.conversation === told.chats.get(by.id) && one.text === sentence).length;
    const least = lost.filter(own).length;
    const most = least + told.tried.filter((one) => own(one) && one.fate === 'unknown').length;
    if (heard < least) return [`not told that a change was lost: ${by.name}, ${number}, ${heard} of ${least}`];
    return heard > most ? [`told of a loss that was none: ${by.name}, ${number}, ${heard} of ${most}`] : [];
  });
}

export function verdictOn(told: Told, stored: Stored): Verdict {
  const { offences, lost, arrived } = changeOffences(told, stored);
  const messages = messageOffences(told, stored, arrived);
  return {
    offences: [
      ...listOffences(told.numbers, stored),
      ...offences,
      ...lostOffences(told, stored, lost),
      ...messages.offences,
    ],
    cards: cardOffences(told, stored),
    toldLost: lost.length,
    unheard: messages.unheard,
  };
}
