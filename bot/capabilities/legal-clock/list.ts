import type * as z from 'zod/mini';
import { choice, day, instant, json, longText, number, optional, person, shortText } from '../../blocks/codec.ts';
import { column, type ListOf } from '../../blocks/column.ts';
import {
  type ClockEvent,
  type ClockEventKind,
  type ClockRule,
  type ClockSettings,
  type ClockState,
  type ClockStep,
  type LegalClock,
  type Mark,
  type StartKind,
  subjectSchema,
  type WarningStep,
} from './model.ts';
import {
  chainSchema,
  frozenRuleSchema,
  lateSchema,
  startSchema,
  stopSchema,
  triedSchema,
  warningsSchema,
} from './stored-model.ts';

// Words that stand in SharePoint for good; what a person sees may be reworded in text.ts.
const steps: Readonly<Record<ClockStep, string>> = {
  significance: 'Betydande eller inte',
  earlyWarning: 'Upplysning',
  notification: 'Incidentanmälan',
  partialReport: 'Delrapport',
  statusReport: 'Lägesrapport',
  finalReport: 'Slutrapport',
  personalDataNotification: 'Anmälan till IMY',
  personalDataCompletion: 'Komplettering till IMY',
  dataSubjects: 'Information till registrerade',
  recipients: 'Information till mottagare av tjänsten',
  insurance: 'Försäkring',
  contract: 'Avtal',
};
const states: Readonly<Record<ClockState, string>> = {
  running: 'Löper',
  waiting: 'Väntar',
  stopped: 'Stoppad',
  withdrawn: 'Återtagen',
};
const starts: Readonly<Record<StartKind, string>> = {
  occurred: 'Inträffade',
  detected: 'Upptäcktes',
  aware: 'Kännedom',
  significant: 'Bedömdes som betydande',
  notification: 'Anmälan skickad',
  handled: 'Hanterad',
  asked: 'Begärd',
  date: 'Angiven dag',
};
const marks: Readonly<Record<Mark, string>> = {
  law: 'Läst i lagen',
  thirdParty: 'Uppgift från tredje part',
  memory: 'Inte kontrollerad',
  own: 'Kommunens egen',
};
const warningSteps: Readonly<Record<WarningStep, string>> = {
  half: '50 %',
  threeQuarters: '75 %',
  ninety: '90 %',
  due: '100 %',
  hourLate: 'En timme sen',
};
const kinds: Readonly<Record<ClockEventKind, string>> = {
  opened: 'Började löpa',
  moved: 'Flyttades',
  warned: 'Varning',
  toldNext: 'Gick vidare',
  alarm: 'Larm utanför Teams',
  acknowledged: 'Sedd',
  late: 'Försenad',
  lateExplained: 'Orsak till förseningen',
  stopped: 'Stoppad',
  overridden: 'Stoppad utan ärendenummer från portalen',
  withdrawn: 'Återtagen',
  reopened: 'Löper igen',
};
const counts: Readonly<Record<ClockRule['counts'], string>> = {
  elapsedHours: 'Timmar',
  calendarMonths: 'Kalendermånader',
  calendarWeeks: 'Kalenderveckor',
  ownDate: 'Angiven dag',
};
const jsonOf = <Value>(schema: z.ZodMiniType<Value>) => json((raw) => schema.parse(raw));
const stamp = {
  revision: column('Revision', 'Ändring nummer', number),
  changedBy: column('ChangedBy', 'Ändrad av', shortText),
  changedAt: column('ChangedAt', 'Ändrad', instant),
  changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
};

export const legalClockList = {
  name: 'LegalClocks',
  displayName: 'Frister',
  description: 'En rad per incident, ansvarig och steg, med varningar och vad som stoppade fristen.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    caseId: column('CaseKey', 'Incidentens nyckel', shortText, 'indexed'),
    caseNumber: column('CaseNumber', 'Incident', shortText),
    subject: column('Subject', 'Ansvarig', jsonOf(subjectSchema)),
    step: column('Step', 'Steg', choice(steps)),
    rule: column('RuleThen', 'Regeln som den var', jsonOf(frozenRuleSchema)),
    start: column('StartOf', 'Räknas från', jsonOf(startSchema)),
    due: column('Due', 'Senast', instant, 'indexed'),
    dueSetAt: column('DueSetAt', 'Senast bestämdes', instant),
    state: column('State', 'Läge', choice(states), 'indexed'),
    warnings: column('Warnings', 'Varningar', jsonOf(warningsSchema)),
    stop: column('StopOf', 'Stoppad av', optional(jsonOf(stopSchema))),
    late: column('Late', 'Försening', optional(jsonOf(lateSchema))),
    ...stamp,
  },
} satisfies ListOf<LegalClock>;

export const legalClockIndexes = {
  caseId: ({ caseId }: LegalClock) => caseId,
  state: ({ state }: LegalClock) => state,
};

export const clockEventList = {
  name: 'ClockEvents',
  displayName: 'Fristernas historik',
  description: 'En rad per händelse, skrivs en gång och ändras aldrig.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    clock: column('Clock', 'Fristens nyckel', shortText, 'indexed'),
    caseId: column('CaseKey', 'Incidentens nyckel', shortText, 'indexed'),
    kind: column('Kind', 'Händelse', choice(kinds)),
    at: column('At', 'Tid', instant, 'indexed'),
    actorId: column('Actor', 'Person (id)', person),
    actorName: column('ByName', 'Person', shortText),
    warning: column('Warning', 'Varning', optional(choice(warningSteps))),
    before: column('StartBefore', 'Räknades från', optional(jsonOf(startSchema))),
    after: column('StartAfter', 'Räknas från', optional(jsonOf(startSchema))),
    note: column('Note', 'Anteckning', longText),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<ClockEvent>;

export const clockEventIndexes = { caseId: ({ caseId }: ClockEvent) => caseId };

export const clockRuleList = {
  name: 'ClockRules',
  displayName: 'Regler för frister',
  description: 'Kommunens egna versioner av reglerna. Det som inte står här gäller så som Värna har det.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    step: column('Step', 'Steg', choice(steps)),
    source: column('Source', 'Källa', longText),
    mark: column('Mark', 'Hur säker källan är', choice(marks)),
    checkedOn: column('CheckedOn', 'Kontrollerad', optional(day)),
    checkedBy: column('CheckedBy', 'Kontrollerad av', shortText),
    from: column('CountsFrom', 'Räknas från', choice(starts)),
    counts: column('Counts', 'Räknas i', choice(counts)),
    amount: column('Amount', 'Antal', number),
    chain: column('Chain', 'Vilka som varnas', optional(jsonOf(chainSchema))),
    validFrom: column('ValidFrom', 'Gäller från', day),
    validUntil: column('ValidUntil', 'Gäller till och med', optional(day)),
    ...stamp,
  },
} satisfies ListOf<ClockRule>;

export const clockSettingsList = {
  name: 'ClockSettings',
  displayName: 'Varningar om frister',
  description: 'Vilka som varnas, i vilken ordning, och hur länge var och en har på sig. En rad.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    chain: column('Chain', 'Vilka som varnas', jsonOf(chainSchema)),
    answerMinutes: column('AnswerMinutes', 'Minuter innan varningen går vidare', number),
    lastTrial: column('TriedAlarm', 'Senaste provlarm', optional(jsonOf(triedSchema))),
    ...stamp,
  },
} satisfies ListOf<ClockSettings>;
