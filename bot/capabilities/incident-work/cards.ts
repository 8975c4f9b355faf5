// The work with a case as a card: what is due, who does what, the next steps. And what asks for what is missing.
import {
  box,
  buttonRow,
  card,
  choiceField,
  type Element,
  facts,
  heading,
  line,
  link,
  type Message,
  paragraph,
  pressFor,
  said,
  small,
  textField,
  waitsForNothing,
} from '../../blocks/card.ts';
import { formatInstant } from '../../blocks/instant.ts';
import { type Language, listed } from '../../blocks/text.ts';
import type { ActionName, Asked } from '../../contract.ts';
import type { InboxCardTables } from '../inbox/model.ts';
import {
  CADENCES,
  INCIDENT_ROLES,
  LONGEST_SITUATION,
  type RoleNotice,
  type Update,
  type WorkNotice,
  type WorkPage,
  type WorkTask,
} from './model.ts';
import type { WorkShown } from './question-model.ts';
import { incidentWorkText } from './text.ts';

const press = pressFor<{ [Name in ActionName]: Asked<Name> }>();

/** Steps that can be answered from the card; the tab has them all. */
const STEPS_SHOWN = 4;

function nextUpdate({ work, isOverdue }: WorkPage, language: Language): Element {
  const { next: t } = incidentWorkText[language];
  if (work.nextUpdateAt === null) return box('emphasis', [paragraph(t.none)]);
  const moment = formatInstant(work.nextUpdateAt, language);
  return isOverdue
    ? box('attention', [heading(t.overdue), paragraph(t.since(moment))])
    : box('accent', [small(t.title), heading(moment)]);
}

/** @param update what was written, under its labels; what nobody wrote is left out */
export function updateParts(update: Update, language: Language): readonly Element[] {
  const { update: t } = incidentWorkText[language];
  const rows = [
    [t.situation, update.situation],
    [t.actions, update.actions],
    [t.needs, update.needs],
  ] as const;
  return [
    ...rows.flatMap(([label, words]) => (words === '' ? [] : [small(label), said(words)])),
    said(t.by(update.actorName, formatInstant(update.at, language)), 'quiet'),
  ];
}

function roleParts({ work, reader, mayWork }: WorkPage, language: Language): readonly Element[] {
  const t = incidentWorkText[language];
  const { id } = work;
  return [
    small(t.rolesTitle),
    ...INCIDENT_ROLES.map((role, place) => {
      const holder = work.holders[role];
      const isOwn = holder?.person === reader;
      const words = t.roles[role];
      const button = !mayWork
        ? null
        : isOwn
          ? press(words.giveBack, 'incidentWork.giveBackRole', { id, role })
          : holder === undefined
            ? press(words.take, 'incidentWork.takeRole', { id, role })
            : null;
      return line(facts([[words.name, holder?.name ?? t.nobody]]), button && waitsForNothing(button), place);
    }),
  ];
}

function stepParts({ work, mayWork }: WorkPage, language: Language): readonly Element[] {
  const t = incidentWorkText[language];
  const { id, checklist } = work;
  const open = checklist.steps.filter(({ state }) => state === 'open');
  const done = checklist.steps.length - open.length;
  return [
    small(t.checklist),
    paragraph(open.length === 0 ? t.allDone : t.progress(String(done), String(checklist.steps.length))),
    ...open
      .slice(0, STEPS_SHOWN)
      .map(({ id: step, words }, place) =>
        line(
          [said(words[language])],
          mayWork ? press(t.buttons.done, 'incidentWork.setStep', { id, step, state: 'done' }) : null,
          place,
        ),
      ),
    ...(open.length > STEPS_SHOWN ? [small(t.more(open.length - STEPS_SHOWN))] : []),
  ];
}

function updateForm({ work }: WorkPage, language: Language): readonly Element[] {
  const { form: t, buttons } = incidentWorkText[language];
  const longest = LONGEST_SITUATION;
  return [
    paragraph(t.title),
    small(t.lead),
    textField({ id: 'situation', label: t.situation, longest }, 'many'),
    textField({ id: 'actions', label: t.actions, longest }, 'many'),
    textField({ id: 'needs', label: t.needs, longest }, 'many'),
    buttonRow([
      press(buttons.send, 'incidentWork.writeUpdate', { id: work.id, after: work.update?.number ?? 0 }, 'positive'),
      waitsForNothing(press(buttons.toWork, 'incidentWork.read', { id: work.id })),
    ]),
  ];
}

