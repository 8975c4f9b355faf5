import * as z from 'zod/mini';
import { choice, day, instant, json, number, person, shortText } from '../../blocks/codec.ts';
import { column, type ListOf } from '../../blocks/column.ts';
import { instantSchema } from '../../blocks/question.ts';
import type { HandoverRecord, HandoverState } from './model.ts';

const states: Readonly<Record<HandoverState, string>> = {
  planned: 'Förberedd',
  done: 'Gjord',
  calledOff: 'Inställd',
};
const texts = z.object({ sv: z.string(), en: z.string() });
const item = z.object({ kind: z.string(), id: z.string(), what: texts, title: texts });
const why = z.object({ refused: z.string(), facts: z.record(z.string(), z.string()) });
const notMoved = z.object({ kind: z.string(), id: z.string(), why });
const act = z.object({ actorId: z.string(), actorName: z.string(), at: instantSchema });

export const handoverList = {
  name: 'Handovers',
  displayName: 'Överlämningar',
  description: 'Vem som lämnar över vad till vem, och från vilken dag. Skrivs av Värna; ändra inte här.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    from: column('FromPerson', 'Lämnar (id)', person, 'indexed'),
    fromName: column('FromName', 'Lämnar', shortText),
    to: column('ToPerson', 'Tar över (id)', person, 'indexed'),
    toName: column('ToName', 'Tar över', shortText),
    day: column('FirstDay', 'Från och med', day, 'indexed'),
    items: column(
      'Items',
      'Vad som lämnas över',
      json((raw) => z.array(item).parse(raw)),
    ),
    state: column('State', 'Läge', choice(states), 'indexed'),
    prepared: column(
      'Prepared',
      'Förberedd av',
      json((raw) => act.parse(raw)),
    ),
    notMoved: column(
      'NotMoved',
      'Det som inte kunde lämnas över',
      json((raw) => z.array(notMoved).parse(raw)),
    ),
    revision: column('Revision', 'Ändring nr', number),
    changedBy: column('ChangedBy', 'Ändrat av', shortText),
    changedAt: column('ChangedAt', 'Ändrat', instant),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<HandoverRecord>;

export const handoverIndexes = { state: ({ state }: HandoverRecord) => state };
