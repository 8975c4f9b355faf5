// A measure inside the one personal card: what is to be done and by when, and the three answers.
import {
  box,
  choiceField,
  dateField,
  type Element,
  facts,
  link,
  paragraph,
  pressFor,
  said,
  small,
  textField,
  waitsForNothing,
} from '../../blocks/card.ts';
import { addDays, type Day, formatDay, formatInstant } from '../../blocks/instant.ts';
import { latestDay } from '../../blocks/sensible-day.ts';
import { type Language, shortened } from '../../blocks/text.ts';
import type { ActionName, Asked } from '../../contract.ts';
import type { CardContext, InboxCardTables, TaskParts } from '../inbox/model.ts';
import { LONGEST_WORDS, type Measure, type MeasureDone, type MeasureLink, type MeasureTask } from './model.ts';
import { measureText } from './text.ts';

const press = pressFor<{ [Name in ActionName]: Asked<Name> }>();

type MeasureCards = InboxCardTables<MeasureTask, never, MeasureDone, { to(kind: MeasureLink, id: string): string }>;

type AnswerContext = Pick<CardContext<unknown>, 'today' | 'language' | 'step'>;

const SHOWN = 600;
const SHOWN_LAST = 300;

function about({ measure, last }: MeasureTask, language: Language): readonly Element[] {
  const t = measureText[language];
  const { number, title, what, source, control } = measure;
  const from = source.title === '' ? t.sources[source.kind] : `${t.sources[source.kind]}, ${source.title}`;
  return [
    said(`${number} ${title}`, 'strong'),
    ...(what === '' ? [] : [said(shortened(what, SHOWN))]),
    ...facts([
      [t.fields.source, from],
      ...(control ? [[t.fields.control, t.every(t.controls[control.kind], control.months)] as const] : []),
    ]),
    ...(last
      ? [
          said(t.card.last(last.actorName, formatInstant(last.at, language)), 'quiet'),
          said(shortened(last.note, SHOWN_LAST), 'quiet'),
        ]
      : []),
  ];
}

const STEPS = ['done', 'delay', 'help'] as const;
type Step = (typeof STEPS)[number];
const stepOf = (step: string | null): Step | null => STEPS.find((one) => one === step) ?? null;

/** What each answer asks; the rules say what is missing. */
function fieldsOf(step: Step, { control, due }: Measure, today: Day, language: Language): readonly Element[] {
  const t = measureText[language];
  const why = (label: string) => textField({ id: 'why', label, hint: t.hints.why, longest: LONGEST_WORDS }, 'many');
  const evidence = { id: 'evidence', label: t.card.evidence, hint: t.hints.evidence, longest: LONGEST_WORDS };
  const days = { min: due < today ? today : addDays(due, 1), max: latestDay(today) };
  switch (step) {
    case 'done':
      return [
        ...(control ? [choiceField({ id: 'result', label: t.fields.result }, t.results, 'expanded')] : []),
        textField(evidence, 'many'),
        small(t.card.evidenceFile),
      ];
    case 'delay':
      return [dateField({ id: 'newDue', label: t.card.newDue }, days), why(t.card.whyDelayed)];
    case 'help':
      return [why(t.card.whyHelp), small(t.card.helpGoesTo)];
  }
}

/** The three answers; each opens its own form in place. */
const answerButtons = (language: Language) => {
  const { openDone, openDelay, openHelp } = measureText[language].buttons;
  return [
    press(openDone, 'inbox.open', { step: 'done' }, 'positive'),
    press(openDelay, 'inbox.open', { step: 'delay' }),
    press(openHelp, 'inbox.open', { step: 'help' }),
  ];
};

function answerParts(task: MeasureTask, { today, language, step: opened }: AnswerContext): TaskParts {
  const t = measureText[language];
  const { measure, due } = task;
  const { id, revision, needsHelp } = measure;
  const late = today > due;
  const step = stepOf(opened);
  const sends = {
    done: () =>
      press(measure.control ? t.buttons.control : t.buttons.done, 'measure.done', { id, revision }, 'positive'),
    delay: () => press(t.buttons.delay, 'measure.delay', { id, revision }, 'positive'),
    help: () => press(t.buttons.help, 'measure.help', { id, revision }, 'positive'),
  } as const;
  return {
    parts: [
      small(measure.control ? t.card.askControl : t.card.ask),
      ...about(task, language),
      box(late ? 'warning' : 'emphasis', [paragraph((late ? t.card.late : t.card.due)(formatDay(due, language)))]),
      ...(needsHelp ? [box('accent', [paragraph(t.card.helpAsked)])] : []),
      ...(step ? fieldsOf(step, measure, today, language) : []),
    ],
    buttons: step
      ? [sends[step](), waitsForNothing(press(t.buttons.otherAnswer, 'inbox.open', { step: null }))]
      : answerButtons(language),
  };
}

function outcomeParts(task: MeasureTask, language: Language): TaskParts {
  const t = measureText[language];
  const { id, revision, doneOn } = task.measure;
  return {
    parts: [
      small(t.card.askOutcome),
      ...about(task, language),
      box('emphasis', [paragraph(t.card.doneOn(doneOn === null ? '' : formatDay(doneOn, language)))]),
      textField({ id: 'note', label: t.card.note, hint: t.hints.note, longest: LONGEST_WORDS }, 'many'),
    ],
    buttons: [
      press(t.buttons.helped, 'measure.outcome', { id, revision, outcome: 'yes' }),
      press(t.buttons.helpedPartly, 'measure.outcome', { id, revision, outcome: 'partly' }),
      press(t.buttons.helpedNot, 'measure.outcome', { id, revision, outcome: 'no' }),
    ],
  };
}

const measureParts: MeasureCards['tasks']['measure'] = (task, context) => {
  const { language, links } = context;
  const { parts, buttons } = task.asks === 'answer' ? answerParts(task, context) : outcomeParts(task, language);
  return {
    parts,
    buttons: [...buttons, link(measureText[language].buttons.open, links.to('measure', task.measure.id))],
  };
};

export const measureCards: MeasureCards = {
  tasks: { measure: measureParts },
  lines: {
    measure: ({ measure: { id, number, title }, asks }) => ({
      id,
      asks: asks === 'outcome' ? 'outcome' : 'measure',
      title: `${number} ${title}`,
    }),
  },
  news: {},
  done: {
    measure: ({ title, at, answer }, language) =>
      measureText[language].answered(title[language], formatInstant(at, language), answer),
  },
};
