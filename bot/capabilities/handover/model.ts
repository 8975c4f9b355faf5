// What lies in a person's hands, and is moved when somebody else takes over.
import * as z from 'zod/mini';
import type { Refusal } from '../../blocks/refusal.ts';
import type { Language } from '../../blocks/text.ts';
import type { Person, PersonId } from '../people/model.ts';
import type { Asker } from '../roles/model.ts';

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
  what(language: Language): string;
  open(from: PersonId, language: Language): readonly Held[];
  /** @returns why not */
  move(item: Held, to: Person, actor: Asker): Promise<Refusal | undefined>;
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
}

const itemSchema = z.object({ kind: z.string().check(z.maxLength(40)), id: z.string().check(z.maxLength(255)) });
export const handoverAsked = {
  'organisation.inHand': z.object({ from: z.guid() }),
  'organisation.handover': z.object({
    from: z.guid(),
    to: z.guid(),
    items: z.array(itemSchema).check(z.minLength(1), z.maxLength(500)),
  }),
} as const;

export interface HandoverAnswers {
  'organisation.inHand': InHand;
  'organisation.handover': Handover;
}
