import {
  box,
  buttonRow,
  card,
  type Element,
  facts,
  heading,
  line,
  link,
  type Message,
  opens,
  paragraph,
  pressFor,
  said,
  seenByEach,
  small,
  withTooltip,
} from '../../blocks/card.ts';
import { formatInstant } from '../../blocks/instant.ts';
import { type Language, listed, shortened } from '../../blocks/text.ts';
import type { ActionName, Asked } from '../../contract.ts';
import { evidenceBox, missingNames, SHOWN_IN_CARD } from './evidence-box.ts';
import { isRestricted } from './insight-rules.ts';
import type { CaseFile, Incident, IncidentLink, OwnCase } from './model.ts';
import { incidentText } from './text.ts';
import { ownCase } from './views.ts';

const press = pressFor<{ [Name in ActionName]: Asked<Name> }>();
const when = formatInstant;

function progressOf(own: OwnCase, language: Language): string {
  const { progress } = incidentText[language];
  if (own.status === 'closed') return progress.closed[own.outcome ?? 'resolved'];
  if (own.status !== 'received') return progress.inProgress(null);
  return own.isUnattended ? progress.unattended : progress.received;
}

/** What to do at once, for as long as the case is open. */
function advice({ status, category }: OwnCase, language: Language): Element | false {
  const t = incidentText[language];
  const words = t.draft.firstAid[category];
  return status !== 'closed' && words !== undefined && box('accent', [small(t.own.doNow), paragraph(words)]);
}

const ring = ({ phone }: OwnCase, language: Language) =>
  phone !== '' && link(incidentText[language].buttons.ring(phone), `tel:${phone.replace(/[^+\d]/gu, '')}`);

/** An answer where the coordinator has written, else more about what happened. */
function adding({ id, messageToReporter }: OwnCase, language: Language) {
  const { answer, addInformation } = incidentText[language].buttons;
  return opens(messageToReporter === null ? addInformation : answer, 'addInformation', { id });
}

/**
 * The one card that follows the case for the person who reported it.
 * @param tab address of the case there
 */
export function ownCard(own: OwnCase, language: Language, tab: string): Message {
  const t = incidentText[language];
  return {
    summary: t.summary.own(own.number, t.statuses[own.status]),
    card: card(
      [
        heading((own.status === 'closed' ? t.own.closed : t.own.thanks)(own.number)),
        box(
          own.status === 'closed' ? 'good' : 'accent',
          [
            facts([
              [t.fields.status, t.statuses[own.status]],
              ...(own.handlerName ? [[t.fields.handler, own.handlerName] as const] : []),
            ]),
            paragraph(progressOf(own, language)),
          ].flat(),
        ),
        own.waiting && box('warning', [paragraph(t.own.waiting)]),
        advice(own, language),
        own.messageToReporter !== null &&
          box('emphasis', [small(t.fields.messageFromCoordinator), said(own.messageToReporter)]),
        small(t.fields.happened),
        said(shortened(own.happened, 300), 'quiet'),
        own.isAnonymous && small(t.own.anonymous),
        own.status !== 'closed' && small(t.own.follow),
      ],
      own.status === 'closed' ? [] : [adding(own, language), ring(own, language)],
      link(t.buttons.open, tab),
    ),
  };
}

/** The same from the case itself, for the one who reported it. */
export function reporterCard(
  {
    incident,
    waiting,
    isUnattended,
    phone,
  }: Pick<CaseFile, 'incident' | 'waiting'> & Pick<OwnCase, 'isUnattended' | 'phone'>,
  language: Language,
  tab: string,
): Message {
  const { summary, card: own } = ownCard(ownCase(incident, { waiting, isUnattended, phone }), language, tab);
  // Looking at it tells where it stands, as in the channel.
  return {
    summary,
    card: seenByEach(own, press(incidentText[language].buttons.show, 'incident.own', { id: incident.id })),
  };
}

/** All of one's own cases in one card; each opens its own. */
export function ownCasesCard(
  cases: readonly OwnCase[],
  language: Language,
  { to }: { to(kind: IncidentLink, id?: string): string },
): Message {
  const t = incidentText[language];
  if (cases.length === 0) {
    return {
      summary: t.own.list,
      card: card([heading(t.own.list), paragraph(t.own.none)], [opens(t.buttons.report, 'report', {})]),
    };
  }
  const rows = cases.slice(0, MOST_CASES).map((own, place) => {
    const { id, number, status, happened, reportedAt } = own;
    const words = [
      ...facts([[`${t.fields.number} ${number}`, t.statuses[status]]]),
      said(shortened(happened, 120), 'quiet'),
      small(when(reportedAt, language)),
    ];
    return line(words, withTooltip(link(t.own.openCase, to('case', id)), t.buttons.openCase(number)), place);
  });
  return {
    summary: t.summary.list(cases.length),
    card: card([heading(t.own.list), rows], [link(t.own.openAll, to('mine'))]),
  };
}

/** The newest; the tab has them all. */
const MOST_CASES = 10;

interface CaseCardParts {
  /** What just happened, above everything: a lost race, say. */
  readonly notice?: string;
  /** Address of the case in the tab. */
  readonly tab?: string;
}

type KnownCase = Pick<CaseFile, 'incident' | 'waiting'> & Partial<Pick<CaseFile, 'nextUpdateAt'>>;

/** When the next update of the situation is due, largest of all that is known of a case. */
function nextUpdate(at: CaseFile['nextUpdateAt'], language: Language): Element | false {
  return (
    at !== null && box('accent', [small(incidentText[language].fields.nextUpdate), said(when(at, language), 'strong')])
  );
}

