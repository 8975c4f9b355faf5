// Who is taken out of a sending afterwards, and comes back when it was a mistake.
import type { Day } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { PersonId } from '../people/model.ts';
import { nameKey } from '../people/name-rules.ts';
import type { Outcome, Pack, Waiting } from './model.ts';
import { type CampaignRefusal, openIn } from './rules.ts';

/** Enough for a sentence or two. */
export const LONGEST_WHY = 200;
/** Of all reasons in a pack, which is one long text in SharePoint. */
const ROOM = 3_500;

/** An account that is no person, or the same person's other account. What has been answered is evidence and stays. */
export function setAside(
  pack: Pack,
  person: PersonId,
  hasAnswered: boolean,
  { actorName, why }: { readonly actorName: string; readonly why: string },
): Outcome | Refusal<CampaignRefusal> {
  const name = pack.deliveries.find((one) => one.person === person)?.name ?? '';
  if (hasAnswered) return refuse('hasAnswered', { name });
  if (why === '') return refuse('asideReasonMissing', { name });
  const others = pack.deliveries.reduce((sum, one) => sum + (one.person === person ? 0 : (one.why?.length ?? 0)), 0);
  const limit = Math.min(LONGEST_WHY, Math.max(0, ROOM - others));
  if (why.length > limit) return refuse('whyTooLong', { limit: String(limit), length: String(why.length) });
  return { state: 'setAside', actorName, why };
}

interface WaitingFacts {
  login(person: PersonId): string;
  /** Of those who have no day of their own. */
  readonly due: Day;
  readonly today: Day;
}

/** Everybody who is still asked; those whose name another account in the sending bears come first. */
export function waitingIn(
  packs: readonly Pack[],
  hasAnswered: (person: PersonId) => boolean,
  { login, due: last, today }: WaitingFacts,
): readonly Waiting[] {
  const byName = new Map<string, PersonId[]>();
  for (const { person, name, state } of packs.flatMap(({ deliveries }) => deliveries)) {
    if (state === 'setAside' || state === 'left') continue;
    const key = nameKey(name);
    byName.set(key, [...(byName.get(key) ?? []), person]);
  }
  const waiting = openIn(packs, hasAnswered).map(({ person, name, unit, state, pinged, due: own }): Waiting => {
    const others = (byName.get(nameKey(name)) ?? []).filter((other) => other !== person);
    const due = own ?? last;
    const dated = { pinged, due, isLate: due < today };
    return { person, name, unit, state, ...dated, login: login(person), twins: others.map(login) };
  });
  return waiting.toSorted(
    (a, b) => Number(b.twins.length > 0) - Number(a.twins.length > 0) || a.name.localeCompare(b.name, 'sv'),
  );
}

/** A mistake is mended: whoever was set aside, or told in another way, is asked as if they had just joined. */
export function askAgain(pack: Pack, person: PersonId, changeId: string): Pack | Refusal<CampaignRefusal> {
  const found = pack.deliveries.find((one) => one.person === person);
  if (found?.state !== 'setAside' && found?.state !== 'reached')
    return refuse('notSetAside', { name: found?.name ?? '' });
  const deliveries = pack.deliveries.map((one) =>
    one === found ? { ...one, state: 'pending' as const, actorName: null, why: null } : one,
  );
  return { ...pack, deliveries, changeId };
}
