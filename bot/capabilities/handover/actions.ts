import { changing, decided, recording } from '../../blocks/commit.ts';
import { dayOf } from '../../blocks/instant.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import { MINUTE_MS, type Schedule } from '../../blocks/schedule.ts';
import type { Language } from '../../blocks/text.ts';
import { type Content, stampedByClock } from '../../blocks/versioned.ts';
import type { Actions } from '../../contract.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import type { Person, PersonId } from '../people/model.ts';
import { coordinatorsOf } from '../roles/coordination-rules.ts';
import { actOf } from '../roles/grant-rules.ts';
import type { Asker } from '../roles/model.ts';
import { may } from '../roles/rights.ts';
import type { Handover, HandoverRecord, HandoverServices, HandoverSource } from './model.ts';
import { handoverMoves } from './move-actions.ts';
import { callOff, isDue, mayHandOver, receiverOf, sameItem, shownHandovers, toldOfHandover } from './rules.ts';

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

const told = (handover: HandoverRecord, people: readonly PersonId[]): readonly Job[] =>
  people.map((person) => ({ kind: 'tellHandover', handover: handover.id, person, news: handover.state }));

const telling =
  ({ person }: Asker) =>
  (next: HandoverRecord) => ({ follow: told(next, toldOfHandover(next, person.id)) });

const mayMove = ({ person, roles }: Asker) => may('organisation.changeRoles', person, roles);

const conflict = ({ changedBy }: HandoverRecord) => refuse('handoverChanged', { name: changedBy });

export function handoverActions(ports: Ports, { sources, asker: askerOf }: HandoverDependencies): Handovers {
  const { handovers } = ports.lists;
  const moves = handoverMoves(sources);
  // Its day has come: nobody can call it off any more.
  const record = recording(ports, { list: 'handovers' });
  const today = () => dayOf(ports.now());
  const { change, save } = changing(ports, {
    list: 'handovers',
    found: (id, asker: Asker) =>
      mayMove(asker) ? (handovers.get(id) ?? refuse('handoverUnknown')) : refuse('notAllowed'),
    page: (handover) => handover,
    conflict,
  });

  /** The person's name, also after they have left. */
  const nameOf = (from: PersonId) => {
    const held = ports.lists.roles.all();
    const listed = held.find(({ holder }) => holder === from)?.holderName;
    const stoodIn = held.find(({ deputy }) => deputy === from)?.deputyName;
    return ports.people.get(from)?.name ?? listed ?? stoodIn ?? from;
  };

  const answerOf = (
    { from, items, notMoved, state }: Content<HandoverRecord>,
    { language }: Asker,
    kept: HandoverRecord | null,
  ): Handover => {
    const open = items.map(({ kind, id, what, title }) => ({
      kind,
      id,
      from,
      what: what[language],
      title: title[language],
    }));
    const stayed = open.flatMap((item) => {
      const why = notMoved.find((one) => sameItem(one, item))?.why;
      return why ? [{ item, why }] : [];
    });
    return {
      moved: state === 'done' ? open.filter((item) => !stayed.some((one) => one.item === item)) : [],
      notMoved: stayed,
      left: moves.inHand(from, language),
      planned: kept?.state === 'planned' ? kept : null,
    };
  };

  const services: HandoverServices = {
    async handOver(id) {
      const due = handovers.get(id);
      if (!due || !isDue(due, today())) return;
      const { from, to, items, prepared } = due;
      const planner = ports.people.get(prepared.actorId);
      const actor = planner && askerOf(planner, planner.language);
      const isAllowed = actor !== undefined && mayMove(actor);
      const receiver = isAllowed ? receiverOf(from, ports.people.get(to)) : refuse('notAllowed');
      const chosen = moves.inHand(from, 'sv').filter((held) => items.some((item) => sameItem(item, held)));
      const stayed = actor
        ? await moves.move(chosen, receiver, actor)
        : chosen.map((item) => ({ item, why: refuse('notAllowed') }));
      const notMoved = stayed.map(({ item, why }) => ({ kind: item.kind, id: item.id, why }));
      const done = { state: 'done', notMoved, changedAt: ports.now() } as const;
      const next = stampedByClock(due, done, ports.newId());
      const others = isAllowed ? [] : coordinatorsOf(ports);
      const people = [...new Set([...toldOfHandover(next, null), ...others])];
      await record(next, { from: due, follow: told(next, people) });
    },

    handoverNotice(id, reader, news) {
      const handover = handovers.get(id);
      if (handover?.state !== news) return undefined;
      const { items, notMoved } = handover;
      const stayed = items.filter((item) => notMoved.some((one) => sameItem(one, item)));
      const moved = items.filter((item) => !stayed.includes(item));
      const shown = news === 'done' ? moved.filter(({ kind }) => !moves.tellThemselves.has(kind)) : items;
      const person = ports.people.get(reader);
      if (!person || shown.length + stayed.length === 0) return undefined;
      const mayRead = mayMove(askerOf(person, person.language));
      return { handover, reader, items: shown, notMoved: stayed, mayRead };
    },
  };

  /** Before everything has been read nobody would hold anything, and everybody would seem to have left. */
  const isKnown = () => ports.people.all().length > 0 && Object.values(ports.lists).every((list) => list.isRead());
  const begin = () => {
    const due = handovers.by('state', 'planned').filter((one) => isDue(one, today()));
    if (due.length === 0 || !isKnown()) return;
    for (const { id } of due) ports.enqueue(`handover/${id}`, `handovers/${id}`, { kind: 'handOver', handover: id });
  };

  const actions: HandoverActions = {
    async 'organisation.inHand'({ from }, asker) {
      if (!mayMove(asker)) return refuse('notAllowed');
      return { name: nameOf(from), items: moves.inHand(from, asker.language) };
    },

    async 'organisation.handover'({ key, from, to, items: wanted, day: asked }, asker) {
      if (!mayMove(asker)) return refuse('notAllowed');
      const twin = handovers.get(key);
      if (twin) return answerOf(twin, asker, twin);
      const receiver = receiverOf(from, ports.people.get(to));
      if (isRefusal(receiver)) return receiver;
      const [day, now] = [asked ?? today(), ports.now()];
      const items = moves.named(from, wanted);
      const no = mayHandOver({ from, items, planned: handovers.by('state', 'planned') }, day, today());
      if (no) return no;
      const isAhead = day > today();
      const chosen = moves.inHand(from, asker.language).filter((held) => items.some((item) => sameItem(item, held)));
      const stayed = isAhead ? [] : await moves.move(chosen, receiver, asker);
      const made: Content<HandoverRecord> = {
        from,
        fromName: nameOf(from),
        to,
        toName: receiver.name,
        day,
        items,
        state: isAhead ? 'planned' : 'done',
        prepared: actOf(asker.person, now),
        notMoved: stayed.map(({ item, why }) => ({ kind: item.kind, id: item.id, why })),
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
  return { actions, services, schedules: [{ name: 'reminders/handover', everyMs: MINUTE_MS, run: begin }] };
}
