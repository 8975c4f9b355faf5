// What can be asked of the work with a case.
import * as z from 'zod/mini';
import { keySchema, making } from '../../blocks/question.ts';
import { CATEGORIES } from '../incident/model.ts';
import { CADENCES, INCIDENT_ROLES, NOTE_FATES, type NoteKept, STEP_STATES, type WorkPage } from './model.ts';

// Far more than the rules allow: a text that is too long is refused by the rule that can say by how much.
const words = z._default(z.string().check(z.maxLength(60_000)), '');
const id = keySchema;
const role = z.enum(INCIDENT_ROLES);
/** A choice on a card comes as text. */
const minutes = z.pipe(z.coerce.number<string | number>(), z.literal([...CADENCES]));

/** What of the work a card has before it: all of it, or one of its forms. */
export const SHOWN = ['work', 'update', 'cadence'] as const;
export type Shown = (typeof SHOWN)[number];

export const incidentWorkAsked = {
  'incidentWork.read': z.object({ id, show: z._default(z.enum(SHOWN), 'work') }),
  'incidentWork.takeRole': z.object({ id, role }),
  'incidentWork.giveBackRole': z.object({ id, role }),
  'incidentWork.giveRole': z.object({ id, role, person: z.guid() }),
  'incidentWork.setStep': z.object({ id, step: z.string().check(z.maxLength(60)), state: z.enum(STEP_STATES) }),
  'incidentWork.changeList': z.object({ id, category: z.enum(CATEGORIES) }),
  'incidentWork.setCadence': z.object({ id, minutes }),
  /** @property after number of the update that its writer saw: the same text twice is one update */
  'incidentWork.writeUpdate': z.object({
    id,
    after: z.coerce.number().check(z.multipleOf(1), z.nonnegative()),
    situation: words,
    actions: words,
    needs: words,
  }),
  /** A line of the timeline, written in the thread of the case. */
  'incidentWork.note': making(z.object({ id, text: words })),
  /** The message that a line is of reads otherwise now, or is gone. @property at when: the same change twice is one line */
  'incidentWork.changeNote': z.object({
    id,
    note: keySchema,
    fate: z.enum(NOTE_FATES),
    text: words,
    at: z.string().check(z.maxLength(60)),
  }),
} as const;

export interface WorkShown extends WorkPage {
  readonly shown: Shown;
}
type Noting = 'incidentWork.note' | 'incidentWork.changeNote';
export type IncidentWorkAnswers = {
  readonly [Name in Exclude<keyof typeof incidentWorkAsked, Noting>]: WorkShown;
} & { readonly [Name in Noting]: NoteKept };
