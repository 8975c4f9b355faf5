import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Language } from '../../blocks/text.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { PersonId } from '../people/model.ts';
import type { Asker } from '../roles/model.ts';
import { may } from '../roles/rights.ts';
import type { HandoverSource, NotMoved, OpenItem } from './model.ts';
import { receiverOf } from './rules.ts';

type HandoverActions = Pick<Actions, 'organisation.inHand' | 'organisation.handover'>;

/** @param sources what the capabilities know of, in the order of the list; roles first, since what comes after may need them */
export function handoverActions(ports: Ports, sources: readonly HandoverSource[]): HandoverActions {
  const inHand = (from: PersonId, language: Language): readonly OpenItem[] =>
    sources.flatMap((source) => {
      const { kind } = source;
      const what = source.what(language);
      return source
        .open(from, language)
        .toSorted((a, b) => a.title.localeCompare(b.title))
        .map((held) => ({ ...held, kind, what }));
    });
  const mayMove = ({ person, roles }: Asker) => may('organisation.changeRoles', person, roles);

  return {
    async 'organisation.inHand'({ from }, asker) {
      if (!mayMove(asker)) return refuse('notAllowed');
      const held = ports.lists.roles.all();
      const listed = held.find(({ holder }) => holder === from)?.holderName;
      const stoodIn = held.find(({ deputy }) => deputy === from)?.deputyName;
      return { name: ports.people.get(from)?.name ?? listed ?? stoodIn ?? from, items: inHand(from, asker.language) };
    },

    async 'organisation.handover'({ from, to, items }, asker) {
      if (!mayMove(asker)) return refuse('notAllowed');
      const receiver = receiverOf(from, ports.people.get(to));
      if (isRefusal(receiver)) return receiver;
      const wanted = new Set(items.map(({ kind, id }) => `${kind}/${id}`));
      const chosen = inHand(from, asker.language).filter(({ kind, id }) => wanted.has(`${kind}/${id}`));
      const notMoved: NotMoved[] = [];
      // Roles first: what comes after may need them.
      for (const item of chosen) {
        const why = await sources.find(({ kind }) => kind === item.kind)?.move(item, receiver, asker);
        if (why) notMoved.push({ item, why });
      }
      return {
        moved: chosen.filter((item) => !notMoved.some((one) => one.item === item)),
        notMoved,
        left: inHand(from, asker.language),
      };
    },
  };
}
