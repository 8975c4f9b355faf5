// The vacancy watch: what is found is kept with its day, and told once, on working days between 7 and 18.
import { dayOf } from '../../blocks/instant.ts';
import { MINUTE_MS, type Schedule } from '../../blocks/schedule.ts';
import type { Ports } from '../../ports.ts';
import type { Found } from '../boards/model.ts';
import { appointedIn } from '../roles/coordination-rules.ts';
import { vacancyLetters } from './letter-actions.ts';
import type { OwnerSource, VacancyServices } from './model.ts';
import { changesOf, findingsOf, type Watched } from './rules.ts';

interface VacancyDependencies {
  /** Nobody is disturbed now. */
  isQuiet(): boolean;
  /** What each capability has that must have an owner. */
  readonly sources: readonly OwnerSource[];
}

export interface VacancyWatch {
  findings(): readonly Found[];
  readonly services: VacancyServices;
  readonly schedules: readonly Schedule[];
}

export function vacancyWatch(ports: Ports, { isQuiet, sources }: VacancyDependencies): VacancyWatch {
  const { boards, roles, vacancies } = ports.lists;
  const today = () => dayOf(ports.now());
  const watched = (): Watched => ({
    boards: boards.all(),
    holdings: roles.all(),
    owned: sources.flatMap((one) => one.owned()),
    appointed: appointedIn(ports),
    person: ports.people.get,
    today: today(),
  });
  const { tell, services } = vacancyLetters(ports, watched);
  const isKnown = () => ports.people.all().length > 0;

  /** Keeps what is new and what has been mended, and has it told. */
  const watch = () => {
    // Before Entra ID has been read everybody would seem to have left.
    if (!isKnown()) return;
    const now = watched();
    const changes = changesOf(findingsOf(now), vacancies.all(), now.today, () => ports.newId());
    for (const change of changes) ports.commitInBackground({ list: 'vacancies', ...change });
    if (!isQuiet()) tell(now);
  };

  return {
    findings() {
      if (!isKnown()) return [];
      const kept = new Map(
        vacancies
          .all()
          .filter(({ mended }) => mended === null)
          .map((one) => [one.finding.key, one]),
      );
      return findingsOf(watched()).map((finding) => {
        const { since = null, toldName = null } = kept.get(finding.key) ?? {};
        return { ...finding, since, toldName };
      });
    },
    schedules: [{ name: 'reminders/organisation', everyMs: MINUTE_MS, run: watch }],
    services,
  };
}
