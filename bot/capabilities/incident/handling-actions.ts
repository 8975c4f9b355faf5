// What those who handle a case do with it.
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Cases } from './case-file-actions.ts';
import type { ChangeCase } from './change-actions.ts';
import type { KeepCorrection } from './correction-actions.ts';
import { assess, close, handBack, mayHandle, noteOf, reopen, take, tellReporter } from './rules.ts';

type Handling = Pick<
  Actions,
  | 'incident.read'
  | 'incident.take'
  | 'incident.handBack'
  | 'incident.assess'
  | 'incident.close'
  | 'incident.reopen'
  | 'incident.tellReporter'
  | 'incident.note'
>;

export function handlingActions(
  { file, readable, addEvent }: Cases,
  change: ChangeCase,
  keepCorrection: KeepCorrection,
): Handling {
  return {
    async 'incident.read'({ id }, asker) {
      const incident = readable(id, asker);
      return isRefusal(incident) ? incident : file(incident, asker);
    },

    'incident.take': (seen, actor) =>
      change(seen, actor, { kind: 'taken', decide: (incident, now) => take({ incident, actor, now }) }),

    'incident.handBack': (seen, actor) =>
      change(seen, actor, { kind: 'handedBack', decide: (incident, now) => handBack({ incident, actor, now }) }),

    async 'incident.assess'({ category, severity, ...seen }, actor) {
      const before = readable(seen.id, actor);
      const assessed = await change(seen, actor, {
        kind: 'assessed',
        decide: (incident, now) => assess({ incident, actor, now }, category, severity),
      });
      if (!isRefusal(assessed) && !isRefusal(before) && before.categoryBy === 'suggested')
        keepCorrection(before, before.category, category, 'coordinator');
      return assessed;
    },

    'incident.close': ({ outcome, reason, cause, worked, lessons, ...seen }, actor) =>
      change(seen, actor, {
        kind: 'closed',
        // A case that is opened again loses its ending: the line keeps all of it.
        text: [reason, cause, worked, lessons].filter((words) => words !== '').join('\n\n'),
        decide: (incident, now) => close({ incident, actor, now }, outcome, reason, { cause, worked, lessons }),
      }),

    'incident.reopen': (seen, actor) =>
      change(seen, actor, { kind: 'reopened', decide: (incident, now) => reopen({ incident, actor, now }) }),

    'incident.tellReporter': ({ id, text, key }, actor) =>
      change({ id, key, revision: null }, actor, { kind: 'toldReporter', text, decide: () => tellReporter(text) }),

    async 'incident.note'({ id, text, key }, asker) {
      const incident = readable(id, asker);
      if (isRefusal(incident)) return incident;
      if (!mayHandle(incident, asker)) return refuse('notAllowed');
      const words = noteOf(text);
      if (isRefusal(words)) return words;
      await addEvent(incident, asker, 'noted', { text: words, key });
      return file(incident, asker);
    },
  };
}
