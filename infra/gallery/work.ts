// The work with a case as cards: its overview, its forms, what is asked for, and what those who are kept informed see.
import type { Card } from '../../bot/blocks/card.ts';
import type { Language } from '../../bot/blocks/text.ts';
import type { Incident } from '../../bot/capabilities/incident/model.ts';
import { emptyRoles } from '../../bot/capabilities/incident-work/cadence-rules.ts';
import { askingCard, caseRoleCard, workCard } from '../../bot/capabilities/incident-work/cards.ts';
import type { IncidentWork, Update, WorkNotice, WorkTask } from '../../bot/capabilities/incident-work/model.ts';
import type { Shown, WorkShown } from '../../bot/capabilities/incident-work/question-model.ts';
import { untouched } from '../../bot/capabilities/incident-work/rules.ts';
import { statusCard } from '../../bot/capabilities/status-card/cards.ts';
import type { StatusView } from '../../bot/capabilities/status-card/model.ts';
import { RECEIVED } from './incidents.ts';
import { links } from './links.ts';
import { at, erik, maria, TODAY } from './people.ts';

const CASE: Incident = { ...RECEIVED, category: 'malware', severity: 'kritisk', status: 'inProgress' };

const UPDATE: Update = {
  number: 2,
  situation: 'Journalsystemet är stängt. Hemtjänsten arbetar med papper.',
  actions: 'Gemensam it kopplar bort smittade datorer och återställer från natten till i går.',
  needs: 'Två personer till vid telefonerna i kväll.',
  at: at('14:05'),
  actorId: erik.id,
  actorName: erik.name,
};
const WORK: IncidentWork = {
  ...untouched(CASE),
  severity: 'kritisk',
  seriousSince: at('13:00'),
  holders: { lead: { person: erik.id, name: erik.name, at: at('13:05') } },
  everyMinutes: 60,
  nextUpdateAt: at('15:05'),
  update: UPDATE,
  revision: 4,
};

function pageOf(over: Partial<IncidentWork>, more: Partial<WorkShown> = {}): WorkShown {
  const work = { ...WORK, ...over };
  const { id, number, status, severity, category } = CASE;
  return {
    incident: { id, number, status, severity, category },
    work,
    empty: emptyRoles(work),
    otherList: null,
    isOverdue: false,
    history: [],
    reader: erik.id,
    waiting: false,
    mayWork: true,
    mayReadCase: true,
    mayLead: true,
    shown: 'work',
    ...more,
  };
}
const notice = (about: WorkNotice['about']): WorkNotice => ({
  incident: CASE.id,
  number: CASE.number,
  about,
  empty: emptyRoles(WORK),
  nextUpdateAt: WORK.nextUpdateAt,
  last: UPDATE,
});
const view = (over: Partial<StatusView> = {}): StatusView => ({
  number: CASE.number,
  status: 'inProgress',
  severity: 'kritisk',
  update: UPDATE,
  nextUpdateAt: WORK.nextUpdateAt,
  isReader: true,
  ...over,
});

export const workTask = (about: WorkTask['about']): WorkTask => ({
  kind: 'incidentWork',
  about,
  incident: CASE.id,
  number: CASE.number,
  empty: emptyRoles(WORK),
  nextUpdateAt: WORK.nextUpdateAt,
  due: TODAY,
});

export function workCards(language: Language): Readonly<Record<string, Card>> {
  const tab = links.to('work', CASE.id);
  const drawn = (page: WorkShown, said?: string) =>
    workCard(page, language, { tab, ...(said !== undefined && { notice: said }) }).card;
  const form = (shown: Shown) => drawn(pageOf({}, { shown }));
  const asked = (about: WorkNotice['about']) => askingCard(notice(about), tab, language).card;
  const status = (over?: Partial<StatusView>) => statusCard(view(over), language).card;
  return {
    'workCard begun': drawn(pageOf({})),
    'workCard untouched': drawn(pageOf({ ...untouched(CASE), revision: 0 })),
    'workCard overdue': drawn(pageOf({}, { isOverdue: true })),
    'workCard for a reader': drawn(pageOf({}, { mayWork: false, mayLead: false, reader: maria.id })),
    'workCard update': form('update'),
    'workCard cadence': form('cadence'),
    'askingCard roles': asked('roles'),
    'askingCard update': asked('update'),
    caseRoleCard: caseRoleCard(
      { incident: CASE.id, number: CASE.number, role: 'communication', by: erik.name },
      tab,
      language,
    ).card,
    'statusCard running': status(),
    'statusCard before the first update': status({ update: null }),
    'statusCard closed': status({ status: 'closed', nextUpdateAt: null }),
    'statusCard of whoever was removed': status({ isReader: false, update: null, nextUpdateAt: null, severity: null }),
  };
}
