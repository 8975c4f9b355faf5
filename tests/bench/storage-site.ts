// The platform's process as the bench sees it: what Graph was asked and has cost, faults, limits, and the truth.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { confidentialClient, graphToken } from '../../bot/edges/graph/sign-in.ts';
import type { Answers } from './storage-server.ts';

const SERVER = fileURLToPath(new URL('./storage-server.ts', import.meta.url));

/** What a job cost. */
export interface Cost {
  /** HTTP requests; a batch is one. */
  readonly requests: number;
  readonly units: number;
  readonly seconds: number;
}

export interface Site {
  readonly origin: string;
  readonly siteId: string;
  /** GUID of the incident list. */
  readonly list: string;
  readonly token: () => Promise<string>;
  ask<Name extends keyof Answers>(
    name: Name,
    argument?: Parameters<Answers[Name]>[0],
  ): Promise<ReturnType<Answers[Name]>>;
  measure(work: () => Promise<void>): Promise<Cost>;
  /** One request in twenty fails, in one of four ways. */
  faults(on: boolean): Promise<void>;
  /** Whether 429 is answered above 1 250 units a minute (Graph rule 101), or units are only counted. */
  limits(enforced: boolean): Promise<void>;
  close(): Promise<void>;
}

export const FAULTS = ['timeout-after-commit', 'unavailable', 'throttled', 'reset'] as const;
export const FAULT_SHARE = 0.05;

/** Questions to the other process, answered by number. */
function conversation(child: ReturnType<typeof fork>) {
  const waiting = new Map<number, (answer: never) => void>();
  let last = 0;
  child.once('exit', (code) => {
    if (waiting.size > 0) throw new Error(`the platform stopped with ${code} and owes ${waiting.size} answers`);
  });
  child.on('message', ({ id, answer }: { id: number; answer: never }) => {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  });
  const ask: Site['ask'] = (name, argument) =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      child.send({ id: last, name, argument });
    });
  return ask;
}

export async function startSite(): Promise<Site> {
  const child = fork(SERVER, { execArgv: ['--import', 'tsx'] });
  await once(child, 'message');
  const ask = conversation(child);
  const { origin, environment, list } = await ask('hello');
  const setting = (name: string) => environment[name] ?? '';
  const control = (method: string, path: string, body?: object) =>
    fetch(`${origin}/control/${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
  const ledger = async (method: string) => (await (await control(method, 'ledger')).json()) as { units: number };
  const client = confidentialClient({
    tenantId: setting('VARNA_TENANT_ID'),
    clientId: setting('VARNA_APP_ID'),
    clientSecret: setting('VARNA_APP_SECRET'),
    loginOrigin: `${origin}/entra`,
  });
  return {
    origin,
    siteId: setting('VARNA_SITE_ID'),
    list,
    token: graphToken(client),
    ask,
    async measure(work) {
      await ledger('DELETE');
      await ask('requests');
      const began = performance.now();
      await work();
      const seconds = (performance.now() - began) / 1_000;
      return { requests: await ask('requests'), units: (await ledger('GET')).units, seconds };
    },
    async faults(on) {
      await control('DELETE', 'faults');
      if (!on) return;
      for (const name of FAULTS)
        await control('POST', 'faults', { part: 'graph', name, share: FAULT_SHARE / FAULTS.length });
    },
    async limits(enforced) {
      await control('PUT', 'budget', { enforced });
    },
    async close() {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
