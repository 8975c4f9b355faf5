// All that the product can be asked, on one page: name → [question, answer]. Chat, cards, tab and clock ask here and nowhere else.

import * as z from 'zod/mini';
import { cleaned } from './blocks/plain.ts';
import type { Refusal } from './blocks/refusal.ts';
import type { Language } from './blocks/text.ts';
import {
  type Campaign,
  type CampaignLink,
  type CampaignView,
  type CardLocation,
  campaignQuestions as campaign,
  type Delivery,
  type Outcome,
  type Preflight,
  type Staff,
  type Waiting,
} from './capabilities/campaign/model.ts';
import type { Inbox } from './capabilities/inbox/model.ts';
import type { Draft, Drafting } from './capabilities/incident/draft-model.ts';
import { type CaseList, caseListQuestion } from './capabilities/incident/list-model.ts';
import {
  type CaseFile,
  type Incident,
  type IncidentLink,
  incidentQuestions as incident,
  type OwnCase,
  type UndeliveredCause,
} from './capabilities/incident/model.ts';
import { incidentPermissions } from './capabilities/incident/rights.ts';
import {
  type MeasureAnswers,
  type MeasureDone,
  type MeasureLink,
  type MeasureTask,
  measureQuestions,
} from './capabilities/measure/model.ts';
import { measurePermissions } from './capabilities/measure/rights.ts';
import { type OperationsPage, operationsQuestions } from './capabilities/operations/model.ts';
import { operationsPermissions } from './capabilities/operations/rights.ts';
import {
  type OrganisationAnswers,
  organisationQuestions as organisation,
} from './capabilities/organisation/asking-model.ts';
import type { AudiencePreview } from './capabilities/organisation/audience-model.ts';
import type { OrganisationLink } from './capabilities/organisation/board-model.ts';
import type { Asker, Coordination, Me, Person, PersonId } from './capabilities/organisation/model.ts';
import { organisationPermissions } from './capabilities/organisation/rights.ts';
import type { VacancyNotice } from './capabilities/organisation/vacancy-model.ts';
import {
  type AcknowledgedDocument,
  type DocumentDone,
  type DocumentPage,
  type DocumentRow,
  type DocumentTask,
  type DocumentVersion,
  type OwnDocument,
  type PersonEvidence,
  type PolicyLink,
  policyQuestions as policy,
  type VersionEvidence,
} from './capabilities/policy/model.ts';
import { policyPermissions } from './capabilities/policy/rights.ts';
import { type RiskAnswers, riskAsked } from './capabilities/risk/asking-model.ts';
import type { RiskLink } from './capabilities/risk/model.ts';
import { riskPermissions } from './capabilities/risk/rights.ts';
import type { RiskNews, RiskTask } from './capabilities/risk/view-model.ts';
import {
  type AskedLesson,
  type Lesson,
  type LessonDone,
  type LessonTask,
  type Programme,
  type TrainingLink,
  type TrainingOverview,
  type TrainingPerson,
  type TrainingRecord,
  trainingQuestions as training,
} from './capabilities/training/model.ts';
import { trainingPermissions } from './capabilities/training/rights.ts';

const nothing = z.object({});

/** Of whatever makes something: the same question twice makes one thing and has the same answer. */
const key = z.string().check(z.regex(/^[\w-]{8,64}$/u));
const making = <Shape extends z.core.$ZodShape>(question: z.ZodMiniObject<Shape>) => z.extend(question, { key });

const makes = {
  'incident.note': making(incident.write),
  'incident.tellReporter': making(incident.write),
  'incident.addInformation': making(incident.write),
  'organisation.grantRole': making(organisation['organisation.grantRole']),
  'organisation.saveBoard': making(organisation['organisation.saveBoard']),
  'organisation.saveClosedDay': making(organisation['organisation.saveClosedDay']),
  'organisation.saveDelegation': making(organisation['organisation.saveDelegation']),
  'policy.save': making(policy.save),
  'policy.ask': making(policy.ask),
  'measure.save': making(measureQuestions['measure.save']),
  'training.saveLesson': making(training.saveLesson),
  'training.saveProgramme': making(training.saveProgramme),
  'training.record': making(training.record),
  'training.correct': making(training.correct),
  'risk.save': making(riskAsked['risk.save']),
  'risk.invite': making(riskAsked['risk.invite']),
  'risk.saveMethod': making(riskAsked['risk.saveMethod']),
  'risk.propose': making(riskAsked['risk.propose']),
} as const;

