// What waits for a person in each part of the product, counted by the questions that the lists themselves ask: the numbers cannot differ.
import { isRefusal, type Refusal } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import { caseListQuestion } from '../incident/list-model.ts';
import type { Asker } from '../roles/model.ts';
import type { Counts } from './model.ts';

type Counted = Pick<
  Actions,
  'inbox.todo' | 'campaign.staff' | 'incident.list' | 'risk.board' | 'operations.read' | 'organisation.me'
>;

/** What is practised waits for nobody. */
const isReal = ({ kind }: { readonly kind: string }): boolean => kind !== 'exercise';

/** What nobody has begun with. */
const NEW_CASES = caseListQuestion.parse({ status: 'received' });

const numberOf = <Of>(answer: Of | Refusal, count: (answer: Of) => number): number =>
  isRefusal(answer) ? 0 : count(answer);

/** @param actions as everybody asks them, with their rights */
export function countActions(actions: Counted): Pick<Actions, 'inbox.counts'> {
  /** Asked only where it waits for this person and not for somebody else. */
  const counted: { readonly [Area in keyof Counts]: (asker: Asker, may: readonly string[]) => Promise<number> } = {
    inbox: async (asker) =>
      numberOf(await actions['inbox.todo']({}, asker), ({ tasks }) => tasks.filter(isReal).length),
    team: async (asker) =>
      numberOf(await actions['campaign.staff']({}, asker), ({ tasks }) => {
        const late = tasks.filter(({ isLate }) => isLate);
        return new Set(late.map(({ person }) => person)).size;
      }),
    incidents: async (asker, may) =>
      may.includes('incident.handle')
        ? numberOf(await actions['incident.list'](NEW_CASES, asker), ({ count }) => count)
        : 0,
    boards: async (asker, may) =>
      may.includes('risk.board')
        ? numberOf(await actions['risk.board']({ board: null }, asker), ({ boards }) =>
            boards.reduce((sum, { matters }) => sum + matters.length, 0),
          )
        : 0,
    operations: async (asker, may) =>
      may.includes('operations.read')
        ? numberOf(
            await actions['operations.read']({}, asker),
            ({ stuck, unread, lacks }) => stuck.length + unread.length + lacks.length,
          )
        : 0,
  };
  return {
    async 'inbox.counts'(_, asker) {
      const me = await actions['organisation.me']({}, asker);
      const may = isRefusal(me) ? [] : me.may;
      const [inbox, team, incidents, boards, operations] = await Promise.all([
        counted.inbox(asker, may),
        counted.team(asker, may),
        counted.incidents(asker, may),
        counted.boards(asker, may),
        counted.operations(asker, may),
      ]);
      return { inbox, team, incidents, boards, operations };
    },
  };
}
