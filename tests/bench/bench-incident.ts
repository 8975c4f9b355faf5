import type { Incident } from '../../bot/capabilities/incident/model.ts';
import { CATEGORIES, STATUSES } from '../../bot/capabilities/incident/model.ts';
import { anIncident } from '../builders/incident.ts';

const UNITS = 25;

/** The incident at a place: 25 units, each status, text as people write it; the same every time. */
export function benchIncident(at: number, key = `bench-${String(at).padStart(7, '0')}`): Incident {
  return anIncident({
    id: key,
    number: `2026-${String(at).padStart(6, '0')}`,
    reporter: `00000000-0000-4000-8000-${String(at % 3_000).padStart(12, '0')}`,
    reporterName: `Anställd ${at % 3_000}`,
    reporterUnit: `Enhet ${String(at % UNITS).padStart(2, '0')}`,
    reporterAdministration: '',
    category: CATEGORIES[at % CATEGORIES.length] ?? 'other',
    status: STATUSES[at % 7 === 0 ? 0 : at % 7 < 3 ? 1 : 2] ?? 'closed',
    happened: `Händelse ${at}: jag klickade på en länk i ett mejl som såg ut att komma från lönekontoret och skrev in mitt lösenord.`,
    affected: 'Mejlkontot och kalendern',
    changeId: `seed-${at}`,
  });
}
