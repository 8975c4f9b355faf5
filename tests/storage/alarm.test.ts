// The second channel, against a real SMTP server and a real receiver of the webhook.
import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Alarm } from '../../bot/capabilities/legal-clock/alarm-model.ts';
import { type AlarmSettings, alarmPort } from '../../bot/edges/alarm/alarm.ts';
import type { SentMark, SentMarks } from '../../bot/ports.ts';
import { goneAfterData, mailServer } from '../builders/mail-server.ts';
import { quietLog } from '../builders/quiet-log.ts';
import { instant } from '../builders/time.ts';

const SECRET = 'a secret of at least twenty-four characters';
const NOW = Date.parse('2026-11-26T09:30:00.000Z');
const ALARM: Alarm = {
  caseNumber: '2026-0012',
  step: 'earlyWarning',
  warning: 'half',
  due: instant('2026-11-26T12:50:00.000Z'),
  timeLeft: 200 * 60_000,
  unanswered: 30,
};

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});
const stopped = <Thing extends { stop(): Promise<unknown> }>(thing: Thing): Thing => {
  stops.push(() => thing.stop());
  return thing;
};

function marksInMemory(): SentMarks {
  const kept = new Map<string, SentMark>();
  return {
    async put(key, at) {
      if (kept.has(key)) return false;
      kept.set(key, { at, place: undefined });
      return true;
    },
    async drop(key) {
      kept.delete(key);
    },
    async arrived(key, place) {
      kept.set(key, { at: kept.get(key)?.at ?? 0, place });
    },
    find: async (key) => kept.get(key),
  };
}

function raising(settings: AlarmSettings, marks = marksInMemory()) {
  let now = NOW;
  const port = alarmPort({ settings, marks, log: quietLog(), now: () => now });
  return {
    raise: (key = 'clock-1/half') => port.raise(key, ALARM, []),
    ways: port.ways,
    trial: port.trial,
    later: (minutes: number) => {
      now += minutes * 60_000;
    },
  };
}

const mailTo = (port: number, about: Partial<NonNullable<AlarmSettings['mail']>> = {}): AlarmSettings => ({
  mail: {
    host: '127.0.0.1',
    port,
    tls: 'none',
    from: 'varna@askersund.se',
    to: ['jour@askersund.se', 'it@askersund.se'],
    patienceMs: 2_000,
    ...about,
  },
});