function caseFacts(incident: Incident, language: Language) {
  const t = incidentText[language];
  const category =
    t.categories[incident.category] + (incident.categoryBy === 'suggested' ? ` (${t.fields.suggested})` : '');
  return facts([
    [t.fields.status, t.statuses[incident.status]],
    [t.fields.handler, incident.handlerName ?? t.fields.noHandler],
    [t.fields.category, category],
    [t.fields.severity, incident.severity ? t.severities[incident.severity] : t.fields.notAssessed],
    [t.fields.reportedBy, [incident.reporterName, incident.reporterUnit].filter((part) => part !== '').join(', ')],
    [t.fields.reportedAt, when(incident.reportedAt, language)],
    [t.fields.personalData, t.answers[incident.personalData]],
    [t.fields.ongoing, t.answers[incident.ongoing]],
  ]);
}

function caseButtons({ status, id, revision, handler }: Incident, language: Language, tab: string | undefined) {
  const { buttons } = incidentText[language];
  const openTab = tab !== undefined && link(buttons.open, tab);
  return status === 'closed'
    ? [press(buttons.reopen, 'incident.reopen', { id, revision }), openTab]
    : [
        handler === null && press(buttons.take, 'incident.take', { id, revision }, 'positive'),
        opens(buttons.openAssess, 'assess', { id }),
        opens(buttons.openNote, 'note', { id }),
        opens(buttons.openTell, 'tellReporter', { id }),
        opens(buttons.openClose, 'close', { id }),
        openTab,
      ];
}

/** The coordinator's card in the incident channel: one per case, updated in place. */
export function caseCard(
  { incident, waiting, nextUpdateAt = null }: KnownCase,
  language: Language,
  { notice, tab }: CaseCardParts = {},
): Message {
  const t = incidentText[language];
  const { closing } = incident;
  return {
    summary: incident.revision === 1 ? t.channel.new(incident.number) : t.channel.updated(incident.number),
    card: card(
      [
        notice !== undefined && box('warning', [said(notice)]),
        heading(t.channel.title(incident.number)),
        waiting && box('warning', [paragraph(t.channel.waiting)]),
        nextUpdate(nextUpdateAt, language),
        caseFacts(incident, language),
        // Beside what it is about; the row of steps below is full.
        incident.status !== 'closed' &&
          buttonRow([
            press(t.buttons.triage, 'triage.read', { id: incident.id }),
            press(t.buttons.work, 'incidentWork.read', { id: incident.id }),
          ]),
        incident.happened !== '' && box('emphasis', [said(shortened(incident.happened, SHOWN_IN_CARD))]),
        evidenceBox(incident.evidence, language),
        incident.attachments.length > 0 &&
          facts([
            [
              t.fields.attachments,
              listed(
                incident.attachments.map(({ name }) => name),
                language,
              ),
            ],
          ]),
        (incident.filesMissing ?? []).length > 0 &&
          facts([[t.fields.filesMissing, missingNames(incident.filesMissing ?? [], language)]]),
        closing &&
          box('good', [said(t.channel.closedBy(closing.actorName, t.outcomes[closing.outcome])), said(closing.reason)]),
        said(t.fields.lastChange(incident.changedBy, when(incident.changedAt, language)), 'quiet'),
      ],
      caseButtons(incident, language, tab),
    ),
  };
}

/**
 * What everybody in the channel may see of a case, and what a forwarded card shows. Whoever may read the case sees `caseCard`
 * in its place; the server decides for each viewer.
 */
export function coverCard(file: KnownCase, language: Language): Message {
  const { summary, card: shared } = cover(file, language);
  return { summary, card: seenByEach(shared, showButton(file.incident, language)) };
}

/** The cover in a coordinator's own chat, when the channel has said no. @param why what the channel said */
export function handlerCard(file: Pick<CaseFile, 'incident' | 'waiting'>, why: string, language: Language): Message {
  return cover(file, language, box('warning', [paragraph(incidentText[language].channel.notInChannel(why))]));
}

const showButton = ({ id }: Incident, language: Language) =>
  press(incidentText[language].buttons.show, 'incident.read', { id });

/** Neither the number nor how it stands: the channel is read by others than those who are named. */
function restrictedCover(incident: Incident, language: Language, notice: Element | false): Message {
  const t = incidentText[language];
  return {
    summary: t.restrictedCase,
    card: card([notice, heading(t.restrictedCase), small(t.channel.restricted)], [showButton(incident, language)]),
  };
}

function cover(
  { incident, waiting, nextUpdateAt = null }: KnownCase,
  language: Language,
  notice: Element | false = false,
): Message {
  const t = incidentText[language];
  if (isRestricted(incident)) return restrictedCover(incident, language, notice);
  return {
    summary: incident.revision === 1 ? t.channel.new(incident.number) : t.channel.updated(incident.number),
    card: card(
      [
        notice,
        heading(t.channel.title(incident.number)),
        waiting && box('warning', [paragraph(t.channel.waiting)]),
        nextUpdate(nextUpdateAt, language),
        facts([
          [t.fields.status, t.statuses[incident.status]],
          [t.fields.handler, incident.handlerName ?? t.fields.noHandler],
          [t.fields.severity, incident.severity ? t.severities[incident.severity] : t.fields.notAssessed],
          [t.fields.reportedAt, when(incident.reportedAt, language)],
        ]),
        small(t.channel.cover),
      ],
      [showButton(incident, language)],
    ),
  };
}
