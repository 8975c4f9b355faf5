// The second channel, for a warning that nobody acknowledges and for the day when Teams is down: each way once for each alarm.
import { createHash } from 'node:crypto';
import type { Alarm, AlarmResult, Trial } from '../../capabilities/legal-clock/alarm-model.ts';
import type { Log, Ports, SentMarks } from '../../ports.ts';
import type { Channel, Delivery } from './delivery.ts';
import { type MailSettings, mailChannel } from './mail.ts';
import { type WebhookSettings, webhookChannel } from './webhook.ts';

export interface AlarmSettings {
  readonly mail?: MailSettings;
  readonly webhook?: WebhookSettings;
}

interface AlarmDependencies {
  readonly settings: AlarmSettings;
  readonly marks: SentMarks;
  readonly log: Log;
  now(): number;
}

/** An alarm that has not got out by then is told as it is: somebody may still be reached in another way. */
const TRIES_FOR_MS = 30 * 60_000;
const AGAIN_AFTER_MS = 30_000;

/** On the other side's disks too: says nothing of the case. */
const idOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 40);

/** The first that is true of any way: what is still under way goes before what is over. */
function resultOf(deliveries: readonly Delivery[], isLate: boolean): AlarmResult {
  const again = deliveries.find((one) => one.kind === 'again');
  if (again && !isLate) return { result: 'again', after: again.afterMs ?? AGAIN_AFTER_MS, why: again.why };
  if (deliveries.some(({ kind }) => kind === 'delivered')) return { result: 'raised' };
  const whyOf = (kind: 'uncertain' | 'refused') => deliveries.flatMap((one) => (one.kind === kind ? [one.why] : []))[0];
  const uncertain = whyOf('uncertain');
  if (uncertain !== undefined) return { result: 'uncertain', why: uncertain };
  return { result: 'failed', why: whyOf('refused') ?? again?.why ?? 'none' };
}

export function alarmPort({ settings, marks, log, now }: AlarmDependencies): Ports['alarm'] {
  const channels: readonly Channel[] = [
    ...(settings.mail ? [mailChannel(settings.mail)] : []),
    ...(settings.webhook ? [webhookChannel(settings.webhook, now)] : []),
  ];

  /** A mark stands before the message goes, so that a crash in the middle sends no second one. */
  const once = async (channel: Channel, key: string, alarm: Alarm | 'trial'): Promise<Delivery> => {
    const mark = `alarm/${channel.name}/${key}`;
    const before = await marks.find(mark);
    if (before) return before.place === undefined ? { kind: 'uncertain', why: 'interrupted' } : { kind: 'delivered' };
    if (!(await marks.put(mark, now()))) return { kind: 'uncertain', why: 'another process' };
    const delivery = await channel.send(idOf(key), alarm);
    if (delivery.kind === 'delivered') await marks.arrived(mark, channel.name);
    if (delivery.kind === 'again') await marks.drop(mark);
    const facts = { channel: channel.name, became: delivery.kind, why: 'why' in delivery ? delivery.why : '' };
    if (delivery.kind === 'delivered') log.info('alarm sent', facts);
    else log.warn('alarm not sent', facts);
    return delivery;
  };

  const trialOf = async (channel: Channel, key: string): Promise<Trial> => {
    const made = await once(channel, `trial/${key}`, 'trial');
    const became = made.kind === 'again' ? 'notNow' : made.kind;
    return { way: channel.name, became, why: 'why' in made ? made.why : '' };
  };

  return {
    ways: channels.map(({ name }) => name),
    trial: async (key) => Promise.all(channels.map((channel) => trialOf(channel, key))),
    async raise(key, alarm) {
      if (channels.length === 0) return { result: 'notConfigured' };
      const first = `alarm/first/${key}`;
      await marks.put(first, now());
      const begun = (await marks.find(first))?.at ?? now();
      const deliveries = await Promise.all(channels.map((channel) => once(channel, key, alarm)));
      return resultOf(deliveries, now() - begun >= TRIES_FOR_MS);
    },
  };
}
