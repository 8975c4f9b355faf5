import path from 'node:path';
import * as z from 'zod/mini';
import { ALARM_EXPLAINED, alarmFaults, alarmOf, alarmSchema } from './alarm-config.ts';
import type { Phones } from './capabilities/help/model.ts';
import type { AlarmSettings } from './edges/alarm/alarm.ts';
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

/** As people write it: `010-123 45 67`, `+46 10 123 45 67`; empty where there is none. */
const phone = z._default(z.string().check(z.regex(/^(?:\+?\d[\d -]{1,20})?$/u)), '');

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
  VARNA_SUPPORT_PHONE: phone,
  VARNA_PROTECTION_PHONE: phone,
  VARNA_KEEP_CORRECTED_WORDS: z._default(z.enum(['no', 'yes']), 'no'),
  ...alarmSchema,
});

/** Of one municipality, and of the server that it may share with others. */
export interface Settings {
  /** What it is called in addresses, in the log and in `/health`; empty where it is the only one. */
  readonly name: string;
  readonly tenantId: string;
  readonly appId: string;
  readonly appSecret: string;
  readonly siteId: string;
  /** Where people's browsers reach the municipality, without a trailing slash. */
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
  /** Numbers that the page of help tells people to ring. */
  readonly phones: Phones;
  /** With a corrected suggestion of category the words of the report are kept too, for the model to learn from. */
  readonly keepsCorrectedWords: boolean;
  /** The ways out of Teams; empty where there are none. */
  readonly alarm: AlarmSettings;
}

type Parsed = z.infer<typeof settingsSchema>;
type Setting = keyof Parsed;

const EXPLAINED: Readonly<Record<Setting, string>> = {
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
  VARNA_SUPPORT_PHONE: 'number of IT support, shown on the help page: 010-123 45 67',
  VARNA_PROTECTION_PHONE: 'number of the head of protective security, shown on the help page',
  VARNA_KEEP_CORRECTED_WORDS:
    'yes: with a corrected suggestion the words of the report are kept, for the model to learn from; no if left out',
  ...ALARM_EXPLAINED,
  VARNA_LOCAL_PLATFORM: 'address of a local platform on 127.0.0.1; only for trying out',
};

/** Where the addresses of a municipality begin that carry no token. */
export const pathOf = (name: string): string => (name === '' ? '' : `/m/${name}`);

