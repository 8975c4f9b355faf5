import { choice, instant, json, number, optional, person, shortText } from '../../blocks/codec.ts';
import { column, type ListOf } from '../../blocks/column.ts';
import { toInstant } from '../../blocks/instant.ts';
import {
  assessedSchema,
  type Done,
  draftSchema,
  type Exercise,
  type ExerciseState,
  findingsSchema,
  participantsSchema,
  type Script,
} from './model.ts';

const scripts: Readonly<Record<Script, string>> = {
  carePhishing: 'Nätfiske i äldreomsorgen',
  supplierRansomware: 'Utpressningsprogram hos leverantör',
  misdirectedRecords: 'Felskickade journaluppgifter',
};
const states: Readonly<Record<ExerciseState, string>> = { running: 'Pågår', ended: 'Avslutad' };

const doneOf = ({ at, byName }: { readonly at: string; readonly byName: string }): Done => ({
  at: toInstant(at),
  byName,
});

const assessed = json((raw): Exercise['assessed'] => {
  if (raw === null) return null;
  const { first, ...said } = assessedSchema.parse(raw);
  return { ...said, first: doneOf(first) };
});
const draft = json((raw): Exercise['draft'] => {
  if (raw === null) return null;
  const { first, fields, ready } = draftSchema.parse(raw);
  return { fields, first: doneOf(first), ready: ready && doneOf(ready) };
});
const findings = json((raw): Exercise['findings'] =>
  findingsSchema.parse(raw).map((one) => ({ ...one, at: toInstant(one.at) })),
);

export const exerciseList = {
  name: 'Exercises',
  displayName: 'Övningar',
  description: 'ÖVNING. En rad per övad incident. Inget här har hänt, och inget här räknas i statistiken.',
  series: 'exercises',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    number: column('ExerciseNumber', 'Nummer', shortText, 'indexed'),
    script: column('Script', 'Manus', choice(scripts)),
    speed: column('Speed', 'Fart (timmar på en timme)', number),
    state: column('State', 'Läge', choice(states), 'indexed'),
    startedAt: column('StartedAt', 'Började', instant),
    leader: column('Leader', 'Ledare (id)', person),
    leaderName: column('LeaderName', 'Ledare', shortText),
    participants: column(
      'Participants',
      'Deltagare',
      json((raw) => participantsSchema.parse(raw)),
    ),
    assessed: column('Assessed', 'Bedömning', assessed),
    draft: column('ReportDraft', 'Utkast till upplysning', draft),
    endedAt: column('EndedAt', 'Avslutad', optional(instant)),
    findings: column('Findings', 'Iakttagelser', findings),
    revision: column('Revision', 'Ändring nr', number),
    changedBy: column('ChangedBy', 'Ändrad av', shortText),
    changedAt: column('ChangedAt', 'Ändrad', instant),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<Exercise>;

export const exerciseIndexes = { state: ({ state }: Exercise) => state };
