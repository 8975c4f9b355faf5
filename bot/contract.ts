// All that the product can be asked, on one page: name → [question, answer]. Chat, cards, tab and clock ask here and nowhere else.
import type * as z from 'zod/mini';
import { cleaned } from './blocks/plain.ts';
import type { GivenKey } from './blocks/question.ts';
import type { Refusal } from './blocks/refusal.ts';
import type { Schedule } from './blocks/schedule.ts';
import type { Language } from './blocks/text.ts';
import { type AuthorityAnswers, authorityAsked } from './capabilities/authority/model.ts';
import { authorityPermissions } from './capabilities/authority/rights.ts';
import type { AdviceDone, AdviceTask, ReportLink } from './capabilities/authority-report/model.ts';
import { type AuthorityReportAnswers, authorityReportAsked } from './capabilities/authority-report/question-model.ts';
import { authorityReportPermissions } from './capabilities/authority-report/rights.ts';
import type { BoardLink } from './capabilities/boards/model.ts';
import { type BoardAnswers, boardAsked } from './capabilities/boards/question-model.ts';
import type { CampaignLink, CampaignServices } from './capabilities/campaign/model.ts';
import { type CampaignAnswers, campaignAsked } from './capabilities/campaign/question-model.ts';
import { type CaseGroupAnswers, type CaseGroupServices, caseGroupAsked } from './capabilities/case-group/model.ts';
import { type CasePapersAnswers, casePapersAsked } from './capabilities/case-report/question-model.ts';
import { type DelegationAnswers, delegationAsked } from './capabilities/delegation/question-model.ts';
import { delegationPermissions } from './capabilities/delegation/rights.ts';
import type { ExerciseLink, ExerciseTask } from './capabilities/exercise/model.ts';
import { type ExerciseAnswers, exerciseAsked } from './capabilities/exercise/model.ts';
import { exercisePermissions } from './capabilities/exercise/rights.ts';
import { type HandoverAnswers, type HandoverServices, handoverAsked } from './capabilities/handover/model.ts';
import { type HelpAnswers, helpAsked } from './capabilities/help/model.ts';
import {
  type Counts,
  type Inbox,
  type InboxCards,
  type InboxLink,
  type InboxServices,
  inboxAsked,
} from './capabilities/inbox/model.ts';
import type { Drafting } from './capabilities/incident/draft-model.ts';
import type { IncidentLink, IncidentServices } from './capabilities/incident/model.ts';
import { type IncidentAnswers, incidentAsked } from './capabilities/incident/question-model.ts';
import { incidentPermissions } from './capabilities/incident/rights.ts';
import type { IncidentWorkLink, IncidentWorkServices, WorkTask } from './capabilities/incident-work/model.ts';
import { type IncidentWorkAnswers, incidentWorkAsked } from './capabilities/incident-work/question-model.ts';
import { incidentWorkPermissions } from './capabilities/incident-work/rights.ts';
import type { ClockDone, ClockLink, ClockTask } from './capabilities/legal-clock/model.ts';
import {
  type ClockServices,
  type LegalClockAnswers,
  legalClockAsked,
} from './capabilities/legal-clock/question-model.ts';
import { legalClockPermissions } from './capabilities/legal-clock/rights.ts';
import {
  type MeasureAnswers,
  type MeasureDone,
  type MeasureLink,
  type MeasureTask,
  measureAsked,
} from './capabilities/measure/model.ts';
import { measurePermissions } from './capabilities/measure/rights.ts';
import { type OperationsAnswers, operationsAsked } from './capabilities/operations/model.ts';
import { operationsPermissions } from './capabilities/operations/rights.ts';
import { type OrganisationAnswers, organisationAsked } from './capabilities/organisation/question-model.ts';
import { organisationPermissions } from './capabilities/organisation/rights.ts';
import type { Person } from './capabilities/people/model.ts';
import { type PeopleAnswers, peopleAsked } from './capabilities/people/question-model.ts';
import type { DocumentDone, DocumentTask, PolicyLink } from './capabilities/policy/model.ts';
import { type PolicyAnswers, policyAsked } from './capabilities/policy/question-model.ts';
import type { ReviewDone, ReviewNews, ReviewTask } from './capabilities/policy/review-model.ts';
import { policyPermissions } from './capabilities/policy/rights.ts';
import type { RiskLink } from './capabilities/risk/model.ts';
import { type RiskAnswers, riskAsked } from './capabilities/risk/question-model.ts';
import { riskPermissions } from './capabilities/risk/rights.ts';
import type { RiskLinks, RiskTask, ScoreDone } from './capabilities/risk/view-model.ts';
import { type RiskBoardAnswers, riskBoardAsked } from './capabilities/risk-board/model.ts';
import { riskBoardPermissions } from './capabilities/risk-board/rights.ts';
import type { RiskDecisionServices } from './capabilities/risk-decision/model.ts';
import { type RiskDecisionAnswers, riskDecisionAsked } from './capabilities/risk-decision/question-model.ts';
import type { DecisionDone, DecisionNews, DecisionTask } from './capabilities/risk-decision/view-model.ts';
import { type RiskMethodAnswers, riskMethodAsked } from './capabilities/risk-method/model.ts';
import type { Asker, RoleServices } from './capabilities/roles/model.ts';
import { type RoleAnswers, roleAsked } from './capabilities/roles/question-model.ts';
import { rolePermissions } from './capabilities/roles/rights.ts';
import { type SearchAnswers, searchAsked } from './capabilities/search/model.ts';
import type { SignificanceLink } from './capabilities/significance/model.ts';
import { type SignificanceAnswers, significanceAsked } from './capabilities/significance/question-model.ts';
import { significancePermissions } from './capabilities/significance/rights.ts';
import { type StatusCardAnswers, type StatusCardServices, statusCardAsked } from './capabilities/status-card/model.ts';
import { statusCardPermissions } from './capabilities/status-card/rights.ts';
import type { LessonDone, LessonTask, TrainingLink, TrainingLinks } from './capabilities/training/model.ts';
import { type TrainingAnswers, trainingAsked } from './capabilities/training/question-model.ts';
import { trainingPermissions } from './capabilities/training/rights.ts';
import { type TriageAnswers, triageAsked } from './capabilities/triage/question-model.ts';
import { triagePermissions } from './capabilities/triage/rights.ts';
import type { VacancyServices } from './capabilities/vacancy/model.ts';
import type { ServedJobs } from './jobs.ts';

