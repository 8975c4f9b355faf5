// The rules as Värna brings them, with what each rests on. A municipality's own rows stand beside them or in their place.
import { type Instant, toDay, toInstant } from '../../blocks/instant.ts';
import { namesOf } from '../../blocks/names.ts';
import type { Role } from '../roles/model.ts';
import type { ClockRule, ClockRuleContent, ClockStep } from './model.ts';

const CYBER_ACT_IN_FORCE = toDay('2026-01-15');
const GDPR_IN_FORCE = toDay('2018-05-25');
const CHECKED = toDay('2026-11-23');
const BROUGHT: Instant = toInstant('2026-11-29T00:00:00.000Z');

type Brought = Omit<ClockRuleContent, 'step' | 'checkedOn' | 'checkedBy' | 'validUntil'>;

const cyber = (paragraph: string, more: Pick<Brought, 'from' | 'counts' | 'amount'>): Brought => ({
  source: `cybersäkerhetslagen (2025:1506) 2 kap. ${paragraph}`,
  mark: 'law',
  chain: null,
  validFrom: CYBER_ACT_IN_FORCE,
  ...more,
});
/** The board's own notification: its data protection officer is warned with the coordinator. */
const PRIVACY_CHAIN: readonly Role[] = ['coordinator', 'dataProtectionOfficer', 'chiefExecutive'];
const privacy = (source: string, more: Pick<Brought, 'from' | 'counts' | 'amount' | 'mark'>): Brought => ({
  source,
  chain: PRIVACY_CHAIN,
  validFrom: GDPR_IN_FORCE,
  ...more,
});

/**
 * The cybersecurity act counts from when the municipality became aware of the incident (2 kap. 5 and 6 §§) and from the
 * notification (2 kap. 8 §); where the incident goes on then, a status report is due instead, and the month runs again from
 * when it is handled. Months are counted by lag (1930:173) 1 §, and moved by its 2 §. No authority says that its 2 § moves
 * hours, and the acts want the report as soon as it can be made. What has no number in the law is marked as the municipality's own.
 */
export const LAW: Readonly<Record<ClockStep, Brought>> = {
  significance: cyber('5 § (frågan om incidenten är betydande måste besvaras innan upplysningen)', {
    from: 'aware',
    counts: 'elapsedHours',
    amount: 12,
  }),
  earlyWarning: cyber('5 §', { from: 'aware', counts: 'elapsedHours', amount: 24 }),
  notification: cyber('6 §', { from: 'aware', counts: 'elapsedHours', amount: 72 }),
  partialReport: cyber('7 §', { from: 'date', counts: 'ownDate', amount: 0 }),
  statusReport: cyber('8 § och lagen (1930:173) om beräkning av lagstadgad tid 1 och 2 §§', {
    from: 'notification',
    counts: 'calendarMonths',
    amount: 1,
  }),
  finalReport: cyber('8 § och lagen (1930:173) om beräkning av lagstadgad tid 1 och 2 §§', {
    from: 'notification',
    counts: 'calendarMonths',
    amount: 1,
  }),
  recipients: cyber('9 §', { from: 'significant', counts: 'elapsedHours', amount: 24 }),
  personalDataNotification: privacy('dataskyddsförordningen (EU) 2016/679 artikel 33.1', {
    from: 'aware',
    counts: 'elapsedHours',
    amount: 72,
    mark: 'law',
  }),
  personalDataCompletion: privacy('IMY:s vägledning om att komplettera en anmälan inom fyra veckor', {
    from: 'notification',
    counts: 'calendarWeeks',
    amount: 4,
    mark: 'thirdParty',
  }),
  dataSubjects: privacy('dataskyddsförordningen (EU) 2016/679 artikel 34.1', {
    from: 'aware',
    counts: 'elapsedHours',
    amount: 72,
    mark: 'own',
  }),
  insurance: {
    source: 'kommunens försäkringsvillkor',
    mark: 'own',
    chain: null,
    validFrom: GDPR_IN_FORCE,
    from: 'date',
    counts: 'ownDate',
    amount: 0,
  },
  contract: {
    source: 'avtalet',
    mark: 'own',
    chain: null,
    validFrom: GDPR_IN_FORCE,
    from: 'date',
    counts: 'ownDate',
    amount: 0,
  },
};

/** What the law leaves open is the municipality's own number, whatever it cites. */
const OWN_NUMBER: ReadonlySet<ClockStep> = new Set(['significance', 'recipients', 'dataSubjects']);

/** The id of a rule as Värna brings it: a row of that id stands in its place. */
export const lawId = (step: ClockStep): string => `law/${step}`;

export const LAW_RULES: readonly ClockRule[] = namesOf(LAW).map((step) => ({
  ...LAW[step],
  id: lawId(step),
  step,
  mark: OWN_NUMBER.has(step) ? 'own' : LAW[step].mark,
  checkedOn: CHECKED,
  checkedBy: 'Värna',
  validUntil: null,
  revision: 0,
  changedBy: 'Värna',
  changedAt: BROUGHT,
  changeId: '',
}));
