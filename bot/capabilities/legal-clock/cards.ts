// A warning in the chat of whoever is in turn, and the same as a line of the personal card.
import {
  box,
  card,
  type Element,
  facts,
  heading,
  link,
  type Message,
  paragraph,
  pressFor,
  said,
  small,
} from '../../blocks/card.ts';
import { formatDay, formatInstant } from '../../blocks/instant.ts';
import type { Language } from '../../blocks/text.ts';
import type { ActionName, Asked } from '../../contract.ts';
import type { InboxCardTables } from '../inbox/model.ts';
import { type ClockDone, type ClockTask, type FrozenRule, type LegalClock, WITHOUT_TEXT } from './model.ts';
import type { ClockNotice } from './question-model.ts';
import { legalClockText, subjectName } from './text.ts';

const press = pressFor<{ [Name in ActionName]: Asked<Name> }>();

/** What it rests on, and how sure that is: what is not read in the law never looks like law. */
export function sourceOf({ source, mark, checkedOn }: FrozenRule, language: Language): string {
  const t = legalClockText[language];
  return t.source(source, t.marks[mark], checkedOn === null ? '' : formatDay(checkedOn, language));
}

const about = ({ step, subject, due, start, rule }: LegalClock, language: Language): readonly Element[] => {
  const t = legalClockText[language];
  return [
    ...facts([
      [t.fields.step, t.steps[step]],
      [t.fields.subject, subjectName(subject, language)],
      [t.fields.due, formatInstant(due, language)],
      ...(start.kind === 'date'
        ? []
        : [[t.fields.start, `${t.starts[start.kind]}, ${formatInstant(start.at, language)}`] as const]),
    ]),
    paragraph(t.asks[step]),
    said(sourceOf(rule, language), 'quiet'),
  ];
};

interface ClockLinks {
  to(kind: 'case' | 'clock-report', id: string): string;
}

/** To the text that is due, which one press begins, and to the case. */
function waysOn({ id, step, caseId }: LegalClock, links: ClockLinks, language: Language) {
  const t = legalClockText[language].card;
  const toCase = link(t.open, links.to('case', caseId));
  return WITHOUT_TEXT.has(step) ? [toCase] : [link(t.write, links.to('clock-report', id)), toCase];
}

/** Where the warning stands: who has seen it, or to whom it goes. */
function standing({ clock, warning, answerMinutes, reader }: ClockNotice, language: Language): readonly Element[] {
  const t = legalClockText[language].card;
  const { stop } = clock;
  const { acknowledged, told } = warning;
  if (stop) return [box('good', [said(t.stopped(stop.byName, formatInstant(stop.recordedAt, language)))])];
  if (acknowledged)
    return [box('good', [said(t.acknowledged(acknowledged.name, formatInstant(acknowledged.at, language)))])];
  const place = told.findIndex(({ person }) => person === reader);
  const before = told.slice(0, Math.max(0, place)).filter(({ at }) => at < (told[place]?.at ?? at));
  const names = before.map(({ name }) => name).join(', ');
  return [...(names === '' ? [] : [said(t.nextUp(names))]), small(t.goesOn(answerMinutes))];
}

export function clockCard(notice: ClockNotice, links: ClockLinks, language: Language): Message {
  const t = legalClockText[language];
  const { clock, warning, leftMs } = notice;
  const { id, caseNumber } = clock;
  const { step, due, isLate, at } = warning;
  const left = t.left(leftMs);
  const isOpen = clock.state === 'running' && warning.acknowledged === null;
  return {
    summary: t.card.summary(caseNumber, left),
    card: card(
      [
        heading(t.card.heading(caseNumber)),
        box(leftMs < 0 ? 'attention' : 'warning', [heading(left), paragraph(t.warnings[step])]),
        isLate && paragraph(t.card.late(formatInstant(at, language))),
        step === 'hourLate' && paragraph(t.card.missing),
        ...[about(clock, language), standing(notice, language)],
      ],
      [
        isOpen && press(t.card.acknowledge, 'legalClock.acknowledge', { id, step, due }, 'positive'),
        ...waysOn(clock, links, language),
      ],
    ),
  };
}

type ClockCards = InboxCardTables<ClockTask, never, ClockDone, ClockLinks>;

export const legalClockCards: ClockCards = {
  tasks: {
    clock: ({ clock, warning }, { language, links }) => ({
      parts: [
        paragraph(legalClockText[language].warnings[warning.step]),
        ...about(clock, language),
        small(legalClockText[language].card.inTab),
      ],
      buttons: waysOn(clock, links, language),
    }),
  },
  lines: {
    clock: ({ clock }, language) => ({
      id: clock.id,
      asks: 'clock',
      title: legalClockText[language].line(clock.caseNumber, legalClockText[language].steps[clock.step]),
    }),
  },
  news: {},
  done: {
    clock: ({ caseNumber, step, at }, language) =>
      legalClockText[language].done(caseNumber, legalClockText[language].steps[step], formatInstant(at, language)),
  },
};
