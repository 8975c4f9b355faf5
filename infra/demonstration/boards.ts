// The boards of the demonstration municipality, with the administrations under them.
import type { Instant } from '../../bot/blocks/instant.ts';
import type { Board, BoardKind } from '../../bot/capabilities/boards/model.ts';

type Under = readonly [id: string, name: string, kind: BoardKind, administrations: readonly string[]];

const BOARDS: readonly Under[] = [
  ['council', 'Kommunfullmäktige', 'council', []],
  ['executive', 'Kommunstyrelsen', 'executiveBoard', ['Kommunledningsförvaltningen']],
  ['social', 'Socialnämnden', 'board', ['Socialförvaltningen']],
  ['education', 'Barn- och utbildningsnämnden', 'board', ['Barn- och utbildningsförvaltningen']],
  ['technical', 'Tekniska nämnden', 'board', ['Tekniska förvaltningen']],
  ['culture', 'Kultur-, evenemangs- och fritidsnämnden', 'board', ['Kultur-, evenemangs- och fritidsförvaltningen']],
  ['it', 'Sydnärkes it-nämnd', 'jointBody', ['Sydnärkes it-förvaltning']],
];

/** The joint board that four neighbours in the county have together. */
export function demonstrationBoards(now: Instant): readonly Board[] {
  return BOARDS.map(([id, name, kind, administrations]) => ({
    id: `demonstration-board-${id}`,
    name,
    kind,
    administrations,
    municipalities: kind === 'jointBody' ? ['Askersund', 'Hallsberg', 'Laxå', 'Lekeberg'] : [],
    county: 'Örebro län',
    members: [],
    revision: 1,
    changedBy: 'Värna',
    changedAt: now,
    changeId: `demonstration-board-${id}`,
  }));
}