const questions = {
  'incident.reviseDraft': incident.reviseDraft,
  'incident.report': incident.report,
  'incident.mine': nothing,
  'incident.status': incident.byNumber,
  'incident.own': incident.byId,
  'incident.list': caseListQuestion,
  'incident.read': incident.byId,
  'incident.take': incident.take,
  'incident.assess': incident.assess,
  'incident.addToCase': incident.addToCase,
  'incident.removeWords': incident.removeWords,
  'incident.close': incident.close,
  'incident.reopen': incident.take,
  'organisation.me': nothing,
  ...organisation,
  'operations.read': nothing,
  'operations.resume': operationsQuestions.resume,
  'inbox.todo': nothing,
  'policy.mine': nothing,
  'policy.list': nothing,
  'policy.read': policy.byId,
  'policy.evidence': policy.byId,
  'policy.person': policy.person,
  'policy.audience': policy.audience,
  'policy.review': policy.step,
  'policy.redraft': policy.step,
  'policy.decide': policy.decide,
  'policy.correct': policy.correct,
  'policy.attach': policy.attach,
  'policy.detach': policy.step,
  'policy.publish': policy.publish,
  'policy.withdraw': policy.step,
  'policy.succeed': policy.byId,
  'policy.acknowledge': policy.acknowledge,
  'campaign.read': campaign.byId,
  'campaign.preflight': campaign.preflight,
  'campaign.pause': campaign.byId,
  'campaign.resume': campaign.byId,
  'campaign.cancel': campaign.byId,
  'campaign.reached': campaign.reached,
  'campaign.setAside': campaign.setAside,
  'campaign.askAgain': campaign.askAgain,
  'campaign.waiting': campaign.byId,
  'campaign.staff': nothing,
  'campaign.vouch': campaign.reached,
  ...measureQuestions,
  'training.mine': nothing,
  'training.begin': training.begin,
  'training.answer': training.answer,
  'training.lessons': nothing,
  'training.publishLesson': training.step,
  'training.retireLesson': training.step,
  'training.programmes': nothing,
  'training.startProgramme': training.step,
  'training.overview': nothing,
  'training.people': training.people,
  'training.register': nothing,
  ...riskAsked,
  ...makes,
} as const;

/** What the inbox holds: a task, a line of news, what the person did last. */
export type Task = DocumentTask | LessonTask | MeasureTask | RiskTask;
export type News = RiskNews;
export type LastDone = DocumentDone | LessonDone | MeasureDone;
export type Todo = Inbox<Task, News, LastDone>;

/** What comes back when no rule refuses. */
export interface Answers extends OrganisationAnswers, MeasureAnswers, RiskAnswers {
  'incident.reviseDraft': Draft;
  'incident.report': OwnCase;
  'incident.mine': readonly OwnCase[];
  'incident.status': OwnCase;
  'incident.own': OwnCase;
  'incident.list': CaseList;
  'incident.read': CaseFile;
  'incident.take': CaseFile;
  'incident.assess': CaseFile;
  'incident.note': CaseFile;
  'incident.tellReporter': CaseFile;
  'incident.addInformation': OwnCase;
  'incident.addToCase': OwnCase;
  'incident.removeWords': CaseFile;
  'incident.close': CaseFile;
  'incident.reopen': CaseFile;
  'organisation.me': Me;
  'operations.read': OperationsPage;
  'operations.resume': OperationsPage;
  'inbox.todo': Todo;
  'policy.mine': readonly OwnDocument[];
  'policy.list': readonly DocumentRow[];
  'policy.read': DocumentPage;
  'policy.evidence': VersionEvidence;
  'policy.person': PersonEvidence;
  'policy.audience': AudiencePreview;
  'policy.save': DocumentVersion;
  'policy.review': DocumentVersion;
  'policy.redraft': DocumentVersion;
  'policy.decide': DocumentVersion;
  'policy.correct': DocumentVersion;
  'policy.attach': DocumentVersion;
  'policy.detach': DocumentVersion;
  'policy.publish': DocumentVersion;
  'policy.withdraw': DocumentVersion;
  'policy.succeed': DocumentVersion;
  'policy.acknowledge': AcknowledgedDocument;
  'policy.ask': { readonly owner: string };
  'campaign.read': CampaignView;
  'campaign.preflight': Preflight;
  'campaign.pause': CampaignView;
  'campaign.resume': CampaignView;
  'campaign.cancel': CampaignView;
  'campaign.reached': CampaignView;
  'campaign.setAside': CampaignView;
  'campaign.askAgain': CampaignView;
  'campaign.waiting': readonly Waiting[];
  'campaign.staff': Staff;
  'campaign.vouch': Staff;
  'training.mine': readonly LessonTask[];
  'training.begin': LessonTask;
  'training.answer': LessonTask;
  'training.lessons': readonly AskedLesson[];
  'training.saveLesson': Lesson;
  'training.publishLesson': Lesson;
  'training.retireLesson': Lesson;
  'training.programmes': readonly Programme[];
  'training.saveProgramme': Programme;
  'training.startProgramme': Programme;
  'training.overview': TrainingOverview;
  'training.people': readonly TrainingPerson[];
  'training.register': readonly TrainingRecord[];
  'training.record': TrainingRecord;
  'training.correct': TrainingRecord;
}

