// The settings of the second channel: where an alarm goes that nobody has acknowledged in Teams.
import * as z from 'zod/mini';
import type { AlarmSettings } from './edges/alarm/alarm.ts';

const listOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

const LOOPBACK = /^(?:127\.0\.0\.1|localhost)$/u;
const MOST = 20;
const address = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/u;
const everyOne = (form: RegExp) => (text: string) =>
  listOf(text).length <= MOST && listOf(text).every((one) => form.test(one));

export const alarmSchema = {
  VARNA_ALARM_SMTP_HOST: z.optional(z.string().check(z.regex(/^[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?$/iu))),
  VARNA_ALARM_SMTP_PORT: z._default(z.coerce.number().check(z.int(), z.gte(1), z.lte(65_535)), 587),
  VARNA_ALARM_SMTP_TLS: z._default(z.enum(['starttls', 'implicit', 'none']), 'starttls'),
  VARNA_ALARM_SMTP_USER: z.optional(z.string().check(z.minLength(1))),
  VARNA_ALARM_SMTP_PASSWORD: z.optional(z.string().check(z.minLength(1))),
  VARNA_ALARM_MAIL_FROM: z.optional(z.string().check(z.regex(address))),
  VARNA_ALARM_MAIL_TO: z._default(z.string().check(z.refine(everyOne(address))), ''),
  VARNA_ALARM_WEBHOOK_URL: z.optional(
    z.union([z.url({ protocol: /^https$/u }), z.url({ protocol: /^http$/u, hostname: LOOPBACK })]),
  ),
  VARNA_ALARM_WEBHOOK_SECRET: z.optional(z.string().check(z.minLength(24))),
  VARNA_ALARM_PHONES: z._default(z.string().check(z.refine(everyOne(/^\+?\d[\d -]{3,20}$/u))), ''),
};

type Parsed = z.infer<z.ZodMiniObject<typeof alarmSchema>>;
export type AlarmSetting = keyof typeof alarmSchema;

export const ALARM_EXPLAINED: Readonly<Record<AlarmSetting, string>> = {
  VARNA_ALARM_SMTP_HOST: 'mail server for alarms outside Teams; needs VARNA_ALARM_MAIL_FROM and VARNA_ALARM_MAIL_TO',
  VARNA_ALARM_SMTP_PORT: 'its port, 587 if left out',
  VARNA_ALARM_SMTP_TLS: 'starttls if left out, implicit (port 465), or none for a server on this machine',
  VARNA_ALARM_SMTP_USER: 'its user, with VARNA_ALARM_SMTP_PASSWORD; left out where it asks for none',
  VARNA_ALARM_SMTP_PASSWORD: 'the password of VARNA_ALARM_SMTP_USER',
  VARNA_ALARM_MAIL_FROM: 'address that alarms are mailed from',
  VARNA_ALARM_MAIL_TO: 'addresses that alarms are mailed to, with commas between',
  VARNA_ALARM_WEBHOOK_URL: 'https address of the SMS gateway; needs VARNA_ALARM_WEBHOOK_SECRET',
  VARNA_ALARM_WEBHOOK_SECRET: 'secret that signs what is sent to it, at least 24 characters',
  VARNA_ALARM_PHONES: 'numbers that the gateway sends to, with commas between',
};

/** What is there and lacks another, by the setting that is missing or does not fit. */
export function alarmFaults(data: Parsed): readonly AlarmSetting[] {
  const host = data.VARNA_ALARM_SMTP_HOST;
  const isBare = data.VARNA_ALARM_SMTP_TLS === 'none' && host !== undefined && !LOOPBACK.test(host);
  const faults: readonly (readonly [boolean, AlarmSetting])[] = [
    [host !== undefined && data.VARNA_ALARM_MAIL_FROM === undefined, 'VARNA_ALARM_MAIL_FROM'],
    [host !== undefined && data.VARNA_ALARM_MAIL_TO === '', 'VARNA_ALARM_MAIL_TO'],
    [host === undefined && data.VARNA_ALARM_MAIL_TO !== '', 'VARNA_ALARM_SMTP_HOST'],
    [isBare, 'VARNA_ALARM_SMTP_TLS'],
    [
      data.VARNA_ALARM_SMTP_USER !== undefined && data.VARNA_ALARM_SMTP_PASSWORD === undefined,
      'VARNA_ALARM_SMTP_PASSWORD',
    ],
    [
      data.VARNA_ALARM_WEBHOOK_URL !== undefined && data.VARNA_ALARM_WEBHOOK_SECRET === undefined,
      'VARNA_ALARM_WEBHOOK_SECRET',
    ],
  ];
  return faults.flatMap(([isFaulty, setting]) => (isFaulty ? [setting] : []));
}

export function alarmOf(data: Parsed): AlarmSettings {
  const { VARNA_ALARM_SMTP_HOST: host, VARNA_ALARM_MAIL_FROM: from } = data;
  const { VARNA_ALARM_SMTP_USER: user, VARNA_ALARM_SMTP_PASSWORD: password } = data;
  const { VARNA_ALARM_WEBHOOK_URL: url, VARNA_ALARM_WEBHOOK_SECRET: secret } = data;
  const mail = host !== undefined &&
    from !== undefined && {
      host,
      port: data.VARNA_ALARM_SMTP_PORT,
      tls: data.VARNA_ALARM_SMTP_TLS,
      from,
      to: listOf(data.VARNA_ALARM_MAIL_TO),
      ...(user === undefined || password === undefined ? {} : { credentials: { user, password } }),
    };
  const webhook = url !== undefined && secret !== undefined && { url, secret, phones: listOf(data.VARNA_ALARM_PHONES) };
  return { ...(mail ? { mail } : {}), ...(webhook ? { webhook } : {}) };
}
