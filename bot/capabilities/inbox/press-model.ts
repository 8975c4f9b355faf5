// What follows a press on a card: each capability describes its own verbs, and the Teams edge does what they say.
import type { Card } from '../../blocks/card.ts';
import type { Correction } from '../../blocks/corrected.ts';
import type { Language } from '../../blocks/text.ts';
import type { ActionName, Answer, App, Asked, Links, Question } from '../../contract.ts';
import type { PersonId } from '../people/model.ts';
import type { Asker } from '../roles/model.ts';
import type { AddressId } from './model.ts';

/** What a card may be made of beside the answer. */
export interface PressContext {
  readonly asker: Asker;
  readonly links: Links;
  readonly app: Pick<App, 'drafting'>;
}

/** The card after a press: the person's inbox as it is now, or one made of the answer. */
export type Follows<Name extends ActionName> = 'inbox' | ((answer: Answer<Name>, context: PressContext) => Card);

type Data = Readonly<Record<string, unknown>>;

/** What came of a press that was refused. */
export interface Refused<Name extends ActionName> {
  readonly question: Question<Name>;
  readonly correction: Correction;
  readonly context: PressContext;
}

/** After a refusal another action is asked, and its answer is shown; undefined as an answer where it refuses too. */
export type Again = {
  readonly [Name in ActionName]: {
    readonly asks: Name;
    /** `race`: only after a refusal that means that somebody was first. */
    readonly after: 'race' | 'everyRefusal';
    readonly question: (data: Data) => unknown;
    /** Undefined = the sentence alone. */
    readonly card: (answer: Answer<Name> | undefined, refused: Refused<Name>) => Card | undefined;
  };
}[ActionName];

/** A card with a place of its own, beside the inbox. */
export interface PressFlow<Name extends ActionName, Lists> {
  /** The card that the answer is: the place of the pressed one shows it, so that it is not sent as an update of itself. */
  readonly location?: (answer: Answer<Name>) => AddressId;
  /** The card that the pressed one is from now on. It is written before the action is asked, so no second one is sent. */
  readonly becomes?: (question: Question<Name>, lists: Lists) => AddressId | undefined;
  /** Teams asks by itself for the viewer's own version: which card that is, and in whose conversation it belongs. */
  readonly viewed?: (
    id: string,
    viewer: { readonly person: PersonId; readonly isPersonal: boolean },
    lists: Lists,
  ) => { readonly location: AddressId; readonly home: AddressId } | undefined;
  /** What viewers see whom the action refuses. */
  readonly cover?: (id: string, language: Language, lists: Lists) => Card | undefined;
  readonly again?: Again;
}

/** By the code of the refusal: the field where its sentence stands. What is not here, and names no field itself, stands on top. */
export type FieldsOf<Name extends ActionName> = Readonly<Record<string, keyof Asked<Name> & string>>;

/** Everything about presses, from all capabilities. A verb that is not in `follows` is no button of ours. */
export interface PressTables<Lists> {
  readonly follows: { readonly [Name in ActionName]?: Follows<Name> };
  readonly flows: { readonly [Name in ActionName]?: PressFlow<Name, Lists> };
  /** Refusals that mean that somebody was first. */
  readonly races: ReadonlySet<string>;
  readonly fields: { readonly [Name in ActionName]?: FieldsOf<Name> };
}
