// Where the one personal card of each person stands, and who tells of it: a pack of a campaign, or an address of its own.
import type { Day } from '../../blocks/instant.ts';
import type { CardLocation, Delivery, Outcome } from '../../capabilities/campaign/model.ts';
import { todoAddress } from '../../capabilities/inbox/model.ts';
import type { PersonId } from '../../capabilities/people/model.ts';
import type { App } from '../../contract.ts';
import type { Ports, SentMarks } from '../../ports.ts';
import { keepAddress } from './addresses.ts';

/** A card that stands in Teams; `pack` is the one that keeps where, if any does. */
export type Stands = Omit<CardLocation, 'pinged'> & { readonly pinged?: Day | null; readonly pack?: string };

interface CardPlacesDependencies {
  readonly ports: Ports;
  readonly services: Pick<App['services'], 'sent'>;
  readonly campaignMarks: SentMarks;
}

export interface CardPlaces {
  standing(person: PersonId): Stands | undefined;
  /** False until what tells of it has been read: a card sent before that would stand beside the one that there is. */
  isKnown(): boolean;
  /** @returns true where a pack is still to tell of it. @param key of the pack's send */
  nowStands(person: PersonId, location: CardLocation, key?: string): Promise<boolean>;
  /** What the pack has to tell: the card may have moved since it was sent. `keyOf` is the key of the person's send. */
  settled(outcomes: ReadonlyMap<PersonId, Outcome>, keyOf: (person: PersonId) => string): Map<PersonId, Outcome>;
  /** The pack that knew where the older card stood knows where this one does; where no pack did, an address does. */
  keep(person: PersonId, pack: string | undefined, delivered: Outcome & { state: 'delivered' }): Promise<void>;
}

const placed = ({ placedAt, at }: Delivery): string => placedAt ?? at ?? '';

/** Where the person's card stands now, from whichever campaign sent it last, or by itself. */
export function standingCard({ lists: { packs, addresses } }: Ports, person: PersonId): Stands | undefined {
  return (
    packs
      .by('person', person)
      .flatMap(({ id: pack, deliveries }) =>
        deliveries.filter((one) => one.person === person && one.activity !== null).map((one) => ({ ...one, pack })),
      )
      .toSorted((a, b) => placed(b).localeCompare(placed(a)))[0] ?? addresses.get(todoAddress(person))
  );
}

export function cardPlaces({ ports, services, campaignMarks }: CardPlacesDependencies): CardPlaces {
  /** Sent, and told of by no pack yet: where it stands, and the sends of packs that will tell of it. */
  const untold = new Map<PersonId, { readonly standing: CardLocation; readonly keys: ReadonlySet<string> }>();
  const nowStands = async (person: PersonId, standing: CardLocation, key?: string) => {
    const before = untold.get(person);
    const keys = new Set([...(before?.keys ?? []), ...(key === undefined ? [] : [key])]);
    // After a crash the pack finds by its key where the card stands.
    if (before && before.standing.activity !== standing.activity)
      for (const each of before.keys) await campaignMarks.arrived(each, JSON.stringify(standing));
    if (keys.size > 0) untold.set(person, { standing, keys });
    return keys.size > 0;
  };

  return {
    isKnown: () => ports.lists.packs.isRead() && ports.lists.addresses.isRead(),
    standing: (person) => untold.get(person)?.standing ?? standingCard(ports, person),
    nowStands,
    settled(outcomes, keyOf) {
      const told = new Map(outcomes);
      for (const [person, outcome] of outcomes) {
        const { standing: now, keys } = untold.get(person) ?? {};
        if (outcome.state !== 'delivered' || !now || !keys) continue;
        told.set(person, { state: 'delivered', location: now });
        const rest = new Set([...keys].filter((key) => key !== keyOf(person)));
        if (rest.size > 0) untold.set(person, { standing: now, keys: rest });
        else untold.delete(person);
      }
      return told;
    },
    async keep(person, pack, delivered) {
      if (await nowStands(person, delivered.location)) return;
      if (pack !== undefined) return services.sent(pack, new Map([[person, delivered]]));
      const { conversation, activity, serviceUrl } = delivered.location;
      const id = todoAddress(person);
      if (conversation !== null && serviceUrl !== null)
        keepAddress({ ports }, { id, conversation, activity, serviceUrl, name: '', changeId: ports.newId() });
    },
  };
}
