// What questions, facts and tracks are called where they are listed.
import { formatInstant, isInstant } from '../../../bot/blocks/instant.ts';
import type { Language } from '../../../bot/blocks/text.ts';
import { saidOf } from '../../../bot/capabilities/significance/explanation-text.ts';
import { factText } from '../../../bot/capabilities/significance/fact-text.ts';
import { type FactKey, HOWS, SERVICES } from '../../../bot/capabilities/significance/model.ts';
import { factOf } from '../../../bot/capabilities/significance/rules.ts';
import { significanceText } from '../../../bot/capabilities/significance/text.ts';
import { MOMENTS, OUTCOMES, QUICK, type Track, type TriageEvent } from '../../../bot/capabilities/triage/model.ts';
import { triageText } from '../../../bot/capabilities/triage/text.ts';
import { triagePageText } from './text.ts';

export function nameOfFact(key: FactKey, language: Language): string {
  const found = factOf(key);
  if (!found) return key;
  const { name } = factText[language].facts[found.fact];
  return found.service === null ? name : `${significanceText[language].services[found.service]}: ${name}`;
}

export function nameOfTrack({ kind, subject }: Track, language: Language): string {
  const t = triageText[language];
  if (subject === null) return t.tracks[kind];
  return t.trackOf(t.tracks[kind], subject.kind === 'municipality' ? t.municipality : subject.name);
}

/** What a line of the history is about. */
export function nameOfEvent({ kind, about }: TriageEvent, language: Language): string {
  const t = triageText[language];
  const quick = QUICK.find((one) => one === about);
  const moment = MOMENTS.find((one) => one === about);
  if (kind === 'fact') return nameOfFact(about, language);
  if (kind === 'moment' && moment) return t.moments[moment];
  return kind === 'answered' && quick ? t.quick[quick].name : '';
}

function factSaid(key: FactKey, value: string, language: Language): string {
  const [how = '', amount] = value.split(' ');
  const known = HOWS.find((one) => one === how);
  const found = factOf(key);
  return known && found
    ? saidOf(found.fact, { how: known, amount: amount === undefined ? null : Number(amount) }, language)
    : value;
}

const servicesSaid = (value: string, language: Language) =>
  value
    .split(',')
    .map((one) => SERVICES.find((service) => service === one))
    .map((service) => (service ? significanceText[language].services[service] : ''))
    .join(', ');

/** A value before or after, as people read it. */
export function saidIn({ kind, about }: TriageEvent, value: string, language: Language): string {
  const t = triageText[language];
  if (value === '') return triagePageText[language].empty;
  if (kind === 'moment') return isInstant(value) ? formatInstant(value, language) : value;
  if (kind === 'fact') return factSaid(about, value, language);
  if (kind === 'services') return servicesSaid(value, language);
  if (kind === 'decided') return t.outcomes[OUTCOMES.find((one) => one === value) ?? 'moreFacts'];
  const answer = value === 'yes' || value === 'no' || value === 'unknown' ? value : undefined;
  return answer ? t.answers[answer] : value;
}
