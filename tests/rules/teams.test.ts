import { describe, expect, it } from 'vitest';
import { COMMANDS, commands } from '../../bot/edges/teams/commands.ts';
import { deliveryOf } from '../../bot/edges/teams/delivery.ts';
import { pace, type Urgency } from '../../bot/edges/teams/pace.ts';
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

describe('the pace (teams.md 3.1.1–2)', () => {
  /** Sends as fast as the pace allows and says when each went. */
  function sends(count: number, thread: (place: number) => string, urgency: Urgency = 'answer'): number[] {
    let clock = 0;
    const limits = pace(() => clock);
    const times: number[] = [];
    const waiting = Array.from({ length: count }, (_, place) => `key-${place}`);
    while (waiting.length > 0 && clock < 10_000_000) {
      const [key = ''] = waiting;
      const wait = limits.wait(key, thread(count - waiting.length), urgency);
      if (wait === 0) {
        times.push(clock);
        waiting.shift();
      } else clock += wait;
    }
    return times;
  }
  const most = (times: readonly number[], within: number) =>
    Math.max(...times.map((end) => times.filter((time) => time > end - within && time <= end).length));

  it('one thread never gets more than 7 a second, 8 in two, 60 in thirty and 1 800 an hour', () => {
    const times = sends(2_000, () => 'thread');
    expect(
      [most(times, 1_000), most(times, 2_000), most(times, 30_000), most(times, 3_600_000)].map(
        (value, place) => value <= ([7, 8, 60, 1_800][place] ?? 0),
      ),
    ).toEqual([true, true, true, true]);
  });

  it('all threads together stay below 50 a second, cards below half of it', () => {
    expect(
      most(
        sends(300, (place) => `thread-${place}`),
        1_000,
      ),
    ).toBeLessThan(50);
    expect(
      most(
        sends(300, (place) => `thread-${place}`, 'card'),
        1_000,
      ),
    ).toBeLessThanOrEqual(25);
  });

  it('a campaign goes evenly: however late single requests arrive, the service never sees more than 50 in a second', () => {
    const times = sends(500, (place) => `thread-${place}`, 'campaign');
    // Every other second takes 100 ms longer on the way, so that its end meets the next one's beginning.
    const arrived = times.map((time) => time + (Math.floor(time / 1_000) % 2 === 0 ? 100 : 0)).sort((a, b) => a - b);
    expect(most(arrived, 1_000)).toBeLessThanOrEqual(50);
    expect((times.at(-1) ?? 0) / 500).toBeLessThan(1_000 / 44);
  });

  it.each([2, 3, 4, 5, 6, 8, 16])(
    '%i processes that send a campaign at the same time stay below the limit together',
    (processes) => {
      const moments = Array.from({ length: processes }, (_, process) => {
        let clock = process;
        const limits = pace(() => clock, processes);
        return Array.from({ length: 200 }, (__, place) => {
          const key = `${process}/${place}`;
          for (let wait = limits.wait(key, key, 'campaign'); wait > 0; wait = limits.wait(key, key, 'campaign'))
            clock += wait;
          return clock;
        });
      });
      const all = moments.flat().sort((a, b) => a - b);
      expect(most(all, 1_000)).toBeLessThanOrEqual(50);
      expect((all.at(-1) ?? 0) / all.length).toBeLessThan(1_000 / 40);
    },
  );

  it('a busy channel does not hold up an answer in another chat', () => {
    let clock = 0;
    const limits = pace(() => clock);
    for (let place = 0; place < 200; place += 1) limits.wait(`card-${place}`, 'channel', 'card');
    clock = 1_100;
    expect(limits.wait('answer', 'sara', 'answer')).toBe(0);
  });
});

describe('what Teams’ answer means (teams.md 3.1.3–4)', () => {
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
    expect(deliveryOf(error, 0)).toMatchObject(expected);
  });
});
