// Who stands on the cards of the gallery: people of the demonstration, on one day.
import { type Instant, instantAt, toDay } from '../../bot/blocks/instant.ts';
import type { Person } from '../../bot/capabilities/people/model.ts';
import { knownAs } from '../../bot/capabilities/people/model.ts';
import type { Asker } from '../../bot/capabilities/roles/model.ts';

export const TODAY = toDay('2026-11-24');

/** That day at a Swedish winter clock: `at('08:15')`. */
export const at = (clock: string, day = TODAY): Instant => instantAt(Date.parse(`${day}T${clock}:00+01:00`));

const somebody = (place: number, name: string, about: Parameters<typeof knownAs>[2]): Person =>
  knownAs(`00000000-0000-4000-8000-00000000000${place}`, name, about);

export const sara = somebody(1, 'Sara Lindqvist', {
  title: 'Undersköterska',
  administration: 'Socialförvaltningen',
  unit: 'Hemtjänsten',
});
export const erik = somebody(2, 'Erik Sandström', {
  title: 'Informationssäkerhetssamordnare',
  administration: 'Kommunledningsförvaltningen',
  unit: 'Kansliet',
});
export const maria = somebody(3, 'Maria Hellgren', {
  title: 'Enhetschef hemtjänst',
  administration: 'Socialförvaltningen',
  unit: 'Hemtjänsten',
});
export const jonas = somebody(4, 'Jonas Widmark', {
  title: 'Enhetschef särskilt boende',
  administration: 'Socialförvaltningen',
  unit: 'Särskilt boende',
});

export const asking = (person: Person, language: Asker['language']): Asker => ({
  person,
  roles: [{ role: 'coordinator', scope: { kind: 'municipality', name: '' }, as: 'holder', within: null }],
  language,
});
