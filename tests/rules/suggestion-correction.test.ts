import { describe, expect, it } from 'vitest';
import { incidentActions } from '../../bot/capabilities/incident/actions.ts';
import type { Category } from '../../bot/capabilities/incident/model.ts';
import { likelyCategories, suggestCategory } from '../../bot/capabilities/incident/suggestion.ts';
import type { Asker } from '../../bot/capabilities/roles/model.ts';
import { as, erik, sara } from '../builders/incident.ts';
import { memory } from '../builders/memory.ts';

const SAID = { happenedWhen: '', affected: '', personalData: 'unknown', ongoing: 'unknown' } as const;

describe('a suggestion that is corrected', () => {
  const words = 'min dator är stulen ur bilen, 19811228-9874';
  const reported = async (category: Category | '', keepsCorrectedWords = false) => {
    const { ports, records } = memory({ people: [sara, erik], keepsCorrectedWords });
    const actions = incidentActions(ports);
    const asker = (person: typeof sara, roles: Asker['roles']): Asker => ({ person, roles, language: 'sv' });
    await actions['incident.report'](
      { ...SAID, happened: words, category, anonymous: '', id: 'report-1', source: 'chat' },
      asker(sara, []),
    );
    const assessed = (chosen: Category) => {
      const revision = ports.lists.incidents.get('report-1')?.revision ?? 0;
      const question = { id: 'report-1', revision, category: chosen, severity: 'mindre' } as const;
      return actions['incident.assess'](question, asker(erik, [as('coordinator')]));
    };
    const kept = () => records().get('suggestionCorrections');
    return { assessed, kept, incident: () => ports.lists.incidents.get('report-1') };
  };

  it('is the category of the case, and is kept without its words', async () => {
    const { kept, incident } = await reported('physical');
    expect(incident()).toMatchObject({ category: 'physical', categoryBy: 'suggested' });
    expect(kept()).toMatchObject([
      { by: 'reporter', suggested: 'lostEquipment', likeliest: 'lostEquipment', chosen: 'physical', words: null },
    ]);
  });

  it('is kept with its words where the municipality lets it, without personal numbers', async () => {
    const { kept } = await reported('physical', true);
    expect(kept()).toMatchObject([{ words: 'min dator är stulen ur bilen, 0' }]);
  });

  it('is one tap away, whether the suggestion is sure or not', () => {
    const sure = suggestCategory('min dator är stulen ur bilen');
    expect([sure, likelyCategories('min dator är stulen ur bilen', sure).length]).toEqual(['lostEquipment', 3]);
    const unsure = suggestCategory('något är konstigt');
    expect([unsure, likelyCategories('något är konstigt', unsure).length]).toEqual(['other', 3]);
    expect(likelyCategories('', 'other')).toEqual([]);
  });

  it.each(['', 'lostEquipment'] as const)('is none where %j was chosen', async (category) => {
    const { kept, incident } = await reported(category);
    expect([incident()?.category, kept()]).toEqual(['lostEquipment', []]);
  });

  it('by the coordinator is kept as the suggestion was first corrected', async () => {
    const { assessed, kept } = await reported('');
    await assessed('lostEquipment');
    expect(kept()).toEqual([]);
    const other = await reported('');
    await other.assessed('physical');
    await other.assessed('supplier');
    expect(other.kept()).toMatchObject([{ by: 'coordinator', suggested: 'lostEquipment', chosen: 'physical' }]);
  });
});
