import { committing, removing } from '../../blocks/commit.ts';
import { dayOf } from '../../blocks/instant.ts';
import { refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { WHOLE } from '../organisation/place-rules.ts';
import { partOf, seesRole } from '../organisation/reach-rules.ts';
import type { Asker } from '../roles/model.ts';
import { may } from '../roles/rights.ts';
import type { Found } from './model.ts';
import { boardChanged, saveBoard, treeOf } from './rules.ts';

type BoardActions = Pick<Actions, 'organisation.boards' | 'organisation.saveBoard' | 'organisation.removeBoard'>;

interface BoardDependencies {
  /** What is not as it should be today. */
  findings(): readonly Found[];
}

export function boardActions(ports: Ports, { findings }: BoardDependencies): BoardActions {
  const { boards, roles } = ports.lists;
  const described = { list: 'boards', conflict: boardChanged } as const;
  const commit = committing(ports, described);
  const remove = removing(ports, described);
  const mayChange = ({ person, roles: held }: Asker) => may('organisation.changeRoles', person, held);

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

    async 'organisation.saveBoard'({ key, ...question }, actor) {
      const twin = question.id === null ? boards.get(key) : undefined;
      if (twin) return mayChange(actor) ? twin : refuse('notAllowed');
      const old = question.id === null ? undefined : boards.get(question.id);
      const saved = saveBoard({
        question,
        actor,
        boards: boards.all(),
        id: old?.id ?? key,
        now: ports.now(),
        changeId: ports.newId(),
      });
      return commit(old, saved);
    },

    async 'organisation.removeBoard'({ id, revision }, actor) {
      if (!mayChange(actor)) return refuse('notAllowed');
      const board = boards.get(id);
      if (!board) return refuse('boardUnknown');
      return board.revision === revision ? remove(board) : boardChanged(board);
    },
  };
}
