// The card after each press in the work with a case: the work as it is now.
import type { Card } from '../../blocks/card.ts';
import { corrected } from '../../blocks/corrected.ts';
import type { ActionName } from '../../contract.ts';
import type { Again, FieldsOf, Follows, PressContext, PressFlow } from '../inbox/press-model.ts';
import { workCard } from './cards.ts';
import type { WorkShown } from './question-model.ts';

type WorkAction = Extract<ActionName, `incidentWork.${string}`>;
type Pressed = Exclude<
  WorkAction,
  'incidentWork.giveRole' | 'incidentWork.changeList' | 'incidentWork.note' | 'incidentWork.changeNote'
>;

const now = (page: WorkShown, { asker, links }: PressContext): Card =>
  workCard(page, asker.language, { tab: links.to('work', page.incident.id) }).card;

/** The work as it is now, with what was typed and the sentence by its field. */
const again = (show: 'work' | 'update' | 'cadence'): Again => ({
  asks: 'incidentWork.read',
  after: 'everyRefusal',
  question: ({ id }) => ({ id, show }),
  card: (page, { correction, context }) => page && corrected(now(page, context), correction),
});

export const incidentWorkPresses: { readonly [Name in Pressed]: Follows<Name> } = {
  'incidentWork.read': now,
  'incidentWork.takeRole': now,
  'incidentWork.giveBackRole': now,
  'incidentWork.setStep': now,
  'incidentWork.setCadence': now,
  'incidentWork.writeUpdate': now,
};
export const incidentWorkFlows: { readonly [Name in Pressed]?: PressFlow<Name, object> } = {
  'incidentWork.takeRole': { again: again('work') },
  'incidentWork.giveBackRole': { again: again('work') },
  'incidentWork.setStep': { again: again('work') },
  'incidentWork.setCadence': { again: again('cadence') },
  'incidentWork.writeUpdate': { again: again('update') },
};
export const incidentWorkFields: { readonly [Name in WorkAction]?: FieldsOf<Name> } = {
  'incidentWork.writeUpdate': { situationMissing: 'situation', situationTooLong: 'situation' },
};
