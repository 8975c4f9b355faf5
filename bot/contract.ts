// All that the product can be asked, on one page: name → [question, answer]. Chat, cards, tab and clock ask here and nowhere else.
import * as z from 'zod/mini';
import type { Refusal } from './blocks/refusal.ts';
import type { Language } from './blocks/text.ts';
import {
  type CaseFile,
  type CaseRow,
  type Draft,
  incidentQuestions as incident,
  type OwnCase,
} from './capabilities/incident/model.ts';
import type { Asker, Me, Person, RoleHolding } from './capabilities/organisation/model.ts';
import { roleQuestion } from './capabilities/organisation/model.ts';

const nothing = z.object({});

/** The questions, parsed once where they enter. */
export const questions = {
  'incident.draft': incident.draft,
  'incident.reviseDraft': incident.reviseDraft,
  'incident.report': incident.report,
  'incident.mine': nothing,
  'incident.status': incident.byNumber,
  'incident.own': incident.byId,
  'incident.list': nothing,
  'incident.read': incident.byId,
  'incident.take': incident.take,
  'incident.assess': incident.assess,
  'incident.note': incident.write,
  'incident.tellReporter': incident.write,
  'incident.addInformation': incident.write,
  'incident.close': incident.close,
  'incident.reopen': incident.take,
  'organisation.me': nothing,
  'organisation.people': z.object({ search: z.string().check(z.maxLength(100)) }),
  'organisation.roles': nothing,
  'organisation.grantRole': roleQuestion,
  'organisation.endRole': z.object({ id: z.string().check(z.maxLength(64)) }),
} as const;

/** What comes back when no rule refuses. */
export interface Answers {
  'incident.draft': Draft;
  'incident.reviseDraft': Draft;
  'incident.report': OwnCase;
  'incident.mine': readonly OwnCase[];
  'incident.status': OwnCase;
  'incident.own': OwnCase;
  'incident.list': readonly CaseRow[];
  'incident.read': CaseFile;
  'incident.take': CaseFile;
  'incident.assess': CaseFile;
  'incident.note': CaseFile;
  'incident.tellReporter': CaseFile;
  'incident.addInformation': OwnCase;
  'incident.close': CaseFile;
  'incident.reopen': CaseFile;
  'organisation.me': Me;
  'organisation.people': readonly Person[];
  'organisation.roles': readonly RoleHolding[];
  'organisation.grantRole': RoleHolding;
  'organisation.endRole': RoleHolding;
}

export type ActionName = keyof typeof questions;
/** The question as it stands after parsing. */
export type Question<Name extends ActionName> = z.output<(typeof questions)[Name]>;
/** The question as a caller writes it: what has a default may be left out. */
export type Asked<Name extends ActionName> = z.input<(typeof questions)[Name]>;
export type Answer<Name extends ActionName> = Answers[Name];

export type Action<Name extends ActionName> = (
  question: Question<Name>,
  asker: Asker,
) => Promise<Answer<Name> | Refusal>;

/** Every action, wired to its ports. A missing one does not compile in `app.ts`. */
export type Actions = { readonly [Name in ActionName]: Action<Name> };

/** The product as the edges know it. */
export interface App {
  readonly actions: Actions;
  /** The person asking, with the roles that count today: made anew for every question. */
  asker(person: Person, language: Language): Asker;
}
