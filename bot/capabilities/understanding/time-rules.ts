// When it happened, as people say it: a proposal that the person sees and can change.
// By hand: of nineteen everyday ways in Swedish, chrono-node 2 reads four, and its *on Friday* is the next one.
import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  daysBetween,
  firstDayOf,
  hourOf,
  type Instant,
  instantAt,
  lastDayOf,
  monthOfDay,
  weekday,
} from '../../blocks/instant.ts';
import { typedDay } from '../../blocks/typed-day.ts';

export interface WhenSaid {
  readonly from: Instant;
  /** The same as `from` where it is one moment. */
  readonly to: Instant;
  /** The words it was read from. */
  readonly said: string;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Sweden is two hours ahead or one. An hour that comes twice is the first; one that never comes is the one after. */
function moment(day: Day, hour: number, minute = 0): Instant {
  const utc = Date.parse(`${day}T00:00:00Z`) + hour * HOUR_MS + minute * MINUTE_MS;
  const summer = instantAt(utc - 2 * HOUR_MS);
  return hourOf(summer) === hour % 24 ? summer : instantAt(utc - HOUR_MS);
}

/** The first and the last day that are meant. */
type Days = readonly [first: Day, last: Day];
interface Read<Value> {
  readonly value: Value;
  readonly said: string;
}

const one = (day: Day): Days => [day, day];
const SWEDISH_DAYS = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];
const ENGLISH_DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const WEEKDAYS = [SWEDISH_DAYS, ENGLISH_DAYS];

/** The latest that is over: said on a Friday, *i fredags* is a week ago. */
function lastWeekday(name: string, today: Day): Day {
  const wanted = 1 + WEEKDAYS.reduce((found, names) => Math.max(found, names.indexOf(name)), 0);
  const ago = (weekday(today) - wanted + 7) % 7 || 7;
  return addDays(today, -ago);
}

const NUMBERS: Readonly<Record<string, number>> = {
  en: 1,
  ett: 1,
  a: 1,
  an: 1,
  one: 1,
  två: 2,
  two: 2,
  'ett par': 2,
  'a couple of': 2,
  tre: 3,
  three: 3,
  några: 3,
  'a few': 3,
  fyra: 4,
  four: 4,
  fem: 5,
  five: 5,
  sex: 6,
  six: 6,
};
const COUNT = `(\\d{1,3}|${Object.keys(NUMBERS)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`;
const countOf = (word: string): number => NUMBERS[word] ?? Number(word);

interface Way<Value> {
  readonly words: RegExp;
  read(found: RegExpMatchArray, now: Instant): Value | null;
}

/** Only as a word of its own. */
const word = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'u');
const weekStart = (day: Day) => addDays(day, 1 - weekday(day));
const ago = (pattern: string, days: (today: Day) => Days): Way<Days> => ({
  words: word(pattern),
  read: (_, now) => days(dayOf(now)),
});

const MONTHS =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october|jan|feb|mar|apr|aug|sept?|okt|oct|nov|dec';

const DAYS: readonly Way<Days>[] = [
  ago('i ?förrgår|(?:the )?day before yesterday', (today) => one(addDays(today, -2))),
  ago('i ?går|yesterday|last night|yesterday evening', (today) => one(addDays(today, -1))),
  ago('i ?dag|today', one),
  {
    words: word(`i (${SWEDISH_DAYS.join('|')})s|(?:on |last )(${ENGLISH_DAYS.join('|')})`),
    read: ([, swedish, english], now) => one(lastWeekday(swedish ?? english ?? '', dayOf(now))),
  },
  {
    words: word(`(?:för )?${COUNT} (?:dagar|dygn|dag|days|day) (?:sedan|sen|ago)`),
    read: ([, count = ''], now) => one(addDays(dayOf(now), -countOf(count))),
  },
  {
    words: word(`(?:för )?${COUNT} (?:veckor|vecka|weeks|week) (?:sedan|sen|ago)`),
    read: ([, count = ''], now) => one(addDays(dayOf(now), -7 * countOf(count))),
  },
  ago('häromdagen|(?:the )?other day', (today) => [addDays(today, -4), addDays(today, -1)]),
  ago('i helgen|(?:over |at |during )?the weekend|förra helgen|last weekend', (today) => {
    const saturday = lastWeekday('lördag', today);
    return [saturday, addDays(saturday, 1) < today ? addDays(saturday, 1) : today];
  }),
  ago('förra veckan|last week', (today) => [addDays(weekStart(today), -7), addDays(weekStart(today), -1)]),
  ago('i veckan|den här veckan|this week', (today) => [weekStart(today), today]),
  ago('förra månaden|last month', (today) => {
    const month = monthOfDay(addMonths(firstDayOf(monthOfDay(today)), -1));
    return [firstDayOf(month), lastDayOf(month)];
  }),
  {
    words: word(`(?:den |the )?(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}/\\d{1,2}|\\d{1,2}(?:st|nd|rd|th|:e)? (?:${MONTHS}))`),
    read([, typed = ''], now) {
      const day = typedDay(typed.replace(/(?:st|nd|rd|th|:e) /u, ' ').replace('/', '-'), dayOf(now));
      return day && day <= dayOf(now) ? one(day) : null;
    },
  },
];

