import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS, commands } from '../../bot/edges/teams/commands.ts';
import { deliveryOf } from '../../bot/edges/teams/delivery.ts';
import type { Urgency } from '../../bot/edges/teams/lines.ts';
import { rateLimit } from '../../bot/edges/teams/rate-limit.ts';
import { understand } from '../../bot/edges/teams/understand.ts';

describe('what was meant', () => {
  it('every phrase of the table is understood as its own command, in any case and with punctuation', () => {
    for (const command of COMMANDS) {
      for (const phrase of [...commands[command].phrases.sv, ...commands[command].phrases.en]) {
        const said = phrase.replace(/<[^>]*>/u, '2026-0001');
        expect(understand(`${said.toUpperCase()}!`)).toMatchObject({ kind: 'command', command });
      }
    }
  });

  it.each([
    ['hjäpl', 'help'],
    ['rapotera', 'report'],
    ['mina ärende', 'mine'],
    ['mina arenden', 'mine'],
    ['statu 2026-0001', 'status'],
    ['2026-0017', 'status'],
  ] as const)('a typo: %s → %s', (typed, command) => {
    expect(understand(typed)).toMatchObject({ kind: 'command', command });
  });

  it.each([
    'min dator är stulen',
    'status på mitt arbete känns osäkert',
    'tack vare en kollega såg jag ett virus',
    'I lost my phone',
  ])('a story is a story, though it begins like a command: %s', (text) => {
    expect(understand(text)).toEqual({ kind: 'words' });
  });

  it.each(['', '...', 'xx', 'hmm', 'bcdfg hjklm npqrs'])('nonsense: “%s”', (text) => {
    expect(understand(text)).toEqual({ kind: 'nonsense' });
  });
});

describe('the pace (Teams rules 3.1.1 and 3.1.2)', () => {
  interface Sent {
    readonly key: string;
    readonly left: number;
    readonly answered: number;
  }
  /** Sends as fast as the pace allows, so many at the same time, and says when each went and was answered. */
  function sends(
    count: number,
    thread: (place: number) => string,
    urgency: Urgency = 'answer',
    latency: (place: number) => number = () => 10,
    limits?: (now: () => number) => ReturnType<typeof rateLimit>,
  ): readonly Sent[] {
    let clock = 0;
    const way = (limits ?? rateLimit)(() => clock);
    const all: Sent[] = [];
    const underWay = new Set<Sent>();
    const answered = () => {
      for (const one of [...underWay].filter((each) => each.answered <= clock)) {
        underWay.delete(one);
        way.answered(one.key);
      }
    };
    while (all.length < count && clock < 10_000_000) {
      answered();
      const key = `key-${all.length}`;
      const wait = way.wait(key, thread(all.length), urgency);
      const next = Math.min(...[...underWay].map((one) => one.answered));
      if (wait > 0) clock = Math.min(clock + wait, next);
      else {
        const one = { key, left: clock, answered: clock + latency(all.length) };
        underWay.add(one);
        all.push(one);
      }
    }
    return all;
  }
  const most = (times: readonly number[], within: number) =>
    Math.max(...times.map((end) => times.filter((time) => time > end - within && time <= end).length));
  const own = (place: number) => `thread-${place}`;
  const left = (all: readonly Sent[]) => all.map((one) => one.left);

  it('one thread never gets more than 7 a second, 8 in two, 60 in thirty and 1 800 an hour', () => {
    const times = left(sends(2_000, () => 'thread'));
    expect(
      [most(times, 1_000), most(times, 2_000), most(times, 30_000), most(times, 3_600_000)].map(
        (value, place) => value <= ([7, 8, 60, 1_800][place] ?? 0),
      ),
    ).toEqual([true, true, true, true]);
  });

  it('all threads together stay within 50 a second, cards within half of it', () => {
    expect(most(left(sends(300, own)), 1_000)).toBeLessThanOrEqual(50);
    expect(most(left(sends(300, own, 'card')), 1_000)).toBeLessThanOrEqual(25);
  });

  it('requests that arrive up to 60 ms later than others never make more than 50 in a second of the service', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(60), fc.nat(900)), { minLength: 200, maxLength: 400 }), (ways) => {
        const late = (place: number) => ways[place]?.[0] ?? 0;
        const all = sends(ways.length, own, 'campaign', (place) => late(place) + (ways[place]?.[1] ?? 0));
        const arrived = all.map((one, place) => one.left + late(place));
        expect(most(arrived, 1_000)).toBeLessThanOrEqual(50);
      }),
      { numRuns: 20 },
    );
  });

  it('a service that is slow to answer does not make a campaign slow', () => {
    const times = left(sends(500, own, 'campaign', () => 2_500));
    expect(((times.at(-1) ?? 0) - (times[0] ?? 0)) / 500).toBeLessThan(1_000 / 44);
  });

  it('a campaign goes evenly, and nearly as fast as the limit lets it', () => {
    const times = left(sends(1_000, own, 'campaign'));
    expect(most(times, 100)).toBeLessThanOrEqual(5);
    expect(((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1_000).toBeLessThan(1_000 / 47);
  });

  it.each([2, 3, 4, 5, 6, 8, 16])(
    '%i processes that send a campaign at the same time stay within the limit together',
    (processes) => {
      const limits = (now: () => number) => rateLimit(now, processes);
      const each = left(sends(200, own, 'campaign', () => 10, limits));
      const all = Array.from({ length: processes }, (_, process) => each.map((time) => time + process)).flat();
      all.sort((a, b) => a - b);
      expect(most(all, 1_000)).toBeLessThanOrEqual(50);
      expect((all.at(-1) ?? 0) / all.length).toBeLessThan(1_000 / 40);
    },
  );

  it('a process that starts sends nothing in its first second: what the one before it sent may be on its way', () => {
    const [first] = sends(1, own);
    expect(first?.left).toBeGreaterThanOrEqual(1_000);
  });

  it.each(['answer', 'card'] as const)('%ss get their turn in the middle of a campaign', (urgency) => {
    let clock = 0;
    const limits = rateLimit(() => clock);
    const delays: number[] = [];
    let asked: number | undefined;
    let count = 0;
    const goes = (which: Urgency) => {
      const key = `${which}/${count}`;
      const isGone = limits.wait(key, key, which) === 0;
      if (isGone) limits.answered(key);
      count += isGone ? 1 : 0;
      return isGone;
    };
    for (clock = 1_100; clock < 5_000; clock += 5) {
      while (goes('campaign'));
      if (clock % 100 === 0) asked ??= clock;
      if (asked === undefined || !goes(urgency)) continue;
      delays.push(clock - asked);
      asked = undefined;
    }
    expect(delays.length).toBeGreaterThan(30);
    expect(Math.max(...delays)).toBeLessThan(150);
  });

  it('a busy channel does not hold up an answer in another chat', () => {
    let clock = 0;
    const limits = rateLimit(() => clock);
    clock = 1_100;
    for (let place = 0; place < 200; place += 1) limits.wait(`card-${place}`, 'channel', 'card');
    expect(limits.wait('answer', 'sara', 'answer')).toBe(0);
  });

  it('goes slower when Teams refuses many (429), not when it refuses a few, and faster again after a while', () => {
    const inSeconds = (refused: (place: number) => boolean, seconds: number) => {
      let clock = 0;
      const limits = rateLimit(() => clock);
      const perSecond: number[] = [];
      for (let second = 0; second < seconds; second += 1) {
        let count = 0;
        for (const end = clock + 1_000; clock < end; clock += 5)
          for (let key = `${clock}/${count}`; limits.wait(key, key, 'campaign') === 0; key = `${clock}/${count}`) {
            limits.answered(key, second < 10 && refused(count));
            count += 1;
          }
        perSecond.push(count);
      }
      return perSecond;
    };
    expect(inSeconds((count) => count % 25 === 0, 20).at(9)).toBeGreaterThan(45);
    const many = inSeconds((count) => count % 3 === 0, 120);
    expect(many.at(9)).toBeLessThan(15);
    expect(many.at(-1)).toBeGreaterThan(45);
  });
});

