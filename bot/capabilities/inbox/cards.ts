// The one personal card: what is most urgent, whole, and how much comes after it.
import { box, card, type Element, heading, link, type Message, paragraph, said, small } from '../../blocks/card.ts';
import { formatDay } from '../../blocks/instant.ts';
import type { Language } from '../../blocks/text.ts';
import type { Cards, InboxAnswer, Links, News } from '../../contract.ts';
import { inboxText } from './text.ts';

const MOST_NEWS = 3;
const MOST_NAMES = 8;

const points = (all: readonly string[]): readonly Element[] => all.map((point) => said(`•  ${point}`));

/** One line for each thing that is late, with the names (one weekly list). */
function staffParts(staff: InboxAnswer['staff'], language: Language): readonly Element[] {
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

function newsParts(news: readonly News[], language: Language, cards: Cards): readonly Element[] {
  if (news.length === 0) return [];
  const lines = news.slice(0, MOST_NEWS).map((one) => cards.news(one, language));
  return [box('good', [small(inboxText[language].news), ...points(lines)])];
}

/** @param cards how the capabilities show what is theirs */
export function inboxCard(inbox: InboxAnswer, language: Language, links: Links, cards: Cards): Message {
  const { tasks, staff, news, today, lastDone } = inbox;
  const t = inboxText[language];
  const [first, ...rest] = tasks;
  const done = lastDone && cards.done(lastDone, language);
  const parts = [heading(t.title), done !== null && box('good', [said(done)]), newsParts(news, language, cards)];
  const about = staff.length > 0 && box('emphasis', staffParts(staff, language));
  const toStaff = staff.length > 0 ? [link(t.openStaff, links.to('staff'))] : [];
  if (!first) {
    const words = lastDone ? t.allDone : t.nothing;
    const count = staff.length > 0 ? 1 : 0;
    return {
      summary: t.summary(count),
      card: card([...parts, staff.length === 0 && paragraph(words), about], toStaff),
    };
  }
  const { parts: asked, buttons } = cards.task(first, { today, language, links });
  return {
    summary: t.summary(tasks.length + toStaff.length),
    card: card([...parts, asked, rest.length > 0 && small(t.more(rest.length)), about], [...buttons, ...toStaff]),
  };
}