/** Hours from the midnight that the day begins with; a night begins the evening before and belongs to the day it ends. */
type Hours = readonly [from: number, to: number];
interface Part {
  readonly words: RegExp;
  readonly hours: Hours;
  /** Of today without a day's name beside it. */
  readonly isAlone: boolean;
}
const part = (pattern: string, hours: Hours, isAlone = false): Part => ({ words: word(pattern), hours, isAlone });

const PARTS: readonly Part[] = [
  part('i ?morse|this morning', [5, 10], true),
  part('i ?natt|last night|tonight', [-2, 6], true),
  part('i ?kväll|this evening', [17, 23], true),
  part('i eftermiddags|this afternoon', [12, 17], true),
  part('i förmiddags', [8, 12], true),
  part('på morgonen|morgon|morning', [5, 10]),
  part('(?:på )?förmiddagen|förmiddag', [8, 12]),
  part('(?:vid |på |efter )?lunch(?:en)?|(?:at |after )?lunch', [11, 14], true),
  part('(?:på )?eftermiddagen|eftermiddag|afternoon', [12, 17]),
  part('(?:på )?kvällen|kväll|evening', [17, 23]),
  part('(?:på )?natten|natt|night', [22, 30]),
];

/** *kl 14*, *klockan 7.30*, *at 2 pm*. */
const CLOCK = word(
  '(?:kl\\.?|klockan|at) ?(\\d{1,2})(?:[.:](\\d\\d))?(?: ?(am|pm))?|(\\d{1,2})[:](\\d\\d)|(\\d{1,2}) ?(am|pm)',
);

function clockIn(text: string): Read<readonly [hour: number, minute: number]> | null {
  const found = CLOCK.exec(text);
  if (!found) return null;
  const [said, first, firstMinute, firstHalf, second, secondMinute, third, thirdHalf] = found;
  const typed = Number(first ?? second ?? third);
  const half = firstHalf ?? thirdHalf;
  const hour = half === undefined ? typed : (typed % 12) + (half === 'pm' ? 12 : 0);
  const minute = Number(firstMinute ?? secondMinute ?? 0);
  return hour < 24 && minute < 60 ? { value: [hour, minute], said } : null;
}

const JUST_NOW = word('nyss|nyligen|alldeles nyss|precis nu|just now|a moment ago');
const HOURS_AGO = word(
  `(?:för )?(?:(en halvtimme|half an hour)|${COUNT} (timm(?:e|ar)|tim|hours?|minut(?:er)?|min|minutes?)) (?:sedan|sen|ago)`,
);

function lately(text: string, now: Instant): WhenSaid | null {
  const at = Date.parse(now);
  const just = JUST_NOW.exec(text);
  if (just) return { from: instantAt(at - 30 * MINUTE_MS), to: now, said: just[0] };
  const found = HOURS_AGO.exec(text);
  if (!found) return null;
  const [said, halfHour, count = '1', unit = ''] = found;
  const long = halfHour ? 30 * MINUTE_MS : countOf(count) * (/^(?:tim|hour)/u.test(unit) ? HOUR_MS : MINUTE_MS);
  const moment = instantAt(at - long);
  return { from: moment, to: moment, said };
}

function daysIn(text: string, now: Instant): Read<Days> | null {
  for (const { words, read } of DAYS) {
    const found = words.exec(text);
    const value = found && read(found, now);
    if (found && value) return { value, said: found[0] };
  }
  return null;
}

const joined = (...words: readonly (string | undefined)[]) =>
  [...new Set(words.filter((one) => one !== undefined))].join(' ');

/** A day with its hours: the clock where it is said, the part of the day, or all of it. */
function within(text: string, days: Read<Days> | null, now: Instant): WhenSaid | null {
  const today = dayOf(now);
  const [first, last] = days?.value ?? one(today);
  const clock = clockIn(text);
  if (clock && first === last) {
    const shown = moment(first, ...clock.value);
    // Without a day it is the latest time that the clock showed it.
    const at = shown > now && !days ? moment(addDays(first, -1), ...clock.value) : shown;
    return { from: at, to: at, said: joined(days?.said, clock.said) };
  }
  const found = PARTS.find(({ words, isAlone }) => (days !== null || isAlone) && words.test(text));
  if (!found && !days) return null;
  const [fromHour, toHour] = found?.hours ?? [0, 24];
  // *last night* is the evening and the night after it.
  const isLastNight = days?.said === 'last night';
  const from = isLastNight ? moment(first, 18) : hoursFrom(first, fromHour);
  const to = isLastNight ? moment(today, 6) : hoursFrom(last, toHour);
  return { from, to, said: joined(days?.said, found?.words.exec(text)?.[0]) };
}

const hoursFrom = (day: Day, hours: number): Instant =>
  hours < 0
    ? moment(addDays(day, -1), 24 + hours)
    : hours >= 24
      ? moment(addDays(day, 1), hours - 24)
      : moment(day, hours);

/** Undefined where no time is said, or only one that has not come. */
export function whenSaid(words: string, now: Instant): WhenSaid | undefined {
  const text = words.toLocaleLowerCase('sv').replace(/\s+/gu, ' ');
  const read = lately(text, now) ?? within(text, daysIn(text, now), now);
  if (!read || read.from > now || daysBetween(dayOf(read.from), dayOf(now)) > 366) return undefined;
  const to = read.to > now ? now : read.to;
  return { ...read, to: to < read.from ? read.from : to };
}
