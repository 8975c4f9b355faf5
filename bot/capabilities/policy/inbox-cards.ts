// A steering document inside the one personal card: what it says, and the button that says that it has been read.
import {
  box,
  choiceField,
  type Element,
  facts,
  link,
  opens,
  paragraph,
  pressFor,
  said,
  small,
} from '../../blocks/card.ts';
import { type Day, formatDay, formatInstant } from '../../blocks/instant.ts';
import type { Language } from '../../blocks/text.ts';
import type { ActionName, Asked } from '../../contract.ts';
import type { InboxCardTables } from '../inbox/model.ts';
import { type DocumentDone, type DocumentTask, type PolicyLink, pointsIn } from './model.ts';
import { policyText } from './text.ts';

const press = pressFor<{ [Name in ActionName]: Asked<Name> }>();

type PolicyCards = InboxCardTables<DocumentTask, never, DocumentDone, { to(kind: PolicyLink, id: string): string }>;

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

/** What a reader sees of it. */
export function documentParts({ version, due }: DocumentTask, today: Day, language: Language): readonly Element[] {
  const t = policyText[language];
  const { kind, title, summary, changes, decision } = version;
  const isLate = today > due;
  return [
    small(t.task.ask(t.kinds[kind])),
    said(title, 'strong'),
    box(isLate ? 'warning' : 'emphasis', [paragraph((isLate ? t.task.late : t.task.due)(formatDay(due, language)))]),
    ...(changes[language].length > 0 ? [small(t.fields.changes), ...points(pointsIn(changes, language))] : []),
    small(t.fields.summary),
    ...points(pointsIn(summary, language)),
    ...quizParts(version, language),
    ...(decision ? facts([[t.fields.decidedBy, `${decision.body}, ${formatDay(decision.on, language)}`]]) : []),
  ];
}

export const policyCards: PolicyCards = {
  tasks: {
    document(task, { today, language, links }) {
      const t = policyText[language].task;
      const { id, title } = task.version;
      return {
        parts: documentParts(task, today, language),
        buttons: [
          press(t.acknowledge, 'policy.acknowledge', { id, channel: 'chat' }, 'positive'),
          opens(t.question, 'askOwner', { id, title }),
          link(t.open, links.to('document', id)),
        ],
      };
    },
  },
  lines: { document: ({ version: { id, title } }) => ({ id, asks: 'read', title }) },
  news: {},
  done: {
    document: ({ title, at }, language) => policyText[language].task.done(title[language], formatInstant(at, language)),
  },
};