function cadenceForm({ work }: WorkPage, language: Language): readonly Element[] {
  const t = incidentWorkText[language];
  const choices = Object.fromEntries(CADENCES.map((minutes) => [String(minutes), t.minutes(minutes)]));
  const value = String(work.everyMinutes ?? 0);
  return [
    choiceField({ id: 'minutes', label: t.form.cadence, value }, choices, 'expanded'),
    buttonRow([
      press(t.buttons.saveCadence, 'incidentWork.setCadence', { id: work.id }, 'positive'),
      waitsForNothing(press(t.buttons.toWork, 'incidentWork.read', { id: work.id })),
    ]),
  ];
}

function overview(page: WorkPage, language: Language): readonly Element[] {
  const t = incidentWorkText[language];
  const { work, mayWork } = page;
  const { id } = work;
  return [
    ...(work.update
      ? [box('emphasis', [small(t.update.title), ...updateParts(work.update, language)])]
      : [small(t.update.none)]),
    ...(mayWork
      ? [
          buttonRow([
            press(t.buttons.write, 'incidentWork.read', { id, show: 'update' }, 'positive'),
            press(t.buttons.changeCadence, 'incidentWork.read', { id, show: 'cadence' }),
          ]),
        ]
      : []),
    ...roleParts(page, language),
    ...stepParts(page, language),
  ];
}

interface WorkCardParts {
  /** What just happened, above everything: a lost race, say. */
  readonly notice?: string;
  /** Address of the work in the tab. */
  readonly tab: string;
}

export function workCard(page: WorkShown, language: Language, { notice, tab }: WorkCardParts): Message {
  const t = incidentWorkText[language];
  const { incident, shown, mayWork, mayReadCase } = page;
  const form = mayWork && shown === 'update' ? updateForm : mayWork && shown === 'cadence' ? cadenceForm : overview;
  return {
    summary: t.title(incident.number),
    card: card(
      [
        notice !== undefined && box('warning', [said(notice)]),
        heading(t.title(incident.number)),
        nextUpdate(page, language),
        form(page, language),
      ],
      [
        mayReadCase && waitsForNothing(press(t.buttons.back, 'incident.read', { id: incident.id })),
        link(t.buttons.open, tab),
      ],
    ),
  };
}

/** In the thread of the case, where the people who can answer are. */
export function askingCard(notice: WorkNotice, tab: string, language: Language): Message {
  const t = incidentWorkText[language];
  const { incident: id, number, about, empty, nextUpdateAt } = notice;
  const parts =
    about === 'roles'
      ? [
          heading(t.nag.roles(number)),
          paragraph(t.nag.rolesLead),
          ...facts(empty.map((role) => [t.roles[role].name, t.roles[role].does])),
        ]
      : [
          heading(t.nag.update(number)),
          paragraph(t.nag.updateLead(nextUpdateAt === null ? '' : formatInstant(nextUpdateAt, language))),
        ];
  const buttons =
    about === 'roles'
      ? empty.map((role) => press(t.roles[role].take, 'incidentWork.takeRole', { id, role }))
      : [press(t.buttons.write, 'incidentWork.read', { id, show: 'update' }, 'positive')];
  return { summary: t.nag.summary[about], card: card(parts, [...buttons, link(t.buttons.open, tab)]) };
}

/** To whoever was given a role. */
export function caseRoleCard({ incident: id, number, role, by }: RoleNotice, tab: string, language: Language): Message {
  const t = incidentWorkText[language];
  const words = t.roles[role];
  return {
    summary: t.given.summary(number),
    card: card(
      [heading(t.given.title(words.name)), said(t.given.by(by, number)), paragraph(words.does)],
      [press(t.buttons.show, 'incidentWork.read', { id }, 'positive'), link(t.buttons.open, tab)],
    ),
  };
}

type WorkCards = InboxCardTables<WorkTask, never, never, { to(kind: 'work', id: string): string }>;

export const incidentWorkCards: WorkCards = {
  tasks: {
    incidentWork({ about, incident, empty }, { language, links }) {
      const t = incidentWorkText[language];
      const names = empty.map((role) => t.roles[role].name);
      return {
        parts: [paragraph(about === 'roles' ? t.task.rolesLead(listed(names, language)) : t.task.updateLead)],
        buttons: [link(t.buttons.open, links.to('work', incident))],
      };
    },
  },
  lines: {
    incidentWork: ({ about, incident, number }, language) => ({
      id: `${incident}/${about}`,
      asks: about === 'roles' ? 'fillRoles' : 'tellSituation',
      title: incidentWorkText[language].task[about](number),
    }),
  },
  news: {},
  done: {},
};