describe('what Teams’ answer means (Teams rules 3.1.3 and 3.1.4)', () => {
  const headers = { get: (name: string) => (name === 'retry-after' ? '7' : undefined) };
  it.each([
    [
      { statusCode: 429, response: { headers } },
      { kind: 'later', after: 7_000 },
    ],
    [{ statusCode: 429 }, { kind: 'later', after: 500 }],
    [{ statusCode: 412 }, { kind: 'later' }],
    [{ statusCode: 502 }, { kind: 'later' }],
    [{ statusCode: 503 }, { kind: 'later' }],
    [{ statusCode: 504 }, { kind: 'uncertain' }],
    [{ code: 'ECONNRESET' }, { kind: 'uncertain' }],
    [{ code: 'ECONNREFUSED' }, { kind: 'later' }],
    [{ errorCode: '90033' }, { kind: 'later' }],
    [{ statusCode: 404, code: 'ActivityNotFoundInConversation' }, { kind: 'missing' }],
    [{ statusCode: 403, code: 'BotNotInConversationRoster' }, { kind: 'refused' }],
    [{ statusCode: 413, code: 'MessageSizeTooBig' }, { kind: 'refused' }],
  ])('%j → %j', (error, expected) => {
    expect(deliveryOf(error, 0, 0)).toMatchObject(expected);
  });

  const nested = JSON.stringify({ subCode: 'MessageWritesBlocked', details: '…' });
  it.each([
    [JSON.stringify({ errorCode: 209, message: nested }), 'appBlocked', '403 MessageWritesBlocked'],
    [JSON.stringify({ error: { code: 'Forbidden', message: nested } }), 'appBlocked', '403 MessageWritesBlocked'],
    [JSON.stringify({ error: { code: 'ConversationBlockedByUser' } }), 'appBlocked', '403 ConversationBlockedByUser'],
    [JSON.stringify({ error: { code: 'BotDisabledByAdmin' } }), 'appForbidden', '403 BotDisabledByAdmin'],
    [JSON.stringify({ error: { code: 'InvalidBotApiHost' } }), 'refused', '403 InvalidBotApiHost'],
    [JSON.stringify({ errorCode: 1234, message: 'no' }), 'refused', '403 1234'],
    [JSON.stringify({ error: { code: 'Forbidden', message: 'Failed' } }), 'refused', '403'],
    [JSON.stringify({ error: { code: '<b>x</b> y' } }), 'refused', '403 bxby'],
    ['<html><body>403</body></html>', 'refused', '403'],
    ['{"error":', 'refused', '403'],
    ['', 'refused', '403'],
  ])('403 %s → %s, %s', (bodyAsText, cause, why) => {
    expect(deliveryOf({ statusCode: 403, response: { bodyAsText } }, 0)).toEqual({ kind: 'refused', cause, why });
  });

  it('an answer that went well but cannot be read is not sent again', () => {
    expect(deliveryOf({ statusCode: 201, code: 'PARSE_ERROR' }, 0)).toMatchObject({ kind: 'uncertain' });
  });
});
