import { type Language, languageOf } from '../../blocks/text.ts';
import { knownAs, type Person, type PersonId } from '../../capabilities/people/model.ts';
import type { Asker } from '../../capabilities/roles/model.ts';
import { isPersonal, type TeamsActivity } from './activity.ts';
import type { Teams } from './teams.ts';

/** Teams rules 3.2.5 and 3.5.2: the Entra object id, which Teams' signed request carries, and nothing a card or text says. */
export async function askerOf(teams: Teams, activity: TeamsActivity): Promise<Asker | 'stranger' | undefined> {
  const id = activity.from.aadObjectId;
  if (id === undefined) return undefined;
  const language = languageOf(activity.locale ?? undefined);
  const found = teams.ports.people.get(id) ?? (await fetched(teams, id));
  if (found === 'noSuchPerson') return 'stranger';
  // A report must not fail because the directory does not answer: then Teams' word for the account counts, in a chat of
  // one's own. A shared channel also holds people of other organisations, whom Teams vouches for just as well.
  if (found === 'noAnswer' && !isPersonal(activity)) return 'stranger';
  const person = found === 'noAnswer' ? knownAs(id, activity.from.name, { language }) : found;
  const spoken: Language = activity.locale ? language : person.language;
  return teams.app.asker(person, spoken);
}

async function fetched(teams: Teams, id: PersonId): Promise<Person | 'noSuchPerson' | 'noAnswer'> {
  try {
    return (await teams.fetchPerson(id)) ?? 'noSuchPerson';
  } catch (error) {
    teams.log.error('person not fetched', error);
    return 'noAnswer';
  }
}
