// A line of evidence: what became of one person and one version.
import type { Campaign, Delivery } from '../campaign/model.ts';
import type { Acknowledgement, DocumentVersion, Evidence } from './model.ts';

interface AskedPerson {
  readonly version: DocumentVersion;
  readonly campaign: Campaign | undefined;
  readonly delivery: Delivery;
  readonly read: Acknowledgement | undefined;
}

/** Somebody said so, and when. Of the rest it is known only when they had the card. */
const SAID: ReadonlySet<Delivery['state']> = new Set(['reached', 'left', 'setAside']);

/** The receipt decides; without one the delivery says how far it has come. */
export function askedLine({ version, campaign, delivery, read }: AskedPerson): Evidence {
  const { person, name, unit, state, cause, actorName, why, at, due, pinged } = delivery;
  return {
    person,
    name,
    unit,
    version: version.id,
    title: version.title,
    number: version.version,
    state: read ? 'acknowledged' : state,
    cause: read ? null : cause,
    actorName: read ? null : actorName,
    why: read ? null : why,
    at: read ? read.at : SAID.has(state) ? at : null,
    remindedOn: read ? null : pinged,
    due: due ?? campaign?.due ?? null,
    language: read?.language ?? null,
    channel: read?.channel ?? null,
    hash: read?.hash ?? null,
  };
}

/** Somebody who read without being asked. */
export function unaskedLine(version: DocumentVersion, read: Acknowledgement): Evidence {
  return {
    person: read.person,
    name: read.personName,
    unit: read.unit,
    version: version.id,
    title: version.title,
    number: version.version,
    state: 'acknowledged',
    cause: null,
    actorName: null,
    why: null,
    at: read.at,
    remindedOn: null,
    due: null,
    language: read.language,
    channel: read.channel,
    hash: read.hash,
  };
}

/** How many of those who were asked have acknowledged; who has left or was taken out is asked no more. */
export function sumOf(rows: readonly Pick<Evidence, 'state'>[]): { readonly read: number; readonly asked: number } {
  const asked = rows.filter(({ state }) => state !== 'left' && state !== 'setAside');
  return { read: asked.filter(({ state }) => state === 'acknowledged').length, asked: asked.length };
}
