// Where the one personal card of each person stands, and who tells of it: a pack of a campaign, or an address of its own.
import type { Day } from '../../blocks/instant.ts';
import type { CardLocation, Delivery, Outcome } from '../../capabilities/campaign/model.ts';
import { inboxAddress } from '../../capabilities/inbox/model.ts';
import type { PersonId } from '../../capabilities/people/model.ts';
import type { App } from '../../contract.ts';
import type { Ports, SentMarks } from '../../ports.ts';
import { keepAddress } from './addresses.ts';

/** A card that stands in Teams; `pack` is the one that keeps where, if any does. */
export type StandingCard = Omit<CardLocation, 'pinged'> & { readonly pinged?: Day | null; readonly pack?: string };

interface CardPlacesDependencies {
  readonly ports: Ports;
  readonly services: Pick<App['services'], 'sent'>;
  readonly campaignMarks: SentMarks;
}

export interface CardPlaces {
  location(person: PersonId): StandingCard | undefined;
  /** False until what tells of it has been read: a card sent before that would stand beside the one that there is. */
  isKnown(): boolean;
  /** @returns true where a pack is still to tell of it. @param key of the pack's send */
  recordMove(person: PersonId, location: CardLocation, key?: string): Promise<boolean>;
  /** What the pack has to tell: the card may have moved since it was sent. `keyOf` is the key of the person's send. */
  settled(outcomes: ReadonlyMap<PersonId, Outcome>, keyOf: (person: PersonId) => string): Map<PersonId, Outcome>;
  /** The pack that knew where the older card stood knows where this one does; where no pack did, an address does. */
  keep(person: PersonId, pack: string | undefined, delivered: Outcome & { state: 'delivered' }): Promise<void>;
}

const placed = ({ placedAt, at }: Delivery): string => placedAt ?? at ?? '';

/** Where the person's card stands now, from whichever campaign sent it last, or by itself. */
export function locationIn({ lists: { packs, addresses } }: Ports, person: PersonId): StandingCard | undefined {
  return (
    packs
      .by('person', person)
      .flatMap(({ id: pack, deliveries }) =>
        deliveries.filter((one) => one.person === person && one.activity !== null).map((one) => ({ ...one, pack })),
      )
      .toSorted((a, b) => placed(b).localeCompare(placed(a)))[0] ?? addresses.get(inboxAddress(person))
  );
}

export function cardPlaces({ ports, services, campaignMarks }: CardPlacesDependencies): CardPlaces {
  /** Sent, and told of by no pack yet: where it stands, and the sends of packs that will tell of it. */
  const untold = new Map<PersonId, { readonly location: CardLocation; readonly keys: ReadonlySet<string> }>();
  const recordMove = async (person: PersonId, location: CardLocation, key?: string) => {
    const before = untold.get(person);
    const keys = new Set([...(before?.keys ?? []), ...(key === undefined ? [] : [key])]);
    // After a crash the pack finds by its key where the card stands.
    if (before && before.location.activity !== location.activity)
      for (const each of before.keys) await campaignMarks.arrived(each, JSON.stringify(location));
    if (keys.size > 0) untold.set(person, { location, keys });
    return keys.size > 0;
  };

  return {
    isKnown: () => ports.lists.packs.isRead() && ports.lists.addresses.isRead(),
    location: (person) => untold.get(person)?.location ?? locationIn(ports, person),
    recordMove,
    settled(outcomes, keyOf) {
      const told = new Map(outcomes);
      for (const [person, outcome] of outcomes) {
        const { location: now, keys } = untold.get(person) ?? {};
        if (outcome.state !== 'delivered' || !now || !keys) continue;
        told.set(person, { state: 'delivered', location: now });
        const rest = new Set([...keys].filter((key) => key !== keyOf(person)));
        if (rest.size > 0) untold.set(person, { location: now, keys: rest });
        else untold.delete(person);
      }
      return told;
    },
    async keep(person, pack, delivered) {
      if (await recordMove(person, delivered.location)) return;
      if (pack !== undefined) return services.sent(pack, new Map([[person, delivered]]));
      const { conversation, activity, serviceUrl } = delivered.location;
      const id = inboxAddress(person);
      if (conversation !== null && serviceUrl !== null)
        keepAddress({ ports }, { id, conversation, activity, serviceUrl, name: '', changeId: ports.newId() });
    },
  };
}