export type ActionName = keyof typeof questions;
export const isAction = (name: string): name is ActionName => Object.hasOwn(questions, name);

/** What people may be allowed; who is, each capability says. */
export const permissions = {
  ...incidentPermissions,
  ...organisationPermissions,
  ...operationsPermissions,
  ...policyPermissions,
  ...trainingPermissions,
  ...riskPermissions,
  ...measurePermissions,
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
  readonly [Each in Name]: Each extends keyof typeof makes
    ? Omit<z.input<(typeof questions)[Each]>, 'key'>
    : z.input<(typeof questions)[Each]>;
}[Name];
export type Answer<Name extends ActionName> = Answers[Name];

export type Action<Name extends ActionName> = (
  question: Question<Name>,
  asker: Asker,
) => Promise<Answer<Name> | Refusal>;

/** Every action, wired to its ports. A missing one does not compile in `app.ts`. */
export type Actions = { readonly [Name in ActionName]: Action<Name> };

/** What the queue and the clock ask for; nobody waits for the answer. */
export interface Services {
  /** The audience is written down and the sending begins; done again it changes nothing. */
  begin(campaign: Campaign): void;
  /** Whoever may decide the proposal now is asked, once. */
  askDeciders(proposal: string): void;
  /** Those who are asked for a decision now. */
  deciding(): readonly PersonId[];
  /** Cards that stand are corrected, or taken back, for all at once and without a ping. */
  recall(what: { readonly campaign: string; readonly round: string }): void;
  /** Whether anybody coordinates, and what stands in the way. */
  coordination(): Coordination;
  /** Everything the person owes now. */
  todo(person: Person): Todo;
  /** Whom a round of sending concerns now; nobody while the campaign rests, or at night. `unknown`: this process has not read of it. */
  plan(pack: string, round: string): readonly Delivery[] | 'nothing' | 'unknown' | 'quietHours';
  /** Nobody is disturbed now: at night and on red days. */
  isQuiet(): boolean;
  /** Paused or cancelled while the sending was under way. */
  isStopped(pack: string): boolean;
  /** The person's card has arrived, however it came: no campaign says any longer that it did not. */
  arrived(person: PersonId, standing: CardLocation): void;
  /** The person has been heard of: whoever could not be reached gets their card now. */
  back(person: PersonId): void;
  /** What came of it, person by person. */
  sent(pack: string, outcomes: ReadonlyMap<PersonId, Outcome>): void;
  /** A programme whose time has come begins its next round, and whoever is to be reminded today is, once. */
  remind(): void;
  /** What a person is to be told of these findings: only what is still so. Undefined = nothing is left of them. */
  vacancyNotice(person: PersonId, vacancies: readonly string[]): VacancyNotice | undefined;
  vacanciesTold(person: PersonId, vacancies: readonly string[]): void;
  /** Those who may handle the case: who is told when the incident channel says no. */
  handlers(incident: Incident): readonly PersonId[];
  /** A message to the reporter was refused, or may not have arrived. @param event the line of the timeline that it is */
  messageMissed(incident: string, event: string, cause: UndeliveredCause, code: string): void;
  messageArrived(incident: string, event: string): void;
}

/** What a deep link into the tab may lead to; each kind has a route in `tab/pages.ts`. */
export type LinkKind =
  | IncidentLink
  | PolicyLink
  | TrainingLink
  | CampaignLink
  | RiskLink
  | MeasureLink
  | OrganisationLink;

/** The product as the edges know it. */
export interface App {
  readonly actions: Actions;
  readonly services: Services;
  /** Reports that are not sent yet, for the Teams edge alone. */
  readonly drafting: Drafting;
  /** The person asking, with the roles that count today: made anew for every question. */
  asker(person: Person, language: Language): Asker;
}
