// The work with a case, as it stands after its first step.
import type { Card } from '../../bot/blocks/card.ts';
import type { Incident } from '../../bot/capabilities/incident/model.ts';
import { emptyRoles } from '../../bot/capabilities/incident-work/cadence-rules.ts';
import { askingCard, caseRoleCard, workCard } from '../../bot/capabilities/incident-work/cards.ts';
import { type IncidentWork, LONGEST_SITUATION } from '../../bot/capabilities/incident-work/model.ts';
import type { Shown } from '../../bot/capabilities/incident-work/question-model.ts';
import { untouched } from '../../bot/capabilities/incident-work/rules.ts';
import type { Person } from '../../bot/capabilities/people/model.ts';
import { statusCard } from '../../bot/capabilities/status-card/cards.ts';
import { anIncident, at, erik } from './incident.ts';

export const aWork = (overrides: Partial<IncidentWork> = {}, of: Partial<Incident> = {}): IncidentWork => ({
  ...untouched(anIncident(of)),
  revision: 1,
  changedBy: erik.name,
  changeId: 'work-1',
  ...overrides,
});

/** Of the case in the small municipality. */
export const ledBy = ({ id, name }: Pick<Person, 'id' | 'name'>): IncidentWork =>
  aWork({ holders: { lead: { person: id, name, at: at('08:30') } } }, { id: 'case-of-the-test' });

/** Every card of the work, with the same name wherever the directory's stand and as many words as the rules take. */
export function workCardsOf(name: string, text: string): Readonly<Record<string, Card>> {
  const words = text.slice(0, LONGEST_SITUATION);
  const update = {
    number: 1,
    situation: words,
    actions: words,
    needs: words,
    at: at('09:00'),
    actorId: 'x',
    actorName: name,
  };
  const holder = { person: 'x', name, at: at('09:00') };
  const work = aWork({ update, holders: { lead: holder, technology: holder }, nextUpdateAt: at('10:00') });
  const { id, number, status, severity, category } = anIncident();
  const page = {
    incident: { id, number, status, severity, category },
    work,
    empty: emptyRoles(work),
    otherList: null,
    isOverdue: true,
    history: [],
    reader: 'x',
    waiting: false,
    mayWork: true,
    mayReadCase: true,
    mayLead: true,
  };
  const tab = 'https://teams.example/work';
  const drawn = (shown: Shown) => workCard({ ...page, shown }, 'sv', { tab, notice: name }).card;
  const notice = { incident: id, number, empty: page.empty, nextUpdateAt: at('10:00'), last: update };
  return {
    'workCard all': drawn('work'),
    'workCard update': drawn('update'),
    'workCard cadence': drawn('cadence'),
    'askingCard roles': askingCard({ ...notice, about: 'roles' }, tab, 'sv').card,
    'askingCard update': askingCard({ ...notice, about: 'update' }, tab, 'sv').card,
    caseRoleCard: caseRoleCard({ incident: id, number, role: 'lead', by: name }, tab, 'sv').card,
    statusCard: statusCard({ number, status, severity, update, nextUpdateAt: null, isReader: true }, 'sv').card,
  };
}
