// A day as people type it: 2026-12-22, 20261222, 22/12, 22 dec, in either language.
import { addDays, type Day, daysBetween, isDay } from './instant.ts';

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  maj: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
};
const NEAR: Readonly<Record<string, number>> = {
  idag: 0,
  today: 0,
  imorgon: 1,
  imorron: 1,
  tomorrow: 1,
  igår: -1,
  yesterday: -1,
};

const two = (number: number): string => String(number).padStart(2, '0');

function dayOfParts(year: number, month: number, date: number): Day | null {
  const text = `${year < 100 ? 2000 + year : year}-${two(month)}-${two(date)}`;
  return isDay(text) ? text : null;
}

/** Without a year, the one that is nearest. */
function nearest(month: number, date: number, today: Day): Day | null {
  const year = Number(today.slice(0, 4));
  const days = [year - 1, year, year + 1].map((one) => dayOfParts(one, month, date)).filter((one) => one !== null);
  const distance = (day: Day) => Math.abs(daysBetween(today, day));
  return days.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Null: it cannot be read as a day that there is. */
export function typedDay(typed: string, today: Day): Day | null {
  const text = typed.trim().toLowerCase();
  const near = NEAR[text.replace(/\s/gu, '')];
  if (near !== undefined) return addDays(today, near);
  const yearFirst =
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/u.exec(text) ??
    /^(\d{4})(\d\d)(\d\d)$/u.exec(text) ??
    /^(\d\d)(\d\d)(\d\d)$/u.exec(text);
  if (yearFirst) return dayOfParts(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const dayFirst = /^(\d{1,2})[-/.\s]+(\d{1,2}|[a-zåäö]{3,9}\.?)(?:[-/.\s]+(\d{4}|\d\d))?$/u.exec(text);
  if (!dayFirst) return null;
  const [, date = '', name = '', year] = dayFirst;
  const month = /^\d/u.test(name) ? Number(name) : MONTHS[name.slice(0, 3)];
  if (month === undefined) return null;
  return year === undefined ? nearest(month, Number(date), today) : dayOfParts(Number(year), month, Number(date));
}
