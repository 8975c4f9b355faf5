// Which cases fit a question, and in what order. What each case costs to look at is paid once, not at each question.
import { folded } from '../../blocks/plain.ts';
import type { Language } from '../../blocks/text.ts';
import type { PersonId } from '../people/model.ts';
import { hidesReporter } from './insight-rules.ts';
import type { CaseListQuestion, Sort } from './list-model.ts';
import { type Incident, SEVERITIES, STATUSES } from './model.ts';
import { incidentText } from './text.ts';

const wordsBefore: Readonly<Record<Language, WeakMap<Incident, string>>> = { sv: new WeakMap(), en: new WeakMap() };

/** Nobody finds a case by a reporter who is not shown, and sorts by none. */
const reporterWords = (incident: Incident): readonly string[] =>
  hidesReporter(incident) ? [] : [incident.reporterName, incident.reporterUnit];

/** What a search looks in. A case is never changed, only replaced, so its words can be kept with it. */
function wordsOf(incident: Incident, language: Language): string {
  const kept = wordsBefore[language];
  const before = kept.get(incident);
  if (before !== undefined) return before;
  const { number, happened, evidence, handlerName, category } = incident;
  const said = happened || (evidence?.text ?? '');
  const label = incidentText[language].categories[category];
  const words = folded([number, said, ...reporterWords(incident), handlerName ?? '', label].join(' '));
  kept.set(incident, words);
  return words;
}

const collator = new Intl.Collator('sv', { numeric: true });

/** The place of each text among them all, so that twenty thousand cases are sorted by numbers. */
function ranks(texts: readonly string[]): ReadonlyMap<string, number> {
  const different = [...new Set(texts)].sort((a, b) => collator.compare(a, b));
  return new Map(different.map((text, place) => [text, place]));
}

const TEXT: Readonly<Record<'reporter' | 'category' | 'handler', (incident: Incident, language: Language) => string>> =
  {
    reporter: (incident) => reporterWords(incident)[0] ?? '',
    category: ({ category }, language) => incidentText[language].categories[category],
    handler: ({ handlerName }) => handlerName ?? '',
  };

/** `2026-0017` and `2026-10000` in order of year and number. */
function numberOf({ number }: Incident): number {
  const [year = 0, place = 0] = number.split('-').map(Number);
  return year * 1_000_000 + place;
}

function sorter(sort: Sort, incidents: readonly Incident[], language: Language): (incident: Incident) => number {
  switch (sort) {
    case 'status':
      return ({ status }) => STATUSES.indexOf(status);
    case 'severity':
      return ({ severity }) => (severity === null ? -1 : SEVERITIES.indexOf(severity));
    case 'number':
      return numberOf;
    case 'reportedAt':
      return ({ reportedAt }) => Date.parse(reportedAt);
    default: {
      const textOf = TEXT[sort];
      const places = ranks(incidents.map((incident) => textOf(incident, language)));
      return (incident) => places.get(textOf(incident, language)) ?? 0;
    }
  }
}

export interface Looking {
  readonly language: Language;
  readonly person: PersonId;
}

/** @param visible all that the asker may see; equals keep the latest first */
export function casesOf(
  visible: readonly Incident[],
  question: Omit<CaseListQuestion, 'page' | 'whole'>,
  { language, person }: Looking,
): readonly Incident[] {
  const { status, category, severity, who, sort, direction } = question;
  const search = folded(question.search).split(' ').filter(Boolean);
  const isSo = (incident: Incident): boolean => {
    if (status === 'open' ? incident.status === 'closed' : status && incident.status !== status) return false;
    if (category && incident.category !== category) return false;
    if (severity && incident.severity !== (severity === 'none' ? null : severity)) return false;
    if (who && incident.handler !== (who === 'mine' ? person : null)) return false;
    if (search.length === 0) return true;
    const words = wordsOf(incident, language);
    return search.every((word) => words.includes(word));
  };
  const fitting = visible.filter(isSo);
  const by = sorter(sort, fitting, language);
  const sign = direction === 'ascending' ? 1 : -1;
  const latest = (a: Incident, b: Incident) => (a.reportedAt < b.reportedAt ? 1 : a.reportedAt > b.reportedAt ? -1 : 0);
  return fitting
    .map((incident) => ({ incident, at: by(incident) }))
    .sort((a, b) => sign * (a.at - b.at) || latest(a.incident, b.incident))
    .map(({ incident }) => incident);
}
