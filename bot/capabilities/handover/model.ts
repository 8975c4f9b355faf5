// What lies in a person's hands, and is moved when somebody else takes over: at once, or from a day that is prepared.
import * as z from 'zod/mini';
import type { Day } from '../../blocks/instant.ts';
import { daySchema, idSchema, making, nothing, revisionSchema } from '../../blocks/question.ts';
import type { Refusal } from '../../blocks/refusal.ts';
import type { Language, Texts } from '../../blocks/text.ts';
import type { Versioned } from '../../blocks/versioned.ts';
import type { Person, PersonId } from '../people/model.ts';
import type { Asker, RoleAct } from '../roles/model.ts';

/** As its capability knows it. */
export interface Held {
  readonly id: string;
  /** In words: a title, a case number, a role and where it counts. */
  readonly title: string;
  /** In whose hands it lies. */
  readonly from: PersonId;
}

export interface OpenItem extends Held {
  /** Of the source that it comes from. */
  readonly kind: string;
  /** What that is, in the language of whoever asks: `Styrdokument`. */
  readonly what: string;
}

/** What each capability knows of the open items of a person. Moved already = nothing happens. */
export interface HandoverSource {
  readonly kind: string;
  /** Its move tells those whom it concerns by itself. */
  readonly tells?: true;
  what(language: Language): string;
  open(from: PersonId, language: Language): readonly Held[];
  /** @returns why not */
  move(item: Held, to: Person, actor: Asker): Promise<Refusal | undefined>;
}

/** What is to change hands, named as it was when it was chosen. */
export interface HandoverItem {
  readonly kind: string;
  readonly id: string;
  readonly what: Texts<string>;
  readonly title: Texts<string>;
}

export type HandoverState = 'planned' | 'done' | 'calledOff';

/** A handover that has been made, or waits for its day. */
export interface HandoverRecord extends Versioned {
  readonly from: PersonId;
  readonly fromName: string;
  readonly to: PersonId;
  readonly toName: string;
  /** The first day on which the receiver has it. */
  readonly day: Day;
  readonly items: readonly HandoverItem[];
  readonly state: HandoverState;
  /** Who chose it: it is done with their right as it is on the day. */
  readonly prepared: RoleAct;
  readonly notMoved: readonly { readonly kind: string; readonly id: string; readonly why: Refusal }[];
}

export interface InHand {
  /** The person's name, also after they have left; their id where no name is known any more. */
  readonly name: string;
  readonly items: readonly OpenItem[];
}

export interface NotMoved {
  readonly item: OpenItem;
  readonly why: Refusal;
}

export interface Handover {
  readonly moved: readonly OpenItem[];
  readonly notMoved: readonly NotMoved[];
  /** What lies in the first person's hands still. */
  readonly left: readonly OpenItem[];
  /** It waits for its day, and nothing has moved yet. */
  readonly planned: HandoverRecord | null;
}

/** What somebody is told of a handover. */
export interface HandoverNotice {
  readonly handover: HandoverRecord;
  readonly reader: PersonId;
  readonly items: readonly HandoverItem[];
  readonly notMoved: readonly HandoverItem[];
  /** The page where it is prepared. */
  readonly mayRead: boolean;
}

export interface HandoverServices {
  /** @returns nothing where it is no longer so, or concerns that person no more */
  handoverNotice(id: string, reader: PersonId, news: HandoverState): HandoverNotice | undefined;
  /** Its day has come. Done again after a crash it moves what is left. */
  handOver(id: string): Promise<void>;
}

const itemSchema = z.object({ kind: z.string().check(z.maxLength(40)), id: z.string().check(z.maxLength(255)) });
export const handoverAsked = {
  'organisation.inHand': z.object({ from: z.guid() }),
  'organisation.handover': making(
    z.object({
      from: z.guid(),
      to: z.guid(),
      items: z.array(itemSchema).check(z.minLength(1), z.maxLength(500)),
      /** Today where nothing is said. */
      day: z._default(z.nullable(daySchema), null),
    }),
  ),
  'organisation.handovers': nothing,
  'organisation.callOffHandover': z.object({ id: idSchema, revision: revisionSchema }),
} as const;

export interface HandoverAnswers {
  'organisation.inHand': InHand;
  'organisation.handover': Handover;
  /** Those that wait by their day, then what was done or called off lately. */
  'organisation.handovers': readonly HandoverRecord[];
  'organisation.callOffHandover': HandoverRecord;
}
