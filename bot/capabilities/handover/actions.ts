import { changing, decided } from '../../blocks/commit.ts';
import { dayOf } from '../../blocks/instant.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Schedule } from '../../blocks/schedule.ts';
import type { Language } from '../../blocks/text.ts';
import type { Content } from '../../blocks/versioned.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Person, PersonId } from '../people/model.ts';
import { actOf } from '../roles/grant-rules.ts';
import type { Asker } from '../roles/model.ts';
import { dueHandovers } from './due-actions.ts';
import type { HandoverNotice, HandoverRecord, HandoverServices, HandoverSource, HandoverState } from './model.ts';
import { type HandoverMoves, handoverMoves } from './move-actions.ts';
import { mayMove } from './rights.ts';
import {
  callOff,
  handoverAnswer,
  keptNotMoved,
  mayHandOver,
  receiverOf,
  sameItem,
  shownHandovers,
  tellingsOfHandover,
  toldOfHandover,
} from './rules.ts';

type HandoverActions = Pick<
  Actions,
  'organisation.inHand' | 'organisation.handover' | 'organisation.handovers' | 'organisation.callOffHandover'
>;

interface HandoverDependencies {
  /** What the capabilities know of, in the order of the list; roles first, since what comes after may need them. */
  readonly sources: readonly HandoverSource[];
  /** With the roles that count today. */
  asker(person: Person, language: Language): Asker;
}

interface Handovers {
  readonly actions: HandoverActions;
  readonly services: HandoverServices;
  readonly schedules: readonly Schedule[];
}

const telling =
  ({ person }: Asker) =>
  (next: HandoverRecord) => ({ follow: tellingsOfHandover(next, toldOfHandover(next, person.id)) });

const conflict = ({ changedBy }: HandoverRecord) => refuse('handoverChanged', { name: changedBy });

/** The person's name, also after they have left. */
function nameOf({ lists, people }: Ports, from: PersonId): string {
  const held = lists.roles.all();
  const listed = held.find(({ holder }) => holder === from)?.holderName;
  const stoodIn = held.find(({ deputy }) => deputy === from)?.deputyName;
  return people.get(from)?.name ?? listed ?? stoodIn ?? from;
}

function noticesOf(ports: Ports, moves: HandoverMoves, askerOf: HandoverDependencies['asker']) {
  return (id: string, reader: PersonId, news: HandoverState): HandoverNotice | undefined => {
    const handover = ports.lists.handovers.get(id);
    if (handover?.state !== news) return undefined;
    const { items, notMoved } = handover;
    const stayed = items.filter((item) => notMoved.some((one) => sameItem(one, item)));
    const moved = items.filter((item) => !stayed.includes(item));
    const shown = news === 'done' ? moved.filter(({ kind }) => !moves.tellThemselves.has(kind)) : items;
    const person = ports.people.get(reader);
    if (!person || shown.length + stayed.length === 0) return undefined;
    const mayRead = mayMove(askerOf(person, person.language));
    return { handover, reader, items: shown, notMoved: stayed, mayRead };
  };
}

function handoversAsked(ports: Ports, moves: HandoverMoves): HandoverActions {
  const { handovers } = ports.lists;
  const today = () => dayOf(ports.now());
  const { change, save } = changing(ports, {
    list: 'handovers',
    found: (id, asker: Asker) =>
      mayMove(asker) ? (handovers.get(id) ?? refuse('handoverUnknown')) : refuse('notAllowed'),
    page: (handover) => handover,
    conflict,
  });

  const answerOf = (content: Content<HandoverRecord>, { language }: Asker, kept: HandoverRecord | null) =>
    handoverAnswer(content, { left: moves.inHand(content.from, language), kept }, language);

  return {
    async 'organisation.inHand'({ from }, asker) {
      if (!mayMove(asker)) return refuse('notAllowed');
      return { name: nameOf(ports, from), items: moves.inHand(from, asker.language) };
    },

    async 'organisation.handover'({ key, from, to, items: wanted, day: asked }, asker) {
      if (!mayMove(asker)) return refuse('notAllowed');
      const twin = handovers.get(key);
      if (twin) return answerOf(twin, asker, twin);
      const receiver = receiverOf(from, ports.people.get(to));
      if (isRefusal(receiver)) return receiver;
      const now = ports.now();
      const day = asked ?? today();
      const items = moves.named(from, wanted);
      const no = mayHandOver({ from, items, planned: handovers.by('state', 'planned') }, day, today());
      if (no) return no;
      const isAhead = day > today();
      const chosen = moves.chosen(from, items, asker.language);
      const stayed = isAhead ? [] : await moves.move(chosen, receiver, asker);
      const made: Content<HandoverRecord> = {
        from,
        fromName: nameOf(ports, from),
        to,
        toName: receiver.name,
        day,
        items,
        state: isAhead ? 'planned' : 'done',
        prepared: actOf(asker.person, now),
        notMoved: keptNotMoved(stayed),
      };
      if (items.length === 0) return answerOf(made, asker, null);
      const stored = await save({ id: null, key, revision: null }, asker, {
        decide: () => decided(made, telling(asker)),
      });
      return isRefusal(stored) ? stored : answerOf(stored, asker, stored);
    },

    async 'organisation.handovers'(_, asker) {
      return mayMove(asker) ? shownHandovers(handovers.all()) : refuse('notAllowed');
    },

    async 'organisation.callOffHandover'(seen, asker) {
      return change(seen, asker, {
        decide: (handover) => decided(callOff(handover, today()), telling(asker)),
      });
    },
  };
}

export function handoverActions(ports: Ports, { sources, asker }: HandoverDependencies): Handovers {
  const moves = handoverMoves(sources);
  const { services, schedules } = dueHandovers(ports, moves, asker);
  return {
    actions: handoversAsked(ports, moves),
    services: { ...services, handoverNotice: noticesOf(ports, moves, asker) },
    schedules,
  };
}
