// The vacancy watch: what is found is kept with its day, and told once, on working days between 7 and 18.
import { dayOf } from '../../blocks/instant.ts';
import { MINUTE_MS, type Schedule } from '../../blocks/schedule.ts';
import type { Ports } from '../../ports.ts';
import type { Found } from '../boards/model.ts';
import { appointedIn } from '../organisation/coordination-rules.ts';
import type { Person, PersonId } from '../organisation/model.ts';
import { rolesNow } from '../organisation/reach-rules.ts';
import { may } from '../organisation/rights.ts';
import type { OwnerSource, Vacancy, VacancyNotice, VacancyServices } from './model.ts';
import { changesOf, coordinatorsFor, findingsOf, toldOf, untold, type Watched } from './rules.ts';

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
  const isKnown = () => ports.people.all().length > 0;

  /** One message to each a day, whatever has been found; the key of the day makes it one. */
  const tell = (now: Watched) => {
    const letters = new Map<PersonId, string[]>();
    for (const { id, finding } of untold(vacancies.all(), now.today)) {
      for (const person of toldOf(finding, now)) letters.set(person.id, [...(letters.get(person.id) ?? []), id]);
    }
    for (const [person, all] of letters)
      ports.enqueue(`vacancies/${person}/${now.today}`, `vacancies/${person}`, {
        kind: 'tellVacancies',
        person,
        vacancies: all,
      });
  };

  const notice = (person: Person, told: readonly Vacancy[]): VacancyNotice => {
    const held = rolesNow(ports, person.id, today());
    // A board's own coordinator is told too, but only one for the whole municipality enters roles.
    const [coordinator] = coordinatorsFor(null, watched());
    return {
      findings: told.map(({ finding }) => finding),
      coordinator: may('organisation.changeRoles', person, held) ? null : (coordinator?.name ?? null),
      mayRead: may('organisation.readRoles', person, held, 'anywhere'),
    };
  };

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
    services: {
      vacancyNotice(id, ids) {
        const person = ports.people.get(id);
        const open = ids.flatMap((one): readonly Vacancy[] => {
          const vacancy = vacancies.get(one);
          return vacancy?.mended === null && vacancy.told === null ? [vacancy] : [];
        });
        return person?.account === 'active' && open.length > 0 ? notice(person, open) : undefined;
      },
      vacanciesTold(id, ids) {
        const name = ports.people.get(id)?.name ?? null;
        for (const one of ids) {
          const from = vacancies.get(one);
          if (from?.told === null && from.mended === null)
            ports.commitInBackground({
              list: 'vacancies',
              from,
              to: { ...from, told: today(), toldTo: id, toldName: name, changeId: ports.newId() },
            });
        }
      },
    },
  };
}
