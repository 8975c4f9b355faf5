// Who was left out before a sending began, as far as one row has room for them.
import type { LeftOutPerson } from '../organisation/audience-model.ts';
import type { LeftOutThen } from './model.ts';

/** Characters of names and reasons: one long text in SharePoint, with room to spare. */
const ROOM = 60_000;
/** Quotes and commas around what is written of one. */
const AROUND = 16;
/** Those whom somebody decided to leave out matter most, accounts that nobody can read in least. */
const ORDER: readonly LeftOutPerson['why'][] = ['named', 'noTeams', 'notPerson', 'guest', 'disabled'];

export function leftOutThen(exceptions: readonly LeftOutPerson[]): LeftOutThen {
  const all = exceptions.toSorted(
    (a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why) || a.name.localeCompare(b.name, 'sv'),
  );
  let used = 0;
  const people = all.filter((one) => {
    used += Object.values(one).join('').length + AROUND;
    return used <= ROOM;
  });
  return { people, more: all.length - people.length };
}
