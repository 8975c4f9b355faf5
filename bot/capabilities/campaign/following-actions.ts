// A running campaign follows the municipality, and gives way to the next round.
import type { Ports } from '../../ports.ts';
import type { Person, PersonId } from '../people/model.ts';
import { moved } from './joining.ts';
import { type Campaign, type Pack, RECALL } from './model.ts';
import { earlierRounds, JOINED } from './rules.ts';

interface FollowingDependencies {
  /** Whom the rule means today; undefined where the rule is not known. */
  audience(campaign: Campaign): readonly Person[] | undefined;
  isAudienceKnown(campaign: Campaign): boolean;
  hasAnswered(campaign: Campaign, person: PersonId): boolean;
  packsIn(campaign: Campaign): readonly Pack[];
  send(packs: readonly Pack[], round: string): void;
}

export interface Following {
  /** Who has come or gone since yesterday is asked, or no longer. */
  follow(campaign: Campaign): void;
  /** Cards that stand ask for the new round from now on, without a ping. */
  takePlace(campaign: Campaign): void;
}

/** Who is asked no longer. */
const gone = (from: Pack | undefined, to: Pack): readonly PersonId[] =>
  to.deliveries
    .filter(({ state }, place) => state === 'left' && from && from.deliveries[place]?.state !== 'left')
    .map(({ person }) => person);

export function following(
  ports: Ports,
  { audience, isAudienceKnown, hasAnswered, packsIn, send }: FollowingDependencies,
): Following {
  return {
    follow(campaign) {
      const moves = moved(
        {
          campaign,
          packs: packsIn(campaign),
          audience: audience(campaign) ?? [],
          isAudienceKnown: isAudienceKnown(campaign),
          person: ports.people.get,
          hasAnswered: (person) => hasAnswered(campaign, person),
          now: ports.now(),
        },
        ports.newId,
      );
      for (const { from, to } of moves) {
        ports.commitInBackground(from ? { list: 'packs', from, to } : { list: 'packs', add: to });
        send([to], `${JOINED}/${to.changeId}`);
        for (const person of gone(from, to)) {
          // The card that stands asks no more of who is still here to see it.
          const key = `gone/${to.changeId}/${person}`;
          if (ports.people.get(person)?.account !== 'disabled') ports.enqueue(key, key, { kind: 'showTodo', person });
        }
      }
    },
    takePlace(campaign) {
      for (const from of earlierRounds(ports.lists.campaigns.by('kind', 'lesson'), campaign)) {
        send(packsIn(from), `${RECALL}/${campaign.changeId}`);
        const changeId = `${campaign.changeId}/${from.id}`;
        ports.commitInBackground({ list: 'campaigns', from, to: { ...from, state: 'ended', changeId } });
      }
    },
  };
}
