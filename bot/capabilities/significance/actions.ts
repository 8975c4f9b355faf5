import { committing } from '../../blocks/commit.ts';
import { dayOf } from '../../blocks/instant.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Asker } from '../roles/model.ts';
import type { Moved, RulesPage, SignificanceRule } from './model.ts';
import { editRule, movedBy, type OpenCase, ruleChanged, ruleRows } from './publishing-rules.ts';
import type { RuleEdit, SignificanceAnswers } from './question-model.ts';
import { may } from './rights.ts';
import { newestRules } from './rules.ts';

export interface SignificanceDependencies {
  /** What the rules would judge anew. */
  openCases(asker: Asker): readonly OpenCase[];
}

export function significanceActions(
  ports: Ports,
  { openCases }: SignificanceDependencies,
): Pick<Actions, keyof SignificanceAnswers> {
  const { significanceRules } = ports.lists;
  const commit = committing(ports, { list: 'significanceRules', firstWins: true, conflict: ruleChanged });
  const today = () => dayOf(ports.now());
  const mayManage = ({ person, roles }: Asker) => may('significance.manage', person, roles);

  const page = (asker: Asker): RulesPage => {
    const stored = significanceRules.all();
    const newest = new Set(newestRules(stored).map(({ id }) => id));
    return {
      rows: ruleRows(stored, today()),
      earlier: stored.filter(({ id }) => !newest.has(id)).toSorted((a, b) => b.changedAt.localeCompare(a.changedAt)),
      today: today(),
      mayManage: mayManage(asker),
    };
  };

  const edited = (edit: RuleEdit, asker: Asker, changeId: string): SignificanceRule | Refusal =>
    mayManage(asker)
      ? editRule(edit, { stored: significanceRules.all(), asker, today: today(), now: ports.now(), changeId })
      : refuse('rulesNotYours');

  /** What was typed and what it would change, in one word: another of either is another word. */
  const seenOf = ({ id, conditions, validFrom, validTo }: SignificanceRule, moved: readonly Moved[]) =>
    ports.sha256(JSON.stringify([id, conditions, validFrom, validTo, moved])).slice(0, 32);

  return {
    async 'significance.rules'(_, asker) {
      return may('significance.read', asker.person, asker.roles) ? page(asker) : refuse('rulesNotYours');
    },
    async 'significance.preview'(edit, asker) {
      const next = edited(edit, asker, '');
      if (isRefusal(next)) return next;
      const open = openCases(asker);
      const moved = movedBy(next, significanceRules.all(), open);
      return { looked: open.length, moved, seen: seenOf(next, moved) };
    },
    async 'significance.publish'({ key, seen, ...edit }, asker) {
      if (significanceRules.by('key', edit.rule).some(({ changeId }) => changeId === key)) return page(asker);
      const next = edited(edit, asker, key);
      if (isRefusal(next)) return next;
      if (seenOf(next, movedBy(next, significanceRules.all(), openCases(asker))) !== seen)
        return refuse('rulePreviewChanged');
      const stored = await commit(undefined, next);
      return isRefusal(stored) ? stored : page(asker);
    },
  };
}
