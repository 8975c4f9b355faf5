// How often an update is due, and how long a serious case may wait before it is asked for again.
import { type Instant, instantAt } from '../../blocks/instant.ts';
import type { Severity } from '../incident/model.ts';
import { INCIDENT_ROLES, type IncidentRole, type IncidentWork, NAGS, type NagKind } from './model.ts';

/** The product's own proposal; each case may have another. */
export const EVERY_MINUTES: Readonly<Record<Severity, number | null>> = {
  mindre: null,
  måttlig: 1_440,
  allvarlig: 240,
  kritisk: 60,
};

/** Cases so severe have people in every role. */
const SERIOUS: ReadonlySet<Severity> = new Set(['allvarlig', 'kritisk']);
export const isSerious = (severity: Severity | null): boolean => severity !== null && SERIOUS.has(severity);

const HOURLY_MINUTES = 60;
const DAILY_MINUTES = 1_440;
const ASKED_OFTEN = 8;
const AGAIN_MINUTES: Readonly<Record<Severity, number>> = {
  mindre: DAILY_MINUTES,
  måttlig: DAILY_MINUTES / 2,
  allvarlig: HOURLY_MINUTES,
  kritisk: HOURLY_MINUTES / 2,
};

/** Often at first; a case that everybody has left alone is asked about once a day. */
const againAfter = ({ severity, nags }: IncidentWork, kind: NagKind): number =>
  nags[kind].count < ASKED_OFTEN ? AGAIN_MINUTES[severity ?? 'mindre'] : DAILY_MINUTES;

export const minutesAfter = (at: Instant, minutes: number): Instant => instantAt(Date.parse(at) + minutes * 60_000);

export const emptyRoles = ({ holders }: Pick<IncidentWork, 'holders'>): readonly IncidentRole[] =>
  INCIDENT_ROLES.filter((role) => holders[role] === undefined);

/** When it is asked for next; null = never. */
export function nextNag(work: IncidentWork, kind: NagKind): Instant | null {
  if (work.endedAt !== null) return null;
  const { at } = work.nags[kind];
  if (kind === 'roles') {
    if (work.seriousSince === null || emptyRoles(work).length === 0) return null;
    return minutesAfter(at ?? work.seriousSince, againAfter(work, kind));
  }
  if (work.nextUpdateAt === null) return null;
  return at === null ? work.nextUpdateAt : minutesAfter(at, againAfter(work, kind));
}

/** It is asked for now, and that is written down; undefined while its time has not come. */
export function nagged(work: IncidentWork, kind: NagKind, now: Instant): IncidentWork | undefined {
  const next = nextNag(work, kind);
  if (next === null || next > now) return undefined;
  return { ...work, nags: { ...work.nags, [kind]: { count: work.nags[kind].count + 1, at: now } } };
}

/** Has been asked for and still is not done. */
export const isAskedFor = (work: IncidentWork, kind: NagKind): boolean =>
  work.nags[kind].count > 0 && nextNag(work, kind) !== null;

export const isOverdue = ({ nextUpdateAt, endedAt }: IncidentWork, now: Instant): boolean =>
  endedAt === null && nextUpdateAt !== null && nextUpdateAt <= now;

export const nextNags = (work: IncidentWork): readonly { readonly kind: NagKind; readonly at: Instant }[] =>
  NAGS.flatMap((kind) => {
    const at = nextNag(work, kind);
    return at === null ? [] : [{ kind, at }];
  });