const questions = {
  ...incidentAsked,
  ...incidentWorkAsked,
  ...statusCardAsked,
  ...caseGroupAsked,
  ...casePapersAsked,
  ...searchAsked,
  ...significanceAsked,
  ...triageAsked,
  ...organisationAsked,
  ...peopleAsked,
  ...roleAsked,
  ...boardAsked,
  ...delegationAsked,
  ...handoverAsked,
  ...helpAsked,
  ...operationsAsked,
  ...inboxAsked,
  ...policyAsked,
  ...campaignAsked,
  ...measureAsked,
  ...legalClockAsked,
  ...trainingAsked,
  ...riskAsked,
  ...riskDecisionAsked,
  ...riskBoardAsked,
  ...riskMethodAsked,
  ...authorityAsked,
  ...authorityReportAsked,
  ...exerciseAsked,
} as const;

/** What the inbox holds: a task, a line of news, what the person did last. */
export type Task =
  | DocumentTask
  | ReviewTask
  | LessonTask
  | MeasureTask
  | RiskTask
  | DecisionTask
  | ClockTask
  | WorkTask
  | AdviceTask
  | ExerciseTask;
export type News = DecisionNews | ReviewNews;
export type LastDone =
  | DocumentDone
  | ReviewDone
  | LessonDone
  | MeasureDone
  | ScoreDone
  | DecisionDone
  | ClockDone
  | AdviceDone;
export type InboxAnswer = Inbox<Task, News, LastDone>;

/** What comes back when no rule refuses. */
export interface Answers
  extends IncidentAnswers,
    IncidentWorkAnswers,
    StatusCardAnswers,
    CaseGroupAnswers,
    CasePapersAnswers,
    SearchAnswers,
    SignificanceAnswers,
    TriageAnswers,
    OrganisationAnswers,
    PeopleAnswers,
    RoleAnswers,
    BoardAnswers,
    DelegationAnswers,
    HandoverAnswers,
    HelpAnswers,
    OperationsAnswers,
    PolicyAnswers,
    CampaignAnswers,
    MeasureAnswers,
    LegalClockAnswers,
    TrainingAnswers,
    RiskAnswers,
    RiskDecisionAnswers,
    RiskBoardAnswers,
    RiskMethodAnswers,
    AuthorityAnswers,
    AuthorityReportAnswers,
    ExerciseAnswers {
  'inbox.todo': InboxAnswer;
  'inbox.counts': Counts;
  'inbox.open': InboxAnswer;
  'inbox.close': InboxAnswer;
}