/** All that is wrong at once, so that one round mends it. */
export class SettingsWrong extends Error {
  constructor(problems: readonly string[]) {
    super(
      `Värna cannot start: these settings are missing or wrong.\n${problems.join('\n')}\nTo try Värna without a tenant: npm start`,
    );
    this.name = 'SettingsWrong';
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

const NAMES = 'VARNA_MUNICIPALITIES';
const NAMES_EXPLAINED =
  'where there are several: their names with commas between, small letters, digits and hyphens: laxa,hallsberg; then VARNA_LAXA_TENANT_ID and so on';
const NAME = /^[a-z][a-z0-9-]{0,30}$/u;

/** Where there are several: each has these of its own, and `MAY_DIFFER` where it says so. The rest is the server's. */
const OWN: ReadonlySet<Setting> = new Set(['VARNA_TENANT_ID', 'VARNA_APP_ID', 'VARNA_APP_SECRET', 'VARNA_SITE_ID']);
const ALARM_SETTINGS = Object.keys(ALARM_EXPLAINED).filter((name): name is Setting => name in ALARM_EXPLAINED);
const MAY_DIFFER: ReadonlySet<Setting> = new Set([
  'VARNA_DATA',
  'VARNA_UNITS_PER_MINUTE',
  'VARNA_CLOSED_DAYS',
  'VARNA_SUPPORT_PHONE',
  'VARNA_PROTECTION_PHONE',
  'VARNA_KEEP_CORRECTED_WORDS',
  ...ALARM_SETTINGS,
  'VARNA_QUEUE_CONNECTION',
  'VARNA_LOCAL_PLATFORM',
]);

const isSetting = (name: string): name is Setting => Object.hasOwn(EXPLAINED, name);
const SETTINGS = Object.keys(EXPLAINED).filter(isSetting);

/** Under which name a setting stands: the tenant of `ostra-goinge` is `VARNA_OSTRA_GOINGE_TENANT_ID`. */
type VariableOf = (setting: Setting) => string;

const variablesOf =
  (name: string, environment: Environment): VariableOf =>
  (setting) => {
    const own = setting.replace('VARNA', `VARNA_${name.toUpperCase().replaceAll('-', '_')}`);
    const isOwn = OWN.has(setting) || (MAY_DIFFER.has(setting) && environment[own] !== undefined);
    return name !== '' && isOwn ? own : setting;
  };

interface ReadSettings {
  readonly variableOf: VariableOf;
  readonly problems: readonly string[];
  /** Undefined where a setting is missing or wrong. */
  readonly settings: Settings | undefined;
}

function readOne(name: string, environment: Environment): ReadSettings {
  const variableOf = variablesOf(name, environment);
  const values = SETTINGS.map((setting) => [setting, environment[variableOf(setting)]]);
  const parsed = settingsSchema.safeParse(Object.fromEntries(values));
  const say = (setting: Setting) => {
    const variable = variableOf(setting);
    return `  ${variable}: ${environment[variable] === undefined ? 'missing' : 'wrong'} (${EXPLAINED[setting]})`;
  };
  if (!parsed.success) {
    const faulty = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
    return { variableOf, problems: SETTINGS.filter((setting) => faulty.has(setting)).map(say), settings: undefined };
  }
  const { data } = parsed;
  const needsQueue = data.VARNA_PROCESSES > 1 || data.VARNA_PART === 'worker';
  const isQueueMissing = needsQueue && data.VARNA_QUEUE_CONNECTION === undefined;
  return {
    variableOf,
    problems: [...(isQueueMissing ? [say('VARNA_QUEUE_CONNECTION')] : []), ...alarmFaults(data).map(say)],
    settings: settingsOf(name, variableOf('VARNA_DATA') === 'VARNA_DATA', data),
  };
}

/** @param isFolderCommon then each municipality has a folder of its own in it */
function settingsOf(name: string, isFolderCommon: boolean, data: Parsed): Settings {
  const publicAddress = data.VARNA_PUBLIC_URL.replace(/\/+$/u, '');
  return {
    name,
    tenantId: data.VARNA_TENANT_ID,
    appId: data.VARNA_APP_ID,
    appSecret: data.VARNA_APP_SECRET,
    siteId: data.VARNA_SITE_ID,
    publicUrl: `${publicAddress}${pathOf(name)}`,
    data: isFolderCommon && name !== '' ? path.join(data.VARNA_DATA, name) : data.VARNA_DATA,
    port: data.VARNA_PORT,
    unitsPerMinute: data.VARNA_UNITS_PER_MINUTE,
    processes: data.VARNA_PROCESSES,
    part: data.VARNA_PART,
    closedDays: daysIn(data.VARNA_CLOSED_DAYS),
    phones: { support: data.VARNA_SUPPORT_PHONE, protection: data.VARNA_PROTECTION_PHONE },
    keepsCorrectedWords: data.VARNA_KEEP_CORRECTED_WORDS === 'yes',
    alarm: alarmOf(data),
    ...(data.VARNA_QUEUE_CONNECTION === undefined ? {} : { queueConnection: data.VARNA_QUEUE_CONNECTION }),
    ...(data.VARNA_LOCAL_PLATFORM === undefined
      ? {}
      : { localPlatform: data.VARNA_LOCAL_PLATFORM.replace(/\/+$/u, '') }),
  };
}

/** Of the only municipality. */
export function readSettings(environment: Environment): Settings {
  const { problems, settings } = readOne('', environment);
  if (!settings || problems.length > 0) throw new SettingsWrong(problems);
  return settings;
}

/** Two municipalities with one tenant, app, site or folder would be one. */
function sharedIn(all: readonly ReadSettings[]): readonly string[] {
  const problems: string[] = [];
  const claim = (setting: Setting, value: (settings: Settings) => string) => {
    const first = new Map<string, string>();
    for (const { settings, variableOf } of all) {
      if (!settings) continue;
      const key = value(settings).toLowerCase();
      const other = first.get(key);
      if (other !== undefined) problems.push(`  ${variableOf(setting)}: the same as ${other}`);
      else first.set(key, variableOf(setting));
    }
  };
  claim('VARNA_TENANT_ID', ({ tenantId }) => tenantId);
  claim('VARNA_APP_ID', ({ appId }) => appId);
  claim('VARNA_SITE_ID', ({ siteId }) => siteId);
  claim('VARNA_DATA', ({ data }) => path.resolve(data));
  return problems;
}

/** Of every municipality that the process serves; without `VARNA_MUNICIPALITIES` the only one. */
export function readMunicipalities(environment: Environment): readonly [Settings, ...Settings[]] {
  const listed = environment[NAMES];
  if (listed === undefined) return [readSettings(environment)];
  const names = listed.split(',').map((name) => name.trim());
  const areNames = names.every((name) => NAME.test(name)) && new Set(names).size === names.length;
  if (!areNames) throw new SettingsWrong([`  ${NAMES}: wrong (${NAMES_EXPLAINED})`]);
  const all = names.map((name) => readOne(name, environment));
  const nobodys = [...OWN].filter((setting) => environment[setting] !== undefined);
  const problems = new Set([
    ...all.flatMap((one) => one.problems),
    ...sharedIn(all),
    ...nobodys.map((setting) => `  ${setting}: belongs to no municipality (${NAMES_EXPLAINED})`),
  ]);
  const [first, ...rest] = all.flatMap(({ settings }) => settings ?? []);
  if (!first || problems.size > 0) throw new SettingsWrong([...problems]);
  return [first, ...rest];
}
