// All that the product can be asked, on one page: name → [question, answer]. Chat, cards, tab and clock ask here and nowhere else.

import type * as z from 'zod/mini';
import { cleaned } from './blocks/plain.ts';
import type { GivenKey } from './blocks/question.ts';
import type { Refusal } from './blocks/refusal.ts';
import type { Language } from './blocks/text.ts';
import {
  type Campaign,
  type CampaignLink,
  type CardLocation,
  type Delivery,
  type Outcome,
} from './capabilities/campaign/model.ts';
import { type CampaignAnswers, campaignAsked } from './capabilities/campaign/question-model.ts';
import { type Inbox, type InboxCards, inboxAsked } from './capabilities/inbox/model.ts';
import type { Drafting } from './capabilities/incident/draft-model.ts';
import { type Incident, type IncidentLink, type UndeliveredCause } from './capabilities/incident/model.ts';
import { type IncidentAnswers, incidentAsked } from './capabilities/incident/question-model.ts';
import { incidentPermissions } from './capabilities/incident/rights.ts';
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
import { type OrganisationAnswers, organisationAsked } from './capabilities/organisation/asking-model.ts';
import type { OrganisationLink } from './capabilities/organisation/board-model.ts';
import type { Asker, Coordination, Person, PersonId } from './capabilities/organisation/model.ts';
import { organisationPermissions } from './capabilities/organisation/rights.ts';
import type { VacancyNotice } from './capabilities/organisation/vacancy-model.ts';
import { type DocumentDone, type DocumentTask, type PolicyLink } from './capabilities/policy/model.ts';
import { type PolicyAnswers, policyAsked } from './capabilities/policy/question-model.ts';
import { policyPermissions } from './capabilities/policy/rights.ts';
import { type RiskAnswers, riskAsked } from './capabilities/risk/asking-model.ts';
import type { RiskLink } from './capabilities/risk/model.ts';
import { riskPermissions } from './capabilities/risk/rights.ts';
import type { RiskLinks, RiskNews, RiskTask } from './capabilities/risk/view-model.ts';
import {
  type LessonDone,
  type LessonTask,
  type TrainingLink,
  type TrainingLinks,
} from './capabilities/training/model.ts';
import { type TrainingAnswers, trainingAsked } from './capabilities/training/question-model.ts';
import { trainingPermissions } from './capabilities/training/rights.ts';

const questions = {
  ...incidentAsked,
  ...organisationAsked,
  ...operationsAsked,
  ...inboxAsked,
  ...policyAsked,
  ...campaignAsked,
  ...measureAsked,
  ...trainingAsked,
  ...riskAsked,
} as const;

/** What the inbox holds: a task, a line of news, what the person did last. */
export type Task = DocumentTask | LessonTask | MeasureTask | RiskTask;
export type News = RiskNews;
export type LastDone = DocumentDone | LessonDone | MeasureDone;
export type Todo = Inbox<Task, News, LastDone>;

/** What comes back when no rule refuses. */
export interface Answers
  extends IncidentAnswers,
    OrganisationAnswers,
    OperationsAnswers,
    PolicyAnswers,
    CampaignAnswers,
    MeasureAnswers,
    TrainingAnswers,
    RiskAnswers {
  'inbox.todo': Todo;
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
  readonly [Each in Name]: (typeof questions)[Each] extends { readonly shape: { readonly key: GivenKey } }
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

/** Where cards lead: into the tab, and to their pictures. */
export interface Links extends Omit<TrainingLinks, 'to'>, Omit<RiskLinks, 'to'> {
  /** @param id of what it leads to; without one a page of its own */
  to(kind: LinkKind, id?: string): string;
  /** Of the tab itself. */
  tab(): string;
}
export type Cards = InboxCards<Task, News, LastDone, Links>;

/** The product as the edges know it. */
export interface App {
  readonly actions: Actions;
  readonly services: Services;
  /** Reports that are not sent yet, for the Teams edge alone. */
  readonly drafting: Drafting;
  /** The person asking, with the roles that count today: made anew for every question. */
  asker(person: Person, language: Language): Asker;
}
