// What each report asks for, as data: a row per field with where the demand comes from, and when it may be answered.
import type { Day } from '../../blocks/instant.ts';
import { toDay } from '../../blocks/instant.ts';
import type { Mark } from '../legal-clock/model.ts';
import type { ReportKind } from './model.ts';

export const FIELD_TYPES = ['line', 'text', 'answer', 'moment', 'number', 'choice'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** The same key means the same thing in every report, so that the next one begins with what the last one said. */
export const FIELD_KEYS = [
  'organisation',
  'orgNumber',
  'address',
  'ownNumber',
  'contact',
  'dpoContact',
  'ongoing',
  'course',
  'detected',
  'started',
  'ended',
  'malicious',
  'supplierOrigin',
  'affectedServices',
  'sectorEffect',
  'consequences',
  'crossBorder',
  'cause',
  'systemImpact',
  'indicators',
  'protectedInformation',
  'actions',
  'remainingRisks',
  'whyOngoing',
  'expectedEnd',
  'continuedImpact',
  'nextUpdate',
  'affectedCount',
  'geography',
  'economicDamage',
  'societalEffect',
  'rootCause',
  'technicalMeasures',
  'preventiveMeasures',
  'approval',
  'asked',
  'answerToAuthority',
  'breachType',
  'dataSubjectGroups',
  'dataSubjectCount',
  'dataKinds',
  'recordCount',
  'privacyConsequences',
  'seriousness',
  'informedAt',
  'willInformAt',
  'whyNotInformed',
  'whyLate',
  'whatToDo',
  'howToReach',
  'secrecy',
] as const;
export type FieldKey = (typeof FIELD_KEYS)[number];

/** `now`: the report says little without it. `later`: the authority takes it later, and *vet inte ännu* is an answer. */
export type Needed = 'now' | 'later';

export interface FieldRow {
  readonly key: FieldKey;
  readonly type: FieldType;
  readonly needed: Needed;
  readonly mark: Mark;
  /** Number in the authority's own form; null where it has none, or where it is not known. */
  readonly item: string | null;
}

export interface ReportTemplate {
  readonly kind: ReportKind;
  /** As people cite it. */
  readonly law: string;
  /** Where the rows come from. */
  readonly source: string;
  /** When somebody compared the rows with the source. */
  readonly checkedOn: Day;
  /** Counts changes of the rows: a text that was sent says which it was made by. */
  readonly version: number;
  readonly rows: readonly FieldRow[];
}

export const CHOICES = {
  breachType: ['wrongRecipient', 'lostAccess', 'lostDevice', 'insider', 'outsider', 'other'],
  seriousness: ['low', 'limited', 'considerable', 'serious'],
} as const satisfies Partial<Record<FieldKey, readonly string[]>>;
export type ChoiceKey = keyof typeof CHOICES;
export type ChoiceValue = (typeof CHOICES)[ChoiceKey][number];

export const isChoiceKey = (key: FieldKey): key is ChoiceKey => Object.hasOwn(CHOICES, key);

const by =
  (mark: Mark) =>
  (key: FieldKey, type: FieldType, needed: Needed, item: string | null = null): FieldRow => ({
    key,
    type,
    needed,
    mark,
    item,
  });
/** A third party's reading of MCFFS 2026:8: it is not the regulation. */
const told = by('thirdParty');
const law = by('law');
const remembered = by('memory');
const own = by('own');

const HEAD = [
  told('organisation', 'line', 'now'),
  told('orgNumber', 'line', 'now'),
  told('contact', 'line', 'now'),
] as const;
/** Remarks on secrecy are put last, where they are not mixed with facts. */
const SECRECY = own('secrecy', 'text', 'later');

const EARLY = [
  told('ongoing', 'answer', 'now'),
  told('course', 'text', 'now'),
  told('detected', 'text', 'now'),
  told('malicious', 'answer', 'now'),
  told('supplierOrigin', 'answer', 'later'),
  told('affectedServices', 'text', 'now'),
  told('sectorEffect', 'text', 'later'),
  told('consequences', 'text', 'later'),
  told('crossBorder', 'answer', 'later'),
] as const;

const NOTIFICATION = [
  ...HEAD,
  ...EARLY,
  told('started', 'moment', 'now'),
  told('ended', 'moment', 'later'),
  told('cause', 'text', 'later'),
  told('systemImpact', 'text', 'now'),
  told('indicators', 'text', 'later'),
  told('protectedInformation', 'text', 'now'),
  told('actions', 'text', 'now'),
  told('remainingRisks', 'text', 'later'),
  SECRECY,
];

const FINAL = [
  ...HEAD,
  told('course', 'text', 'now'),
  told('started', 'moment', 'now'),
  told('ended', 'moment', 'now'),
  told('consequences', 'text', 'now'),
  told('affectedCount', 'number', 'now'),
  told('geography', 'line', 'now'),
  told('economicDamage', 'text', 'later'),
  told('crossBorder', 'answer', 'now'),
  told('societalEffect', 'text', 'now'),
  told('rootCause', 'text', 'now'),
  told('technicalMeasures', 'text', 'now'),
  told('preventiveMeasures', 'text', 'now'),
  // Perhaps the third party's own: approval by the management is not known from the regulation itself.
  told('approval', 'line', 'later'),
  SECRECY,
];

/** The numbers are those that were visible in a stored copy of the form; those that were not are remembered, and say so. */
const PERSONAL_DATA = [
  law('organisation', 'line', 'now'),
  law('orgNumber', 'line', 'now'),
  law('address', 'line', 'now', '3'),
  law('ownNumber', 'line', 'now'),
  law('contact', 'line', 'now', '9'),
  remembered('dpoContact', 'line', 'now'),
  remembered('course', 'text', 'now', '10–12'),
  remembered('started', 'moment', 'now', '10–12'),
  law('ended', 'moment', 'later', '13'),
  remembered('breachType', 'choice', 'now'),
  law('dataSubjectGroups', 'text', 'now', '25'),
  remembered('dataSubjectCount', 'number', 'later'),
  law('dataKinds', 'text', 'now', '26'),
  remembered('recordCount', 'number', 'later'),
  law('privacyConsequences', 'text', 'now', '28'),
  remembered('seriousness', 'choice', 'now', '29'),
  law('actions', 'text', 'now', '30'),
  law('informedAt', 'moment', 'later', '32'),
  law('willInformAt', 'moment', 'later', '34'),
  law('whyNotInformed', 'text', 'later', '35'),
  law('whyLate', 'text', 'later'),
  SECRECY,
];

const MCFFS = 'En tredje parts läsning av MCFFS 2026:8';
const READ = toDay('2026-07-09');

const template = (kind: ReportKind, about: Omit<ReportTemplate, 'kind' | 'version'>): ReportTemplate => ({
  kind,
  version: 1,
  ...about,
});
const act = (kind: ReportKind, paragraph: string, rows: readonly FieldRow[]) =>
  template(kind, {
    law: `cybersäkerhetslagen (2025:1506) 2 kap. ${paragraph} §`,
    source: MCFFS,
    checkedOn: READ,
    rows,
  });
const imy = (kind: ReportKind, article: string) =>
  template(kind, {
    law: `dataskyddsförordningen artikel ${article}`,
    source: 'IMY:s formulär i e-tjänsten',
    checkedOn: toDay('2026-11-23'),
    rows: PERSONAL_DATA,
  });

export const TEMPLATES: Readonly<Record<ReportKind, ReportTemplate>> = {
  earlyWarning: act('earlyWarning', '5', [...HEAD, ...EARLY, SECRECY]),
  notification: act('notification', '6', NOTIFICATION),
  partialReport: act('partialReport', '7', [
    ...HEAD,
    told('asked', 'text', 'now'),
    told('answerToAuthority', 'text', 'now'),
    told('course', 'text', 'later'),
    told('actions', 'text', 'later'),
    SECRECY,
  ]),
  statusReport: act('statusReport', '8', [
    ...HEAD,
    told('whyOngoing', 'text', 'now'),
    told('expectedEnd', 'moment', 'later'),
    told('continuedImpact', 'text', 'now'),
    told('indicators', 'text', 'later'),
    told('actions', 'text', 'later'),
    told('nextUpdate', 'moment', 'now'),
    SECRECY,
  ]),
  finalReport: act('finalReport', '8', FINAL),
  personalDataNotification: imy('personalDataNotification', '33.1'),
  personalDataCompletion: imy('personalDataCompletion', '33.4'),
  dataSubjects: template('dataSubjects', {
    law: 'dataskyddsförordningen artikel 34',
    source: 'Artikel 34.2, återgiven ur minnet',
    checkedOn: toDay('2026-11-23'),
    rows: [
      remembered('organisation', 'line', 'now'),
      remembered('dpoContact', 'line', 'now'),
      remembered('course', 'text', 'now'),
      remembered('privacyConsequences', 'text', 'now'),
      remembered('actions', 'text', 'now'),
      own('whatToDo', 'text', 'later'),
      own('howToReach', 'text', 'now'),
    ],
  }),
  recipients: template('recipients', {
    law: 'cybersäkerhetslagen (2025:1506) 2 kap. 9 och 10 §§',
    source: 'Lagen säger att mottagarna ska få veta, inte vad',
    checkedOn: toDay('2026-11-23'),
    rows: [
      own('organisation', 'line', 'now'),
      own('contact', 'line', 'now'),
      own('affectedServices', 'text', 'now'),
      own('course', 'text', 'now'),
      own('consequences', 'text', 'now'),
      own('whatToDo', 'text', 'later'),
      own('howToReach', 'text', 'now'),
    ],
  }),
};

export const rowsOf = (kind: ReportKind): readonly FieldRow[] => TEMPLATES[kind].rows;
