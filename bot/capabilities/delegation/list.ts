import { instant, json, longText, number, shortText } from '../../blocks/codec.ts';
import { column, type ListOf } from '../../blocks/column.ts';
import { type DelegationVersion, delegationLines } from './model.ts';

export const delegationList = {
  name: 'Delegations',
  displayName: 'Delegationsordning',
  description: 'Vem som får besluta vad. Varje ändring är en ny rad, så att listan är sin egen historik.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    version: column('Version', 'Version', number),
    lines: column(
      'Lines',
      'Rader',
      json((raw) => delegationLines.parse(raw)),
    ),
    note: column('Note', 'Vad som ändrades', longText),
    changedBy: column('ChangedBy', 'Ändrad av (id)', shortText),
    changedByName: column('ChangedByName', 'Ändrad av', shortText),
    changedAt: column('ChangedAt', 'Ändrad', instant),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<DelegationVersion>;
