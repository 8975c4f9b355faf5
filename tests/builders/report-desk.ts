// One case at the desk of those who write to authorities: who asks, and the texts about it.
import { isRefusal } from '../../bot/blocks/refusal.ts';
import { authorityReportActions } from '../../bot/capabilities/authority-report/actions.ts';
import type { ReportDependencies } from '../../bot/capabilities/authority-report/finding-actions.ts';
import type { ReportKind } from '../../bot/capabilities/authority-report/model.ts';
import type { ReportPage } from '../../bot/capabilities/authority-report/question-model.ts';
import type { Incident } from '../../bot/capabilities/incident/model.ts';
import type { ClockSubject } from '../../bot/capabilities/legal-clock/model.ts';
import type { Asker } from '../../bot/capabilities/roles/model.ts';
import type { Question } from '../../bot/contract.ts';
import { aBoard } from './board.ts';
import { aHolding, anIncident, annaKarin, as, at, bengt, erik, helena, sara } from './incident.ts';
import { aMeasure } from './measure.ts';
import { memory } from './memory.ts';
import { aClock, MUNICIPALITY, someClocks } from './report.ts';

const asker = (person: Asker['person'], ...roles: Asker['roles']): Asker => ({ person, roles, language: 'sv' });
export const coordinator = asker(erik, as('coordinator'));
export const deputy = asker(annaKarin, as('coordinator', 'deputy'));
export const officer = asker(helena, as('dataProtectionOfficer'));
export const auditor = asker(bengt, as('auditor'));
export const nobody = asker(sara);

const SENDER = {
  id: 'municipality',
  kind: 'municipality',
  name: 'Askersunds kommun',
  orgNumber: '212000-0142',
  address: 'Box 1, 696 82 Askersund',
  contactName: 'Erik Sandström',
  contactEmail: 'erik@askersund.se',
  contactPhone: '0583-81 000',
  dpoContact: 'Helena Brodin',
  revision: 1,
  changedBy: erik.name,
  changedAt: at('08:00'),
  changeId: 'c',
} as const;

interface Having {
  readonly incident?: Partial<Incident>;
  readonly dependencies?: ReportDependencies;
  readonly records?: ReadonlyMap<never, readonly object[]>;
}

/** One case, and the texts about it. */
export function desk({ incident = {}, dependencies = someClocks(aClock()) }: Having = {}) {
  const records = new Map<string, readonly object[]>([
    ['incidents', [anIncident({ personalData: 'yes', ongoing: 'yes', affected: 'Treserva', ...incident })]],
    ['reportSenders', [SENDER]],
    ['boards', [aBoard({ id: 'social' })]],
    ['measures', [aMeasure({ title: 'Byt lösenord', source: { kind: 'incident', id: 'incident-1', title: '' } })]],
    ['roles', [aHolding({ role: 'dataProtectionOfficer', holder: helena.id, deputy: null })]],
  ]);
  const { ports } = memory({ people: [sara, erik, helena, annaKarin, bengt], records: records as never });
  const { actions, source } = authorityReportActions(ports, dependencies);
  const must = <Value>(answer: Value): Exclude<Value, { readonly refused: string }> => {
    if (isRefusal(answer)) throw new Error(answer.refused);
    return answer as Exclude<Value, { readonly refused: string }>;
  };
  const begin = async (kind: ReportKind = 'earlyWarning', subject: ClockSubject = MUNICIPALITY, by = coordinator) =>
    must(await actions['authorityReport.begin']({ incident: 'incident-1', kind, subject }, by));
  const send = (page: ReportPage, about: Partial<Question<'authorityReport.send'>> = {}, by = coordinator) =>
    actions['authorityReport.send'](
      {
        id: page.report.id,
        revision: page.report.revision,
        channel: 'portal',
        sentAt: at('09:30'),
        portalId: `NCSC-${page.report.kind}`,
        receipt: 'K-1',
        without: '',
        reason: '',
        way: '',
        tracking: '',
        whyLate: '',
        isComplete: true,
        ...about,
      },
      by,
    );
  const write = (
    page: ReportPage,
    field: 'course' | 'detected' | 'started',
    value: string,
    changes: number,
    by = coordinator,
  ) => actions['authorityReport.write']({ id: page.report.id, field, value, isUnknown: false, changes }, by);
  return { ports, actions, source, must, begin, send, write, dependencies };
}

export const code = (answer: unknown) => (isRefusal(answer) ? answer.refused : 'answered');
export const valueIn = ({ report }: ReportPage, field: string) =>
  report.entries.find(({ key }) => key === field)?.value;
