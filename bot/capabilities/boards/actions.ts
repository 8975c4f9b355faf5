import { changing, decided } from '../../blocks/commit.ts';
import { dayOf } from '../../blocks/instant.ts';
import { refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { WHOLE } from '../organisation/place-rules.ts';
import { partOf, seesRole } from '../organisation/reach-rules.ts';
import type { Asker } from '../roles/model.ts';
import { may } from '../roles/rights.ts';
import type { Board, Found } from './model.ts';
import { boardChanged, saveBoard, treeOf } from './rules.ts';

type BoardActions = Pick<Actions, 'organisation.boards' | 'organisation.saveBoard' | 'organisation.removeBoard'>;

interface BoardDependencies {
  /** What is not as it should be today. */
  findings(): readonly Found[];
}

export function boardActions(ports: Ports, { findings }: BoardDependencies): BoardActions {
  const { boards, roles } = ports.lists;
  const mayChange = ({ person, roles: held }: Asker) => may('organisation.changeRoles', person, held);
  const { save, remove } = changing(ports, {
    list: 'boards',
    found: (id, asker: Asker) => (mayChange(asker) ? (boards.get(id) ?? refuse('boardUnknown')) : refuse('notAllowed')),
    page: (board): Board => board,
    conflict: boardChanged,
  });

  return {
    async 'organisation.boards'(_, asker) {
      if (!may('organisation.readRoles', asker.person, asker.roles, 'anywhere')) return refuse('notAllowed');
      const isPart = !may('organisation.readRoles', asker.person, asker.roles, WHOLE);
      const tree = treeOf({
        ...partOf({ boards: boards.all(), people: ports.people.all(), findings: findings() }, asker),
        holdings: roles.all().filter(seesRole(asker, ports)),
        today: dayOf(ports.now()),
      });
      return { ...tree, isPart };
    },

    'organisation.saveBoard': ({ key, ...question }, actor) =>
      save({ ...question, key }, actor, {
        mayNot: () => (mayChange(actor) ? undefined : refuse('notAllowed')),
        decide: (old) => decided(saveBoard({ question, old, boards: boards.all() })),
      }),
    'organisation.removeBoard': remove,
  };
}
