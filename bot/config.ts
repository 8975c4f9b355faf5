import * as z from 'zod/mini';
import { isClosedDay } from './edges/clock/red-days.ts';

// Microsoft's own addresses unless a local platform stands in; those are accepted on this machine only.
const loopback = z.url({ protocol: /^http$/u, hostname: /^(?:127\.0\.0\.1|localhost)$/u });
const https = z.url({ protocol: /^https$/u });
const publicUrl = z.union([https, loopback]);

/** An Azure Storage connection string names its queues and tables, by endpoint or by account. */
const isStorageAccount = (text: string) =>
  /AccountName=|SharedAccessSignature=/u.test(text) &&
  (/AccountName=[^;]+;.*AccountKey=/u.test(text) || (/QueueEndpoint=/u.test(text) && /TableEndpoint=/u.test(text)));

/** There must be days left to work on. */
const MOST_CLOSED = 60;
const daysIn = (text: string): readonly string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

const settingsSchema = z.object({
  VARNA_TENANT_ID: z.guid(),
  VARNA_APP_ID: z.guid(),
  VARNA_APP_SECRET: z.string().check(z.minLength(8)),
  VARNA_SITE_ID: z.string().check(z.regex(/^[^,]+,[0-9a-f-]{36},[0-9a-f-]{36}$/iu)),
  VARNA_PUBLIC_URL: publicUrl,
  VARNA_DATA: z.string().check(z.minLength(1)),
  VARNA_PORT: z._default(z.coerce.number().check(z.gte(0), z.lte(65_535)), 3978),
  // Graph rule 101: 1 250 units a minute up to 1 000 licences; larger tenants have more.
  VARNA_UNITS_PER_MINUTE: z._default(z.coerce.number().check(z.gte(60), z.lte(10_000)), 1_250),
  VARNA_LOCAL_PLATFORM: z.optional(loopback),
  VARNA_QUEUE_CONNECTION: z.optional(z.string().check(z.refine(isStorageAccount))),
  VARNA_PROCESSES: z._default(z.coerce.number().check(z.int(), z.gte(1), z.lte(16)), 1),
  VARNA_PART: z._default(z.enum(['all', 'worker']), 'all'),
  VARNA_CLOSED_DAYS: z._default(
    z.string().check(z.refine((text) => daysIn(text).length <= MOST_CLOSED && daysIn(text).every(isClosedDay))),
    '',
  ),
});

export interface Settings {
  readonly tenantId: string;
  readonly appId: string;
  readonly appSecret: string;
  readonly siteId: string;
  /** Where people's browsers reach the product, without a trailing slash. */
  readonly publicUrl: string;
  /** The folder for what must survive on this machine. */
  readonly data: string;
  readonly port: number;
  /** SharePoint resource units the app may use in a minute. */
  readonly unitsPerMinute: number;
  /** Origin of the local platform that stands in for Graph, Entra and Teams; absent in production. */
  readonly localPlatform?: string;
  /** The Azure Storage account whose queue several processes share; absent = one process with its own file. */
  readonly queueConnection?: string;
  /** How many processes share the limits of Teams and SharePoint. */
  readonly processes: number;
  /** `worker`: only works on the shared queue; people, cards and Graph's notifications go to the process that is `all`. */
  readonly part: 'all' | 'worker';
  /** The municipality's own closed days, when nobody is reminded of anything. */
  readonly closedDays: readonly string[];
}

const EXPLAINED: Readonly<Record<keyof z.infer<typeof settingsSchema>, string>> = {
  VARNA_TENANT_ID: 'Entra tenant id, a GUID',
  VARNA_APP_ID: 'client id of the app registration for bot and tab, a GUID',
  VARNA_APP_SECRET: 'client secret of that app registration',
  VARNA_SITE_ID: 'SharePoint site id: host,siteCollectionGuid,webGuid',
  VARNA_PUBLIC_URL: 'https address where Teams reaches the product',
  VARNA_DATA: 'folder for the durable queue on this machine',
  VARNA_PORT: 'port to listen on, 3978 if left out',
  VARNA_UNITS_PER_MINUTE: 'SharePoint resource units per minute, 1250 if left out (5000 from 15 001 licences)',
  VARNA_QUEUE_CONNECTION:
    'connection string of an Azure Storage account with queues and tables, for several processes; left out: a file in VARNA_DATA',
  VARNA_PROCESSES: 'how many processes share the queue, 1 to 16; more than one needs VARNA_QUEUE_CONNECTION',
  VARNA_PART: 'all, or worker for a process that only works on the shared queue and needs VARNA_QUEUE_CONNECTION',
  VARNA_CLOSED_DAYS:
    'the municipality’s own closed days, with commas between: 2026-12-23 once, 05-30 every year, 2026-12-28..2026-12-30 several',
  VARNA_LOCAL_PLATFORM: 'address of a local platform on 127.0.0.1; only for trying out',
};

/** All that is wrong at once, so that one round mends it. */
export class SettingsWrong extends Error {
  constructor(problems: readonly string[]) {
    super(
      `Värna cannot start: these settings are missing or wrong.\n${problems.join('\n')}\nTo try Värna without a tenant: npm start`,
    );
    this.name = 'SettingsWrong';
  }
}

export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = settingsSchema.safeParse(environment);
  if (!parsed.success) {
    const names = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
    throw new SettingsWrong(
      Object.entries(EXPLAINED)
        .filter(([name]) => names.has(name))
        .map(([name, meaning]) => `  ${name}: ${environment[name] === undefined ? 'missing' : 'wrong'} (${meaning})`),
    );
  }
  const { data } = parsed;
  const needsQueue = data.VARNA_PROCESSES > 1 || data.VARNA_PART === 'worker';
  if (needsQueue && data.VARNA_QUEUE_CONNECTION === undefined)
    throw new SettingsWrong([`  VARNA_QUEUE_CONNECTION: missing (${EXPLAINED.VARNA_QUEUE_CONNECTION})`]);
  return {
    tenantId: data.VARNA_TENANT_ID,
    appId: data.VARNA_APP_ID,
    appSecret: data.VARNA_APP_SECRET,
    siteId: data.VARNA_SITE_ID,
    publicUrl: data.VARNA_PUBLIC_URL.replace(/\/+$/u, ''),
    data: data.VARNA_DATA,
    port: data.VARNA_PORT,
    unitsPerMinute: data.VARNA_UNITS_PER_MINUTE,
    processes: data.VARNA_PROCESSES,
    part: data.VARNA_PART,
    closedDays: daysIn(data.VARNA_CLOSED_DAYS),
    ...(data.VARNA_QUEUE_CONNECTION === undefined ? {} : { queueConnection: data.VARNA_QUEUE_CONNECTION }),
    ...(data.VARNA_LOCAL_PLATFORM === undefined
      ? {}
      : { localPlatform: data.VARNA_LOCAL_PLATFORM.replace(/\/+$/u, '') }),
  };
}
