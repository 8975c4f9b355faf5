// What a text begins with: what the case, the settings and the text before already say. Texts to Swedish authorities are in Swedish.
import { formatInstant, type Instant } from '../../blocks/instant.ts';
import type { Sender } from '../authority/model.ts';
import type { Incident } from '../incident/model.ts';
import type { Service } from '../significance/model.ts';
import type { Triage } from '../triage/model.ts';
import { type FieldKey, rowsOf } from './field-model.ts';
import type { AuthorityReport, Entry, Origin, ReportKind } from './model.ts';

type ThreeValued = 'yes' | 'no' | 'unknown';

/** What the assessment of the case says, where there is one. */
export interface Assessed {
  readonly occurredAt: Instant | null;
  readonly detectedAt: Instant | null;
  readonly services: readonly string[];
  readonly malicious: ThreeValued;
  readonly supplierOrigin: ThreeValued;
  readonly crossBorder: ThreeValued;
  readonly handledAt: Instant | null;
  /** Names, as somebody wrote them. */
  readonly systems: string;
  readonly supplier: string;
  /** It may concern protective security: nothing more is written here. */
  readonly isStopped: boolean;
}

/** @param names of services, in Swedish */
export const assessedBy = (
  { answers, services, systems, supplier, occurredAt, detectedAt, stoppedAt }: Triage,
  names: Readonly<Record<Service, string>>,
): Assessed => ({
  occurredAt,
  detectedAt,
  services: services.map((one) => names[one]),
  malicious: answers.crime ?? 'unknown',
  supplierOrigin: answers.supplier ?? 'unknown',
  crossBorder: answers.crossBorder ?? 'unknown',
  handledAt: null,
  systems,
  supplier,
  isStopped: stoppedAt !== null,
});

/** All that is known when a text begins. */
export interface Known {
  readonly incident: Pick<
    Incident,
    'number' | 'happened' | 'happenedWhen' | 'affected' | 'awareAt' | 'reportedAt' | 'ongoing' | 'evidence'
  >;
  readonly assessed: Assessed | null;
  readonly sender: Sender;
  /** Titles of measures that come from the case. */
  readonly measures: readonly string[];
}

interface Fill {
  readonly from: Exclude<Origin, 'before' | 'person'>;
  value(known: Known): string;
}

const said = (from: Fill['from'], value: Fill['value']): Fill => ({ from, value });
/** The case’s own *vet inte* says nothing: the field stays empty, so that somebody asks. */
const answered = (answer: ThreeValued | undefined): string =>
  answer === undefined || answer === 'unknown' ? '' : answer;
const joined = (parts: readonly string[], by = ', ') => parts.filter((part) => part !== '').join(by);

const contact = ({ sender: { contactName, contactEmail, contactPhone } }: Known) =>
  joined([contactName, contactPhone, contactEmail]);

function detected({ incident, assessed }: Known): string {
  const at = assessed?.detectedAt;
  return joined(
    [
      at ? `Upptäcktes ${formatInstant(at, 'sv')}.` : '',
      `Rapporterades i kommunen ${formatInstant(incident.reportedAt, 'sv')}.`,
      `Kännedom ${formatInstant(incident.awareAt, 'sv')}.`,
    ],
    ' ',
  );
}

const course = ({ incident: { happened, happenedWhen } }: Known) =>
  joined([happened, happenedWhen === '' ? '' : `Tidpunkt enligt den som rapporterade: ${happenedWhen}`], '\n');

const FILLS: Readonly<Partial<Record<FieldKey, Fill>>> = {
  organisation: said('settings', ({ sender }) => sender.name),
  orgNumber: said('settings', ({ sender }) => sender.orgNumber),
  address: said('settings', ({ sender }) => sender.address),
  contact: said('settings', contact),
  dpoContact: said('settings', ({ sender }) => sender.dpoContact),
  howToReach: said('settings', contact),
  ownNumber: said('case', ({ incident }) => incident.number),
  ongoing: said('case', ({ incident }) => answered(incident.ongoing)),
  course: said('case', course),
  detected: said('case', detected),
  started: said('case', ({ assessed }) => assessed?.occurredAt ?? ''),
  ended: said('case', ({ assessed }) => assessed?.handledAt ?? ''),
  malicious: said('case', ({ assessed }) => answered(assessed?.malicious)),
  supplierOrigin: said('case', ({ assessed }) => answered(assessed?.supplierOrigin)),
  crossBorder: said('case', ({ assessed }) => answered(assessed?.crossBorder)),
  affectedServices: said('case', ({ incident, assessed }) =>
    joined([joined(assessed?.services ?? []), incident.affected], '\n'),
  ),
  systemImpact: said('case', ({ assessed }) => assessed?.systems ?? ''),
  actions: said('case', ({ measures }) => measures.map((title) => `– ${title}`).join('\n')),
};

/** What the case and the settings say of a field now; empty where they say nothing. */
export const filledBy = (key: FieldKey, known: Known): { readonly value: string; readonly from: Origin } => {
  const fill = FILLS[key];
  return { value: fill?.value(known) ?? '', from: fill?.from ?? 'case' };
};

interface Beginning {
  readonly kind: ReportKind;
  readonly known: Known;
  readonly before: Pick<AuthorityReport, 'entries'> | undefined;
  readonly now: Instant;
}

/** What the settings and an assessment know better than an old text: whether it still goes on, and when it ended. */
const FRESH: ReadonlySet<FieldKey> = new Set([
  'organisation',
  'orgNumber',
  'address',
  'contact',
  'dpoContact',
  'ongoing',
  'ended',
]);

/** The fields of a new text: the last one’s own words first, then what the case says. */
export function begun({ kind, known, before, now }: Beginning): readonly Entry[] {
  const earlier = new Map(before?.entries.map((entry) => [entry.key, entry]));
  return rowsOf(kind).flatMap(({ key }): readonly Entry[] => {
    const last = earlier.get(key);
    const fill = filledBy(key, known);
    const isFromLast = last !== undefined && last.value !== '' && !(FRESH.has(key) && fill.value !== '');
    const [value, origin, by] = isFromLast ? [last.value, 'before' as const, last.by] : [fill.value, fill.from, ''];
    return value === '' ? [] : [{ key, value, isUnknown: false, origin, by, at: now, changes: 0 }];
  });
}

/** What the case knows now, in fields that nobody has written. */
export function filledAgain(
  { kind, entries }: Pick<AuthorityReport, 'kind' | 'entries'>,
  known: Known,
  now: Instant,
): readonly Entry[] {
  const there = new Map(entries.map((entry) => [entry.key, entry]));
  return rowsOf(kind).flatMap(({ key }): readonly Entry[] => {
    const old = there.get(key);
    const { value, from } = filledBy(key, known);
    const isPersons = old !== undefined && (old.origin === 'person' || old.isUnknown);
    if (isPersons || value === '' || value === old?.value) return old ? [old] : [];
    return [{ key, value, isUnknown: false, origin: from, by: '', at: now, changes: (old?.changes ?? 0) + 1 }];
  });
}
