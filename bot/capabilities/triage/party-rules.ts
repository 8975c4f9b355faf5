// Whom the municipality calls, and its companies: each with the day when somebody saw that it is right.
import { type Day, isDay } from '../../blocks/instant.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Content } from '../../blocks/versioned.ts';
import { isCheckOld } from '../significance/rules.ts';
import { type Contact, LONGEST_NAME, type Party, type PartyKind, type PartyRow } from './model.ts';
import type { Checked, TriageRefusal } from './rules.ts';

export interface PartyAsked {
  readonly kind: PartyKind;
  readonly name: string;
  readonly phone: string;
  readonly checkedOn: string;
}

const fits = (words: string, field: string): Checked<string> =>
  words.length > LONGEST_NAME
    ? refuse('triageTooLong', { length: String(words.length), limit: String(LONGEST_NAME), field })
    : words;

/** A company may lack a number; whom to call may not. */
export function saveParty(asked: PartyAsked, today: Day): Checked<Content<Party>> {
  const name = fits(asked.name, 'name');
  if (isRefusal(name)) return name;
  const phone = fits(asked.phone, 'phone');
  if (isRefusal(phone)) return phone;
  if (name === '') return refuse('partyNameMissing', { field: 'name' });
  if (phone === '' && asked.kind !== 'company') return refuse('partyPhoneMissing', { field: 'phone' });
  const { checkedOn, kind } = asked;
  if (!isDay(checkedOn) || checkedOn > today) return refuse('partyDayWrong', { field: 'checkedOn' });
  return { kind, name, phone, checkedOn };
}

export const partyChanged = ({ changedBy }: Party): Refusal<TriageRefusal> =>
  refuse('partyChanged', { name: changedBy });

/** Whom to call first, then companies; by name. */
export const partyRows = (all: readonly Party[], today: Day): readonly PartyRow[] =>
  all
    .toSorted(
      (a, b) => Number(a.kind === 'company') - Number(b.kind === 'company') || a.name.localeCompare(b.name, 'sv'),
    )
    .map((party) => ({ party, isOld: isCheckOld(party.checkedOn, today) }));

/** The one that was checked last; else the number from the settings of the app, of which nobody knows when it was checked. */
export function contactFor(kind: PartyKind, all: readonly Party[], today: Day, otherwise: string): Contact {
  const [party] = all.filter((one) => one.kind === kind).toSorted((a, b) => b.checkedOn.localeCompare(a.checkedOn));
  if (!party) return { name: '', phone: otherwise, checkedOn: null, isOld: false };
  const { name, phone, checkedOn } = party;
  return { name, phone, checkedOn, isOld: isCheckOld(checkedOn, today) };
}
