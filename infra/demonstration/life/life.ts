// Living through a municipality's years: people ask the product's own actions at their moments, and the clock goes on between.
import { setTimeout as pause } from 'node:timers/promises';
import { addDays, type Day, dayOf, instantAt, toDay } from '../../../bot/blocks/instant.ts';
import type { ActionName, Answer, Asked } from '../../../bot/contract.ts';
import type { Person } from '../../local/directory/directory.ts';
import type { Platform } from '../../local/platform.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { type TeamsChat, teamsChat } from './teams-chat.ts';

/** Something that happens, at a moment of Swedish time: `2026-03-10 08:40`. */
export interface Happening {
  readonly at: string;
  happen(life: Life): Promise<void>;
}

export interface Life extends TeamsChat {
  readonly chance: Chance;
  readonly directory: readonly Person[];
  /** Somebody of the directory, by the whole name. */
  person(name: string): Person;
  nameOf(id: string): string;
  today(): Day;
  /** Throws where a rule refuses: nothing impossible is lived through. */
  ask<Name extends ActionName>(who: string, name: Name, question: Asked<Name>): Promise<Answer<Name>>;
  /** So many minutes go by. */
  later(minutes: number): Promise<void>;
  /** Until the product has done what it has to do now. */
  settle(): Promise<void>;
  /** What is looked after again and again is looked after today. */
  dayGoesBy(): Promise<void>;
}

const MINUTE = 60_000;
/** Milliseconds until the product has heard that the clock has moved. */
const HEARD = 25;
/** Longer than the pace of what is done again and again on the local platform. */
const ROUND = 3_500;
const PATIENCE = 20_000;
const LEADER = 'Erik Sandström';
const TIMEZONE = 'Europe/Stockholm';

/** Swedish time as an instant, whatever the season. */
export function swedish(text: string): number {
  const utc = Date.parse(`${text.replace(' ', 'T')}:00Z`);
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: TIMEZONE, dateStyle: 'short', timeStyle: 'short' });
  const ahead = (at: number) => Date.parse(`${shown.format(at).replace(' ', 'T')}:00Z`) - at;
  return utc - ahead(utc - ahead(utc));
}

interface Living {
  readonly platform: Platform;
  readonly product: string;
  readonly seed: number;
}

export function life({ platform, product, seed }: Living): Life {
  const { clock, directory, origin } = platform.world;
  const chance = chanceFrom(seed);
  const tokens = new Map<string, string>();
  const keys = chanceFrom(seed + 1);
  const person: Life['person'] = (name) => {
    const found = directory.people.find(({ displayName }) => displayName === name);
    if (!found) throw new Error(`nobody called ${name}`);
    return found;
  };
  const tokenOf = async ({ id }: Person): Promise<string> => {
    const known = tokens.get(id);
    if (known !== undefined) return known;
    const response = await fetch(`${origin}/teams/api/people/${id}/tab-token`, { method: 'POST' });
    const { token } = (await response.json()) as { token: string };
    tokens.set(id, token);
    return token;
  };
  const ask: Life['ask'] = async (who, name, question) => {
    const response = await fetch(`${product}/api/ask/${name}`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${await tokenOf(person(who))}`,
        'Content-Type': 'application/json',
        'Accept-Language': person(who).preferredLanguage.slice(0, 2),
      },
      body: JSON.stringify({ key: keys.guid(), ...question }),
    });
    const body = (await response.json()) as { answer?: unknown; refusal?: unknown };
    if (response.status !== 200 || body.answer === undefined)
      throw new Error(
        `${instantAt(clock.now())} ${who} ${name}: ${response.status} ${JSON.stringify(body)} ${JSON.stringify(question)}`,
      );
    return body.answer as Answer<typeof name>;
  };
  const settle = async () => {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const { waiting } = await ask(LEADER, 'operations.read', {});
      if (waiting === 0) return;
      if (Date.now() > end) {
        process.stderr.write(`${instantAt(clock.now())}: ${waiting} pieces of work still wait\n`);
        return;
      }
      await pause(15);
    }
  };
  return {
    ...teamsChat(origin),
    chance,
    directory: directory.people,
    person,
    nameOf: (id) => directory.person(id)?.displayName ?? '',
    today: () => dayOf(instantAt(clock.now())),
    ask,
    async later(minutes) {
      clock.advance(minutes * MINUTE);
      await pause(HEARD);
    },
    settle,
    async dayGoesBy() {
      await pause(ROUND);
      await settle();
    },
  };
}

/** One after the other, each at its moment; what would come while the one before is under way comes right after it. */
export async function live(one: Life, platform: Platform, happenings: readonly Happening[]): Promise<void> {
  const { clock } = platform.world;
  const inOrder = happenings.toSorted((a, b) => swedish(a.at) - swedish(b.at));
  let told = '';
  for (const { at, happen } of inOrder) {
    clock.set(Math.max(swedish(at), clock.now()));
    await pause(HEARD);
    await happen(one);
    await one.settle();
    const month = at.slice(0, 7);
    if (month !== told) process.stdout.write(`${month} `);
    told = month;
  }
  process.stdout.write('\n');
}

/** So many days from the day, and on to a Monday where that is a Saturday or Sunday. */
export function workday(from: string, days: number): string {
  const day = addDays(toDay(from), days);
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday === 6 || weekday === 0 ? addDays(day, weekday === 6 ? 2 : 1) : day;
}

/** The moment so many minutes after it. */
export function minutesAfter(at: string, minutes: number): string {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: TIMEZONE, dateStyle: 'short', timeStyle: 'short' });
  return shown.format(swedish(at) + minutes * MINUTE);
}