interface Got {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

async function receiver(answers: readonly (number | 'silence')[], location?: string) {
  const got: Got[] = [];
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const answer = answers[Math.min(got.length, answers.length - 1)] ?? 200;
      got.push({ headers: request.headers, body: Buffer.concat(parts).toString() });
      if (answer !== 'silence') response.writeHead(answer, location ? { location } : { 'retry-after': '7' }).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await new Promise<void>((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sms`;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return stopped({ got, url, stop });
}
const hook = (url: string, patienceMs = 2_000): AlarmSettings => ({
  webhook: { url, secret: SECRET, phones: ['+46701234567'], patienceMs },
});

describe('an alarm', () => {
  it('goes nowhere where no way is set up', async () => {
    expect(await raising({}).raise()).toEqual({ result: 'notConfigured' });
  });

  it('that got out one way is raised, though the other never worked', async () => {
    const server = stopped(await mailServer());
    const { url } = await receiver([403]);
    expect(await raising({ ...mailTo(server.port), ...hook(url) }).raise()).toEqual({ result: 'raised' });
  });

  it('is tried again for half an hour where one way is down, and each other way is used once', async () => {
    const server = stopped(await mailServer());
    const { url, got } = await receiver([503]);
    const alarm = raising({ ...mailTo(server.port), ...hook(url) });
    expect(await alarm.raise()).toEqual({ result: 'again', after: expect.any(Number), why: 'HTTP 503' });
    alarm.later(31);
    expect(await alarm.raise()).toEqual({ result: 'raised' });
    expect([server.mails.length, got.length]).toEqual([1, 2]);
  });
});

describe('a trial alarm', () => {
  it('says on every way that nothing has happened, once, and what became of it', async () => {
    const server = stopped(await mailServer());
    const { url, got } = await receiver([403]);
    const { ways, trial } = raising({ ...mailTo(server.port), ...hook(url) });
    expect(ways).toEqual(['mail', 'webhook']);
    expect([await trial('first'), await trial('first')].map(([mail]) => mail)).toEqual([
      { way: 'mail', became: 'delivered', why: '' },
      { way: 'mail', became: 'delivered', why: '' },
    ]);
    expect(await trial('second')).toEqual([
      { way: 'mail', became: 'delivered', why: '' },
      { way: 'webhook', became: 'refused', why: 'HTTP 403' },
    ]);
    expect(server.mails).toHaveLength(2);
    expect(server.mails[0]).toContain('Inget har h=C3=A4nt');
    expect(JSON.parse(got[0]?.body ?? '')).toMatchObject({ isTrial: true, to: ['+46701234567'] });
    expect(JSON.parse(got[0]?.body ?? '')).not.toHaveProperty('caseNumber');
  });

  it('that nobody answered has not gone out now', async () => {
    const { url } = await receiver(['silence']);
    expect(await raising(hook(url, 50)).trial('first')).toEqual([{ way: 'webhook', became: 'notNow', why: 'timeout' }]);
  });
});

describe('a mail', () => {
  it('holds the number and the time and nothing of the case, and comes once', async () => {
    const server = stopped(await mailServer());
    const alarm = raising(mailTo(server.port));
    expect([await alarm.raise(), await alarm.raise()]).toEqual([{ result: 'raised' }, { result: 'raised' }]);
    expect(server.mails).toHaveLength(1);
    const [mail = ''] = server.mails;
    expect(mail).toMatch(/^To: jour@askersund\.se, it@askersund\.se\r$/mu);
    expect(mail).toMatch(/^Message-ID: <[0-9a-f]{40}@askersund\.se>\r$/mu);
    expect(mail).toMatch(/^Auto-Submitted: auto-generated\r$/mu);
    expect(mail).toContain('2026-0012');
    expect(mail).toContain('3 tim 20 min');
    expect(mail).not.toContain('earlyWarning');
  });

  it('comes again for another warning', async () => {
    const server = stopped(await mailServer());
    const alarm = raising(mailTo(server.port));
    await alarm.raise('clock-1/half');
    await alarm.raise('clock-1/last');
    expect(new Set(server.mails.map((mail) => /^Message-ID: (.*)$/mu.exec(mail)?.[1])).size).toBe(2);
  });

  it('signs in where the server wants it, and is refused with a wrong password', async () => {
    const server = stopped(await mailServer({ user: { name: 'varna', password: 'right' } }));
    const right = mailTo(server.port, { credentials: { user: 'varna', password: 'right' } });
    const wrong = mailTo(server.port, { credentials: { user: 'varna', password: 'wrong' } });
    expect(await raising(right).raise()).toEqual({ result: 'raised' });
    expect(await raising(wrong).raise()).toEqual({ result: 'failed', why: 'SMTP 535' });
  });

  it('is sent again after a 4yz, and not after a 5yz', async () => {
    const busy = stopped(await mailServer({ refusesWith: 451 }));
    const never = stopped(await mailServer({ refusesWith: 550 }));
    expect(await raising(mailTo(busy.port)).raise()).toMatchObject({ result: 'again', why: 'SMTP 451' });
    expect(await raising(mailTo(never.port)).raise()).toEqual({ result: 'failed', why: 'SMTP 550' });
  });

  it('whose answer is lost after the message may have arrived, so it is not repeated', async () => {
    const server = stopped(await goneAfterData());
    const alarm = raising(mailTo(server.port));
    expect(await alarm.raise()).toMatchObject({ result: 'uncertain' });
    expect(await alarm.raise()).toMatchObject({ result: 'uncertain' });
    expect(server.received()).toBe(1);
  });

  it('is tried again where the server is not there', async () => {
    const server = await mailServer();
    await server.stop();
    expect(await raising(mailTo(server.port)).raise()).toMatchObject({ result: 'again' });
  });

  it('is never sent in the clear where the server should encrypt', async () => {
    const server = stopped(await mailServer());
    expect(await raising(mailTo(server.port, { tls: 'starttls' })).raise()).not.toEqual({ result: 'raised' });
    expect(server.mails).toEqual([]);
  });

  it('that a crash interrupted is not sent a second time', async () => {
    const server = stopped(await mailServer());
    const marks = marksInMemory();
    await marks.put('alarm/mail/clock-1/half', NOW);
    expect(await raising(mailTo(server.port), marks).raise()).toEqual({ result: 'uncertain', why: 'interrupted' });
    expect(server.mails).toEqual([]);
  });
});

describe('a webhook', () => {
  it('is signed over its id, its time and its body, and says nothing of the case', async () => {
    const { url, got } = await receiver([200]);
    expect(await raising(hook(url)).raise()).toEqual({ result: 'raised' });
    const [{ headers, body } = { headers: {}, body: '' }] = got;
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const signature = createHmac('sha256', SECRET).update(signed).digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${signature}`);
    expect(headers['webhook-timestamp']).toBe(String(NOW / 1_000));
    expect(JSON.parse(body)).toEqual({
      caseNumber: '2026-0012',
      due: ALARM.due,
      minutesLeft: 200,
      text: 'Värna: ärende 2026-0012, 3 tim 20 min kvar. Ingen har kvitterat varningen. Öppna Värna i Teams.',
      to: ['+46701234567'],
    });
  });

  it('has the same id when it is sent again, so that it comes once', async () => {
    const { url, got } = await receiver([500, 200]);
    const alarm = raising(hook(url));
    expect(await alarm.raise()).toEqual({ result: 'again', after: expect.any(Number), why: 'HTTP 500' });
    expect(await alarm.raise()).toEqual({ result: 'raised' });
    expect(got[0]?.headers['webhook-id']).toBe(got[1]?.headers['webhook-id']);
  });

  it('is tried again without an answer', async () => {
    const { url } = await receiver(['silence']);
    expect(await raising(hook(url, 300)).raise()).toMatchObject({ result: 'again', why: 'timeout' });
  });

  it.each([[400], [401], [404], [410]])('is refused by %i', async (status) => {
    const { url } = await receiver([status]);
    expect(await raising(hook(url)).raise()).toEqual({ result: 'failed', why: `HTTP ${status}` });
  });

  it('follows nobody to another address', async () => {
    const other = await receiver([200]);
    const { url } = await receiver([307], other.url);
    expect(await raising(hook(url)).raise()).toEqual({ result: 'failed', why: 'HTTP 307' });
    expect(other.got).toEqual([]);
  });
});
