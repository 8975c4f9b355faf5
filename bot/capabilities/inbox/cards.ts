// The one personal card: what is most urgent, whole, and how much comes after it.
import {
  box,
  card,
  choiceField,
  type Element,
  facts,
  heading,
  link,
  type Message,
  opens,
  paragraph,
  pressFor,
  said,
  small,
} from '../../blocks/card.ts';
import { type Day, formatDay, formatInstant } from '../../blocks/instant.ts';
import type { Language } from '../../blocks/text.ts';
import type { ActionName, Asked, LastDone, Task, Todo } from '../../contract.ts';
import { measureParts } from '../measure/cards.ts';
import { measureText } from '../measure/text.ts';
import type { DocumentTask } from '../policy/model.ts';
import { policyText } from '../policy/text.ts';
import { decisionParts, newsParts, type RiskLinks, renewParts, scoreParts } from '../risk/cards.ts';
import { type LessonLinks, lessonParts } from '../training/cards.ts';
import { trainingText } from '../training/text.ts';
import { inboxText } from './text.ts';

const press = pressFor<{ [Name in ActionName]: Asked<Name> }>();

const points = (all: readonly string[]): readonly Element[] => all.map((point) => said(`•  ${point}`));

/** Asked above the button; the fields are named as the action takes them. */
function quizParts({ quiz }: DocumentTask['version'], language: Language): readonly Element[] {
  const t = policyText[language];
  if (quiz.length === 0) return [];
  return [
    small(t.task.quizHint),
    ...quiz.flatMap(({ ask, choices }, place) => {
      const named = Object.fromEntries(choices.map((choice, number) => [String(number), choice[language]]));
      const field = { id: `quiz${place}`, label: t.task.quiz, required: t.refusals.quizMissing({}) };
      return [said(ask[language], 'strong'), choiceField(field, named, 'expanded')];
    }),
  ];
}

function documentParts({ version, due }: DocumentTask, today: Day, language: Language): readonly Element[] {
  const t = policyText[language];
  const { kind, title, summary, changes, decision } = version;
  const isLate = today > due;
  return [
    small(t.task.ask),
    said(t.task.title(t.kinds[kind], title), 'strong'),
    box(isLate ? 'warning' : 'emphasis', [paragraph((isLate ? t.task.late : t.task.due)(formatDay(due, language)))]),
    ...(changes[language].length > 0 ? [small(t.fields.changes), ...points(changes[language])] : []),
    small(t.fields.summary),
    ...points(summary[language]),
    ...quizParts(version, language),
    ...(decision ? facts([[t.fields.decidedBy, `${decision.body}, ${formatDay(decision.on, language)}`]]) : []),
  ];
}

export interface Links extends RiskLinks, LessonLinks {
  /** Address of a document's page in the tab. */
  document(id: string): string;
  /** Of a case: all of it, or what its reporter may see. */
  case(id: string): string;
  /** Of the page with one's own cases. */
  mine(): string;
  measure(id: string): string;
  /** Of the page where a manager sees their own. */
  staff(): string;
  /** Of the page with boards, roles and what is missing. */
  organisation(): string;
  /** Of the tab itself. */
  tab(): string;
}

const MOST_NAMES = 8;

/** One line for each thing that is late, with the names (one weekly list). */
function staffParts(staff: Todo['staff'], language: Language): readonly Element[] {
  const t = inboxText[language];
  const titles = [...new Set(staff.map(({ title }) => title[language]))];
  const lines = titles.map((title) => {
    const late = staff.filter((one) => one.title[language] === title);
    const names = late
      .slice(0, MOST_NAMES)
      .map(({ name }) => name)
      .join(', ');
    const rest = late.length - MOST_NAMES;
    const [first] = late;
    const due = first ? formatDay(first.due, language) : '';
    return t.staffLine(title, due, rest > 0 ? t.andMore(names, rest) : names);
  });
  return [small(t.staff), paragraph(t.staffAsk), ...points(lines)];
}

/** What is most urgent, whole, and what can be done about it. */
function taskParts(task: Task, today: Day, language: Language, links: Links) {
  if (task.kind === 'decision') return decisionParts(task, today, language, links);
  if (task.kind === 'score') return scoreParts(task, language, links);
  if (task.kind === 'renew') return renewParts(task, language, links);
  if (task.kind === 'lesson') return lessonParts(task, today, language, links);
  if (task.kind === 'measure') return measureParts(task, today, language, links.measure(task.measure.id));
  const p = policyText[language].task;
  const { id, title } = task.version;
  return {
    parts: documentParts(task, today, language),
    buttons: [
      press(p.acknowledge, 'policy.acknowledge', { id, channel: 'chat' }, 'positive'),
      opens(p.question, 'askOwner', { id, title }),
      link(p.open, links.document(id)),
    ],
  };
}

function doneWords(last: LastDone, language: Language): string {
  const { kind, title, at } = last;
  const moment = formatInstant(at, language);
  if (last.kind === 'measure') return measureText[language].answered(title[language], moment, last.answer);
  return kind === 'lesson'
    ? trainingText[language].card.passed(title[language], moment)
    : policyText[language].task.done(title[language], moment);
}

export function todoCard({ tasks, staff, news, today, lastDone }: Todo, language: Language, links: Links): Message {
  const t = inboxText[language];
  const [first, ...rest] = tasks;
  const done = lastDone && doneWords(lastDone, language);
  const parts = [heading(t.title), done !== null && box('good', [said(done)]), newsParts(news, language)];
  const about = staff.length > 0 && box('emphasis', staffParts(staff, language));
  const toStaff = staff.length > 0 ? [link(t.openStaff, links.staff())] : [];
  if (!first) {
    const words = lastDone ? t.allDone : t.nothing;
    const count = staff.length > 0 ? 1 : 0;
    return {
      summary: t.summary(count),
      card: card([...parts, staff.length === 0 && paragraph(words), about], toStaff),
    };
  }
  const { parts: asked, buttons } = taskParts(first, today, language, links);
  return {
    summary: t.summary(tasks.length + toStaff.length),
    card: card([...parts, asked, rest.length > 0 && small(t.more(rest.length)), about], [...buttons, ...toStaff]),
  };
}
