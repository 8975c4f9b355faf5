// A line of evidence: what became of one person and one version.
import type { Campaign, Delivery } from '../campaign/model.ts';
import type { Acknowledgement, DocumentVersion, Evidence } from './model.ts';

interface AskedPerson {
  readonly version: DocumentVersion;
  readonly campaign: Campaign | undefined;
  readonly delivery: Delivery;
  readonly read: Acknowledgement | undefined;
}

/** The receipt decides; without one the delivery says how far it has come. */
export function askedLine({ version, campaign, delivery, read }: AskedPerson): Evidence {
  const { person, name, unit, state, cause, actorName, why, at, due } = delivery;
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
    at: read ? read.at : at,
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
    due: null,
    language: read.language,
    channel: read.channel,
    hash: read.hash,
  };
}
