// What goes on beside each other, and which legal clocks that wants: GDPR is each board's, the cybersecurity act the
// municipality's and each company's.
import type { Instant } from '../../blocks/instant.ts';
import type { Incident } from '../incident/model.ts';
import type { ClockStart, ClockStep, ClockSubject } from '../legal-clock/model.ts';
import { isDecided } from './decision-rules.ts';
import type { Quick, Track, TrackKind, TrackState, Triage, TriageClock } from './model.ts';

export interface WantedClock {
  readonly subject: ClockSubject;
  readonly step: ClockStep;
  readonly start: ClockStart;
}

/** The clocks that a triage opens and takes back; what follows from a report is not its own. */
export const OWN_STEPS = [
  'significance',
  'earlyWarning',
  'notification',
  'personalDataNotification',
] as const satisfies readonly ClockStep[];
const isOwn = (step: ClockStep): boolean => OWN_STEPS.some((one) => one === step);

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Around {
  readonly boards: readonly Named[];
  readonly companies: readonly Named[];
}

/** The app is one municipality's: it needs no other name here. */
export const MUNICIPALITY: ClockSubject = { kind: 'municipality', id: 'municipality', name: 'Kommunen' };

const subjectsIn = (
  kind: 'board' | 'company',
  ids: readonly string[],
  all: readonly Named[],
): readonly ClockSubject[] => ids.map((id) => ({ kind, id, name: all.find((one) => one.id === id)?.name ?? id }));

const boardsOf = ({ boards }: Triage, around: Around) => subjectsIn('board', boards, around.boards);
const underTheAct = ({ companies }: Triage, around: Around) => [
  MUNICIPALITY,
  ...subjectsIn('company', companies, around.companies),
];

/** All count from when the municipality became aware, whatever was judged when. */
export function wantedClocks(triage: Triage, around: Around): readonly WantedClock[] {
  const start = { kind: 'aware', at: triage.awareAt } as const;
  const of = (subjects: readonly ClockSubject[], steps: readonly ClockStep[]) =>
    subjects.flatMap((subject) => steps.map((step) => ({ subject, step, start })));
  const isSignificant = triage.decision?.outcome === 'significant';
  return [
    ...(isDecided(triage) ? [] : of([MUNICIPALITY], ['significance'])),
    ...(isSignificant ? of(underTheAct(triage, around), ['earlyWarning', 'notification']) : []),
    ...(triage.answers.personalData === 'yes' ? of(boardsOf(triage, around), ['personalDataNotification']) : []),
  ];
}

const isOf = (clock: Pick<TriageClock, 'subject' | 'step'>, { subject, step }: Pick<WantedClock, 'subject' | 'step'>) =>
  clock.step === step && clock.subject.kind === subject.kind && clock.subject.id === subject.id;

/** Clocks that the triage wants and that do not run, or run from another moment. What has stopped stays. */
export const clocksToOpen = (
  wanted: readonly WantedClock[],
  clocks: readonly (TriageClock & { readonly start: ClockStart })[],
): readonly WantedClock[] =>
  wanted.filter((one) => {
    const clock = clocks.find((other) => isOf(other, one));
    if (clock === undefined || clock.state === 'withdrawn') return true;
    return clock.state === 'running' && clock.start.at !== one.start.at;
  });

/** Clocks of its own that run and that it wants no more. */
export const clocksToWithdraw = <Clock extends TriageClock>(
  wanted: readonly WantedClock[],
  clocks: readonly Clock[],
): readonly Clock[] =>
  clocks.filter((clock) => clock.state === 'running' && isOwn(clock.step) && !wanted.some((one) => isOf(clock, one)));

const STEPS: Readonly<Record<'gdpr' | 'cyber', readonly ClockStep[]>> = {
  gdpr: ['personalDataNotification', 'personalDataCompletion', 'dataSubjects'],
  cyber: ['earlyWarning', 'notification', 'statusReport', 'finalReport', 'partialReport', 'recipients'],
};

interface Running {
  /** Of the case. */
  readonly clocks: readonly TriageClock[];
  readonly now: Instant;
}

function clocked(
  kind: 'gdpr' | 'cyber',
  subject: ClockSubject,
  { clocks, now }: Running,
): Pick<Track, 'state' | 'step' | 'due' | 'isOverdue'> {
  const own = clocks.filter((clock) => STEPS[kind].some((step) => isOf(clock, { subject, step })));
  const [next] = own.filter(({ state }) => state === 'running').toSorted((a, b) => a.due.localeCompare(b.due));
  const isReported = next === undefined && own.some(({ state }) => state === 'stopped');
  return {
    state: isReported ? 'reported' : 'open',
    step: next?.step ?? null,
    due: next?.due ?? null,
    isOverdue: next !== undefined && next.due < now,
  };
}

const track = (kind: TrackKind, state: TrackState, subject: ClockSubject | null = null): Track => ({
  kind,
  subject,
  state,
  step: null,
  due: null,
  isOverdue: false,
});

const BY_ANSWER = { yes: 'open', no: 'notNeeded', unknown: 'undecided' } as const;
const answered = (triage: Triage, quick: Quick): TrackState => BY_ANSWER[triage.answers[quick] ?? 'unknown'];

function gdprTracks(triage: Triage, around: Around, running: Running): readonly Track[] {
  const state = answered(triage, 'personalData');
  const subjects = boardsOf(triage, around);
  if (state !== 'open' || subjects.length === 0) return [track('gdpr', state === 'open' ? 'undecided' : state)];
  return subjects.map((subject) => ({ kind: 'gdpr', subject, ...clocked('gdpr', subject, running) }));
}

function cyberTracks(triage: Triage, around: Around, running: Running): readonly Track[] {
  return underTheAct(triage, around).map((subject): Track => {
    if (!isDecided(triage)) return track('cyber', 'undecided', subject);
    if (triage.decision?.outcome === 'notSignificant') return track('cyber', 'notNeeded', subject);
    return { kind: 'cyber', subject, ...clocked('cyber', subject, running) };
  });
}

export function tracksOf(
  triage: Triage,
  { status }: Pick<Incident, 'status'>,
  around: Around,
  running: Running,
): readonly Track[] {
  return [
    track('internal', status === 'closed' ? 'reported' : 'open'),
    track('protective', triage.stoppedAt === null ? answered(triage, 'protective') : 'open'),
    ...gdprTracks(triage, around, running),
    ...cyberTracks(triage, around, running),
    track('police', answered(triage, 'crime')),
    track('supplier', answered(triage, 'supplier')),
    track('jointIt', answered(triage, 'jointIt')),
  ];
}
