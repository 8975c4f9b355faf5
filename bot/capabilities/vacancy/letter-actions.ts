// What is told of the vacancies: who gets a message, and what stands in it when it goes.
import { dayOf } from '../../blocks/instant.ts';
import type { Ports } from '../../ports.ts';
import { rolesNow } from '../organisation/reach-rules.ts';
import type { Person, PersonId } from '../people/model.ts';
import { may } from '../roles/rights.ts';
import type { Vacancy, VacancyNotice, VacancyServices } from './model.ts';
import { coordinatorsFor, toldOf, untold, type Watched } from './rules.ts';

interface VacancyLetters {
  /** At most one message a day to each person; the day in the key makes it one. */
  tell(now: Watched): void;
  readonly services: VacancyServices;
}

export function vacancyLetters(ports: Ports, watched: () => Watched): VacancyLetters {
  const { vacancies } = ports.lists;
  const today = () => dayOf(ports.now());
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

  return {
    tell(now) {
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
    },
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
