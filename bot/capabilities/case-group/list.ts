import { choice, instant, longText, number, shortText } from '../../blocks/codec.ts';
import { column, type ListOf } from '../../blocks/column.ts';
import type { GroupedCase, GroupState } from './model.ts';

const states: Readonly<Record<GroupState, string>> = { in: 'Hör till', out: 'Hör inte till' };

export const groupedCaseList = {
  name: 'GroupedCases',
  displayName: 'Samlade incidenter',
  description: 'Vilka incidenter som är samma händelse: en rad per incident. Skrivs av Värna; ändra inte här.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    main: column('Main', 'Huvudärendets nyckel', shortText, 'indexed'),
    state: column('State', 'Läge', choice(states)),
    reason: column('Reason', 'Därför', longText),
    revision: column('Revision', 'Ändring nr', number),
    changedBy: column('ChangedBy', 'Ändrat av', shortText),
    changedAt: column('ChangedAt', 'Ändrat', instant),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<GroupedCase>;

export const groupedCaseIndexes = { main: ({ main }: GroupedCase) => main };
