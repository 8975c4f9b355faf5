// Everything that is done later, by kind: a capability's jobs join here with one word.
import type { JobFactsOf } from './blocks/job.ts';
import type { AuthorityReportJobs } from './capabilities/authority-report/jobs.ts';
import type { CampaignJobs } from './capabilities/campaign/jobs.ts';
import type { TeamsRefusal } from './capabilities/campaign/model.ts';
import type { CaseGroupJobs } from './capabilities/case-group/jobs.ts';
import type { HandoverJobs } from './capabilities/handover/jobs.ts';
import type { InboxJobs } from './capabilities/inbox/jobs.ts';
import type { IncidentJobs } from './capabilities/incident/jobs.ts';
import type { IncidentWorkJobs } from './capabilities/incident-work/jobs.ts';
import type { LegalClockJobs } from './capabilities/legal-clock/jobs.ts';
import type { PolicyJobs } from './capabilities/policy/jobs.ts';
import type { RiskDecisionJobs } from './capabilities/risk-decision/jobs.ts';
import type { RoleJobs } from './capabilities/roles/jobs.ts';
import type { StatusCardJobs } from './capabilities/status-card/jobs.ts';
import type { VacancyJobs } from './capabilities/vacancy/jobs.ts';
import { EVIDENCE_LIBRARY, type LibraryName, type Write } from './ports.ts';
import type { ListName } from './records.ts';

/** What every capability may ask for. */
interface CoreJobs {
  /** `follow` is done after the write, in order, once, over any crash; `ifLost` when somebody else wrote first. */
  write: { readonly write: Write; readonly follow: readonly Job[]; readonly ifLost: readonly Job[] };
  /** @property number what its name in the library begins with; without a library it is evidence of a case */
  file: { readonly number: string; readonly file: string; readonly library?: LibraryName };
  /** A message to a conversation, kept until it has been delivered once. The job's key is what makes it one message. */
  say: {
    readonly conversation: string;
    readonly serviceUrl: string;
    readonly activity: Readonly<Record<string, unknown>>;
    /** The key of what was said before: where that stands it is changed in place. */
    readonly replaces?: string;
  };
  /** What was handed to the shared queue under the key is no longer to be done. */
  cancel: { readonly key: string };
}

interface Jobs
  extends CoreJobs,
    CampaignJobs,
    HandoverJobs,
    InboxJobs,
    IncidentJobs,
    IncidentWorkJobs,
    StatusCardJobs,
    LegalClockJobs,
    CaseGroupJobs,
    PolicyJobs,
    RiskDecisionJobs,
    RoleJobs,
    VacancyJobs,
    AuthorityReportJobs {}

export type JobKind = keyof Jobs;
export type Job<Kind extends JobKind = JobKind> = {
  readonly [Each in Kind]: { readonly kind: Each } & Jobs[Each];
}[Kind];

export const coreJobs = {
  write: { label: { sv: 'Skriva en ändring till SharePoint', en: 'Write a change to SharePoint' } },
  file: {
    label: { sv: 'Spara en bifogad fil', en: 'Save an attached file' },
    partition: 'files',
    about: ({ number, library = EVIDENCE_LIBRARY }) => (library === EVIDENCE_LIBRARY ? number : undefined),
  },
  say: { label: { sv: 'Skicka ett svar i chatten', en: 'Send an answer in the chat' }, partition: 'people' },
  cancel: {
    label: { sv: 'Ta bort något som inte längre ska göras', en: 'Take away something that is no longer to be done' },
  },
} as const satisfies JobFactsOf<CoreJobs>;

export type JobTable = JobFactsOf<Jobs, ListName>;

/** What became of one try: done for good, somebody else wrote first, refused by Teams, or to be tried again after so many milliseconds. */
export type Attempt =
  | { readonly result: 'done' }
  | { readonly result: 'conflict' }
  /** It may have arrived and is never repeated. `to` is the id of the address it was for. */
  | { readonly result: 'uncertain'; readonly to: string }
  /** Time alone does not mend it: it stands by name until its cause goes, or until somebody says go on. */
  | { readonly result: 'refused'; readonly refusal: TeamsRefusal }
  /** `isTry: false` = not even tried: there was no room for it yet. `isFault` = time alone does not mend it. */
  | {
      readonly result: 'again';
      readonly after: number;
      readonly why: string;
      readonly isTry?: false;
      readonly isFault?: true;
    };

/** A no from Teams. */
export type Refused = Extract<Attempt, { readonly result: 'refused' }>['refusal'];

/** Does one job. It may be called again with the same key after a crash: what was done must not be done twice. */
export type JobHandler<Kind extends JobKind = JobKind> = (
  job: Job<Kind>,
  key: string,
  attempt: number,
  /** The job's time, if it has one. */
  at?: number,
) => Promise<Attempt>;
export type JobHandlers = { readonly [Kind in JobKind]: JobHandler<Kind> };
/** Those that a service of a capability does; the others write to SharePoint or send. */
export type ServedJobs = Pick<
  JobHandlers,
  | 'begin'
  | 'recall'
  | 'askDeciders'
  | 'handOver'
  | 'fireClock'
  | 'passClockOn'
  | 'raiseAlarm'
  | 'stopClock'
  | 'lookAtWork'
  | 'followCase'
  | 'settleReport'
>;

/** It waits until the site is provisioned, and is looked at every minute, or when that is done. */
export const siteLacks = (): Attempt => ({ result: 'again', after: 60_000, why: 'siteLacks', isTry: false });
