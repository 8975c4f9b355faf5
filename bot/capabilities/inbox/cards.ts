// The one personal card: the list of what is to be done, or the one thing that the person has opened.
import {
  type Button,
  box,
  buttonRow,
  card,
  type Element,
  entry,
  heading,
  line,
  link,
  type Message,
  paragraph,
  pressFor,
  said,
  small,
  waitsForNothing,
  withTooltip,
} from '../../blocks/card.ts';
import { formatDay } from '../../blocks/instant.ts';
import { type Language, listed } from '../../blocks/text.ts';
import type { ActionName, Asked, Cards, InboxAnswer, Links, News, Task } from '../../contract.ts';
import { refOf } from './rules.ts';
import { inboxText } from './text.ts';

const press = pressFor<{ [Name in ActionName]: Asked<Name> }>();

const MOST_NEWS = 3;
const MOST_NAMES = 8;
/** A line takes some 800 bytes of the 25 000 that a card has. */
const MOST_LINES = 12;

const points = (all: readonly string[]): readonly Element[] => all.map((point) => said(`•  ${point}`));

/** One line for each thing that is late, with the names (one weekly list), and the way to them. */
function staffParts(staff: InboxAnswer['staff'], language: Language, links: Links): Element {
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
  return box('emphasis', [
    paragraph(t.staff),
    small(t.staffAsk),
    ...points(lines),
    buttonRow([link(t.openStaff, links.to('staff'))]),
  ]);
}

function newsParts(news: readonly News[], language: Language, cards: Cards): readonly Element[] {
  if (news.length === 0) return [];
  const lines = news.slice(0, MOST_NEWS).map((one) => cards.news(one, language));
  return [box('good', [small(inboxText[language].news), ...points(lines)])];
}

function taskLines({ tasks, today }: InboxAnswer, language: Language, cards: Cards): readonly Element[] {
  const t = inboxText[language];
  return tasks.slice(0, MOST_LINES).map((task, place) => {
    const { asks, title } = cards.line(task, language);
    const due = formatDay(task.due, language);
    const isLate = today > task.due;
    const words = isLate ? entry(title, t.kinds[asks], t.late(due)) : entry(title, t.about(t.kinds[asks], due));
    const open = press(t.verbs[asks], 'inbox.open', { task: refOf(task, cards, language) });
    return line(words, withTooltip(open, t.verbOf(t.verbs[asks], title)), place);
  });
}

/** Which task it was, so that a refusal can be told where it belongs, and so that what goes on stays. */
const carrying = (button: Button, which: { readonly task: string; readonly step: string | null }): Button =>
  button.type === 'Action.Execute' ? { ...button, data: Object.assign({}, which, button['data']) } : button;

interface Parts {
  readonly inbox: InboxAnswer;
  readonly language: Language;
  readonly links: Links;
  readonly cards: Cards;
}

/** The task that stands in place of the list, if any: what was opened, or the only thing there is. */
function shownTask({ inbox, cards, language }: Parts): { readonly task: Task; readonly isAlone: boolean } | undefined {
  const { tasks, staff, news, opened } = inbox;
  const task = opened && tasks.find((one) => refOf(one, cards, language) === opened.task);
  const [only] = tasks;
  const isAlone = tasks.length === 1 && staff.length + news.length === 0 && inbox.unread === undefined;
  if (task) return { task, isAlone };
  return only && isAlone ? { task: only, isAlone } : undefined;
}

function taskCard({ inbox, language, links, cards }: Parts, task: Task, isAlone: boolean) {
  const t = inboxText[language];
  const { today, opened, tasks } = inbox;
  const ref = refOf(task, cards, language);
  const step = opened?.task === ref ? opened.step : null;
  const { parts, buttons } = cards.task(task, { today, language, links, step });
  const back = !isAlone && buttonRow([waitsForNothing(press(t.back(tasks.length), 'inbox.close', {}))]);
  return card(
    [heading(t.heading(tasks.length)), greeting(inbox, language), receipt(inbox, language, cards), back, parts],
    buttons.map((button) => carrying(button, { task: ref, step })),
  );
}

/** Said until the person has answered something: the first card that ever comes says who it is from. */
const greeting = ({ newcomer }: InboxAnswer, language: Language): readonly Element[] =>
  newcomer === null ? [] : [said(inboxText[language].newcomer(newcomer), 'quiet')];

/** Of what was answered last, today. */
function receipt({ lastDone }: InboxAnswer, language: Language, cards: Cards): readonly Element[] {
  const done = lastDone && cards.done(lastDone, language);
  return done === null ? [] : [box('good', [said(done)])];
}

function unreadParts({ unread = [] }: InboxAnswer, language: Language): readonly Element[] {
  const what = unread.map((one) => one[language]);
  return what.length === 0 ? [] : [box('warning', [paragraph(inboxText[language].unread(listed(what, language)))])];
}

function listCard(parts: Parts) {
  const { inbox, language, links, cards } = parts;
  const { tasks, staff, news, lastDone } = inbox;
  const t = inboxText[language];
  const isCalm = tasks.length + staff.length === 0;
  return card(
    [
      heading(tasks.length > 0 ? t.heading(tasks.length) : t.title),
      tasks.length > 0 && greeting(inbox, language),
      receipt(inbox, language, cards),
      unreadParts(inbox, language),
      isCalm && inbox.unread === undefined && paragraph(lastDone ? t.allDone : t.nothing),
      taskLines(inbox, language, cards),
      tasks.length > MOST_LINES && small(t.rest(MOST_LINES, tasks.length)),
      newsParts(news, language, cards),
      staff.length > 0 && staffParts(staff, language, links),
    ],
    [tasks.length > MOST_LINES && link(t.all, links.to('todo'))],
    link(t.all, links.to('todo')),
  );
}

/** @param cards how the capabilities show what is theirs */
export function inboxCard(inbox: InboxAnswer, language: Language, links: Links, cards: Cards): Message {
  const t = inboxText[language];
  const { tasks, staff } = inbox;
  const parts = { inbox, language, links, cards };
  const shown = shownTask(parts);
  return {
    summary: tasks.length === 0 && staff.length > 0 ? t.staffSummary(staff.length) : t.summary(tasks.length),
    card: shown ? taskCard(parts, shown.task, shown.isAlone) : listCard(parts),
  };
}