export type ActionName = keyof typeof questions;
export const isAction = (name: string): name is ActionName => Object.hasOwn(questions, name);

/** What people may be allowed; who is, each capability says. */
export const permissions = {
  ...incidentPermissions,
  ...incidentWorkPermissions,
  ...statusCardPermissions,
  ...rolePermissions,
  ...delegationPermissions,
  ...organisationPermissions,
  ...operationsPermissions,
  ...policyPermissions,
  ...trainingPermissions,
  ...riskPermissions,
  ...riskBoardPermissions,
  ...measurePermissions,
  ...significancePermissions,
  ...triagePermissions,
  ...legalClockPermissions,
  ...authorityPermissions,
  ...authorityReportPermissions,
  ...exercisePermissions,
} as const;
export type Permission = keyof typeof permissions;

/** The only way in for a question: every text in it is made plain, and then it is parsed. */
export function questionOf<Name extends ActionName>(name: Name, raw: unknown) {
  const schemas: { readonly [Each in ActionName]: z.ZodMiniType<Question<Each>> } = questions;
  return schemas[name].safeParse(cleaned(raw));
}

/** The question as it stands after parsing. */
export type Question<Name extends ActionName> = z.output<(typeof questions)[Name]>;
/** The question as somebody writes it: what has a default may be left out, and whatever sends it gives it its key. */
export type Asked<Name extends ActionName> = {
  readonly [Each in Name]: (typeof questions)[Each] extends { readonly shape: { readonly key: GivenKey } }
    ? Omit<z.input<(typeof questions)[Each]>, 'key'>
    : z.input<(typeof questions)[Each]>;
}[Name];
export type Answer<Name extends ActionName> = Answers[Name];

export type Action<Name extends ActionName> = (
  question: Question<Name>,
  asker: Asker,
) => Promise<Answer<Name> | Refusal>;

/** An answer with a field `refused` would be read as a refusal everywhere: an action with one does not compile. */
type Told<Name extends ActionName> = Answers[Name] extends { readonly refused: unknown } ? never : Action<Name>;

/** Every action, wired to its ports. A missing one does not compile in `app.ts`. */
export type Actions = { readonly [Name in ActionName]: Told<Name> };

/** What the edges ask for that no person asks: each capability's own. */
export interface Services
  extends CampaignServices,
    HandoverServices,
    ClockServices,
    IncidentServices,
    IncidentWorkServices,
    StatusCardServices,
    CaseGroupServices,
    InboxServices<InboxAnswer>,
    RiskDecisionServices,
    RoleServices,
    VacancyServices {}

/** What a deep link into the tab may lead to; each kind has a route in `tab/pages.ts`. */
export type LinkKind =
  | InboxLink
  | IncidentLink
  | IncidentWorkLink
  | PolicyLink
  | TrainingLink
  | CampaignLink
  | RiskLink
  | MeasureLink
  | ClockLink
  | SignificanceLink
  | BoardLink
  | ReportLink
  | ExerciseLink;

/** Where cards lead: into the tab, and to their pictures. */
export interface Links extends Omit<TrainingLinks, 'to'>, Omit<RiskLinks, 'to'> {
  /** @param id of what it leads to; without one a page of its own */
  to(kind: LinkKind, id?: string): string;
  /** Of the tab itself. */
  tab(): string;
  /** Of a chat with that account, person to person. */
  chat(login: string): string;
}
export type Cards = InboxCards<Task, News, LastDone, Links>;

/** The product as the edges know it. */
export interface App {
  readonly actions: Actions;
  readonly services: Services;
  /** What each capability looks after again and again. */
  readonly schedules: readonly Schedule[];
  /** Jobs that are done when a service returns. */
  readonly jobs: ServedJobs;
  /** Reports that are not sent yet, for the Teams edge alone. */
  readonly drafting: Drafting;
  /** The person asking, with the roles that count today: made anew for every question. */
  asker(person: Person, language: Language): Asker;
}
