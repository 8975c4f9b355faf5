// How a measure is planned and answered: every change of it goes this way.
import { changing, decided, written } from '../../blocks/commit.ts';
import { dayOf, yearOf } from '../../blocks/instant.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import { isNextBy } from '../../blocks/versioned.ts';
import type { Actions, Question } from '../../contract.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import type { Asker } from '../roles/model.ts';
import { answerRefused, type Decision, decisionOn, isSo, type MeasureAnswer, planned } from './answers.ts';
import { fileOwner, type Measure, type MeasureEvent, type MeasureFile } from './model.ts';
import type { MeasurePages } from './page-actions.ts';
import {
  type Checked,
  changedMeanwhile,
  eventOf,
  mayAnswer,
  mayManage,
  mayPlan,
  measureNumber,
  opened,
  planOf,
} from './rules.ts';
import { sourceFor } from './source-rules.ts';

type MeasureChanges = Pick<
  Actions,
  | 'measure.save'
  | 'measure.done'
  | 'measure.delay'
  | 'measure.help'
  | 'measure.outcome'
  | 'measure.cancel'
  | 'measure.reopen'
  | 'measure.attach'
>;

/** The files, the line of history and the owners' cards follow the write. */
function told(event: MeasureEvent, number: string, owners: readonly string[]) {
  const files = event.files.map(({ file }): Job => ({ kind: 'file', number, file }));
  const cards = [...new Set(owners)].map((person): Job => ({ kind: 'showTodo', person }));
  return { follow: [...files, written({ list: 'measureEvents' as const, add: event }), ...cards], ifLost: cards };
}

/** As they were sent, or as an answer before has taken them; a refusal where one of them never came. */
function sentFiles(ports: Ports, measure: string, asked: readonly string[]): Checked<readonly MeasureFile[]> {
  const sent = ports.files
    .of(fileOwner(measure))
    .map(({ id, name, size, base64 }) => ({ file: id, name, size, sha256: ports.sha256(base64, 'base64') }));
  const taken = ports.lists.measureEvents.by('measure', measure).flatMap(({ files }) => files);
  const named = new Map([...taken, ...sent].map((one) => [one.file, one]));
  const all = asked.flatMap((id) => named.get(id) ?? []);
  return all.length < asked.length ? refuse('measureFileUnknown') : all;
}

/** The measure as it is decided, with its line of history. */
const leaving = (old: Measure, made: Checked<Decision>, actor: Asker) =>
  isRefusal(made)
    ? made
    : decided({ ...old, ...made.change }, (next: Measure) =>
        told(eventOf(next, made.kind, actor, made.said), next.number, [next.owner, old.owner]),
      );

export function measureChanges(ports: Ports, { page, found }: MeasurePages): MeasureChanges {
  const today = () => dayOf(ports.now());
  const { change, save } = changing(ports, { list: 'measures', found, page, conflict: changedMeanwhile });

  const answer = (
    seen: { readonly id: string; readonly revision: number },
    actor: Asker,
    given: MeasureAnswer,
    key?: string,
  ) =>
    change(seen, actor, {
      key,
      mayNot: (measure) => answerRefused(measure, given, actor),
      isDone: (measure) => isNextBy(measure, seen.revision, actor) && isSo(measure, given, today()),
      decide: (measure) => leaving(measure, decisionOn(measure, given, today()), actor),
    });

  const plan = async ({ id, key, revision, owner, ...asked }: Question<'measure.save'>, actor: Asker) => {
    if (!mayPlan(actor)) return refuse('notAllowed');
    return save({ id, key, revision }, actor, {
      mayNot: (old) => (old && !mayManage(old, actor) ? refuse('notAllowed') : undefined),
      decide(old, { now }) {
        const source = sourceFor(actor.person.id, ports.lists.incidents)(old, asked.source);
        const made = planOf({ ...asked, source, owner: ports.people.get(owner) }, today());
        if (isRefusal(made)) return made;
        if (!mayManage(made, actor)) return refuse('notAllowed');
        if (old) return leaving(old, planned(old, made), actor);
        const number = measureNumber(ports.nextNumber('measures', yearOf(now)));
        return decided(opened(number, made), (next: Measure) =>
          told(eventOf(next, 'created', actor, {}), number, [next.owner]),
        );
      },
    });
  };

  const withFiles = async (
    { id, files: asked }: { readonly id: string; readonly files: readonly string[] },
    asker: Asker,
    give: (files: readonly MeasureFile[]) => ReturnType<typeof answer>,
  ) => {
    const measure = found(id, asker);
    if (isRefusal(measure)) return measure;
    if (!mayAnswer(measure, asker)) return refuse('measureNotYours', { name: measure.ownerName });
    const files = sentFiles(ports, id, asked);
    return isRefusal(files) ? files : give(files);
  };

  return {
    'measure.save': plan,
    'measure.done': ({ evidence, result, files: sent, ...step }, asker) =>
      withFiles({ ...step, files: sent }, asker, (files) =>
        answer(step, asker, { kind: 'done', evidence, files, result }),
      ),
    'measure.attach': ({ evidence, files: sent, ...step }, asker) =>
      withFiles({ ...step, files: sent }, asker, (files) =>
        answer(step, asker, { kind: 'attach', evidence, files }, `attached/${sent[0] ?? ''}`),
      ),
    'measure.delay': ({ newDue, why, ...step }, asker) => answer(step, asker, { kind: 'delay', newDue, why }),
    'measure.help': ({ why, ...step }, asker) => answer(step, asker, { kind: 'help', why }),
    'measure.outcome': ({ outcome, note, ...step }, asker) => answer(step, asker, { kind: 'outcome', outcome, note }),
    'measure.cancel': ({ why, ...step }, asker) => answer(step, asker, { kind: 'cancel', why }),
    'measure.reopen': (step, asker) => answer(step, asker, { kind: 'reopen' }),
  };
}
