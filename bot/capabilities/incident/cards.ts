import { box, type Button, card, choiceField, facts, heading, type Message, opens, paragraph, pressFor, said, seenByEach, small, textField } from '../../blocks/card.ts';
import { formatInstant } from '../../blocks/instant.ts';
import { type Language, shortened } from '../../blocks/text.ts';
import type { ActionName, Asked } from '../../contract.ts';
import { type CaseFile, type Draft, type Incident, LONGEST_ANSWER, type OwnCase } from './model.ts';
import { ownCase } from './rules.ts';
import { soundsOngoing, soundsPersonal } from './suggestion.ts';
import { incidentText } from './text.ts';

const press = pressFor<{ [Name in ActionName]: Asked<Name> }>();

// A card stays under 25 KB (teams.md 3.1.5): long words are kept whole in the list and shown in part here.
const SHOWN_IN_CARD = 900;
const LONGEST_IN_FORM = 8_000;

const when = (instant: string, language: Language) => formatInstant(instant, language);

/** The four questions that can be skipped; attachments are the sixth and are sent as files in the chat. */
function questionsLeft(language: Language, guess: { readonly personalData: boolean; readonly ongoing: boolean }) {
  const t = incidentText[language];
  return [
    textField({ id: 'happenedWhen', label: t.fields.happenedWhen, hint: t.hints.happenedWhen, longest: LONGEST_ANSWER }),
    textField({ id: 'affected', label: t.fields.affected, hint: t.hints.affected, longest: LONGEST_ANSWER }),
    choiceField({ id: 'personalData', label: t.fields.personalData, value: guess.personalData ? 'yes' : 'unknown' }, t.answers),
    choiceField({ id: 'ongoing', label: t.fields.ongoing, value: guess.ongoing ? 'yes' : 'unknown' }, t.answers),
  ];
}

const evidenceParts = (evidence: Incident['evidence'], language: Language) => {
  if (!evidence) return null;
  const t = incidentText[language].fields;
  const sent = evidence.sentAt ? when(evidence.sentAt, language) : '';
  return box('emphasis', [
    small(t.evidence),
    said(t.evidenceFrom(evidence.sender, sent), 'quiet'),
    said(shortened(evidence.text, SHOWN_IN_CARD)),
  ]);
};

/** What Värna understood, the questions that are left, and one button to send. */
export function draftCard(draft: Draft, language: Language, notice?: string): Message {
  const t = incidentText[language];
  const advice = t.draft.firstAid[draft.category];
  const words = `${draft.happened} ${draft.evidence?.text ?? ''}`;
  return {
    summary: t.summary.draft,
    card: card(
      [
        heading(t.draft.title),
        paragraph(t.draft.thanks),
        draft.happened !== '' && box('emphasis', [said(shortened(draft.happened, SHOWN_IN_CARD))]),
        evidenceParts(draft.evidence, language),
        paragraph(draft.category === 'other' ? t.draft.unsure : t.draft.soundsLike(t.categories[draft.category])),
        advice !== undefined && box('accent', [paragraph(advice)]),
        draft.hasPersonalNumber && box('warning', [paragraph(t.draft.personalNumber)]),
        notice !== undefined && said(notice),
        paragraph(t.draft.enough),
        questionsLeft(language, { personalData: soundsPersonal(words), ongoing: soundsOngoing(words) }),
      ],
      [
        press(t.buttons.send, 'incident.report', { id: draft.id, source: draft.source }, 'positive'),
        draft.hasPersonalNumber && press(t.buttons.removePersonalNumbers, 'incident.reviseDraft', { id: draft.id, removePersonalNumbers: true }),
        opens(t.buttons.edit, 'report', { id: draft.id }),
      ],
    ),
  };
}

interface Form {
  readonly id: string;
  readonly happened: string;
  readonly evidence: Incident['evidence'];
  readonly source: Incident['source'];
}

/** The form itself, in the chat (`Action.Execute`) or in a dialog, which has a title and `buttons` of its own. */
export function reportForm(form: Form, language: Language, buttons?: readonly Button[], notice?: string): Message {
  const t = incidentText[language];
  const needed = form.evidence ? {} : { required: t.refusals.nothingSaid({}) };
  return {
    summary: t.summary.form,
    card: card(
      [
        buttons === undefined && heading(t.form.title),
        paragraph(form.evidence ? t.form.messageIntro : t.form.intro),
        notice !== undefined && box('warning', [paragraph(notice)]),
        evidenceParts(form.evidence, language),
        textField(
          { id: 'happened', label: t.fields.happened, hint: t.hints.happened, value: form.happened, longest: LONGEST_IN_FORM, ...needed },
          'many',
        ),
        small(form.evidence ? t.hints.skipAll : t.hints.skip),
        questionsLeft(language, { personalData: soundsPersonal(form.happened), ongoing: soundsOngoing(form.happened) }),
        small(t.form.national),
      ],
      buttons ?? [press(t.buttons.send, 'incident.report', { id: form.id, source: form.source }, 'positive')],
    ),
  };
}

function progressOf(own: OwnCase, language: Language): string {
  const { progress } = incidentText[language];
  if (own.status === 'closed') return progress.closed[own.outcome ?? 'resolved'];
  return own.status === 'received' ? progress.received : progress.inProgress(null);
}

/** The one card that follows the case for the person who reported it. */
export function ownCard(own: OwnCase, language: Language): Message {
  const t = incidentText[language];
  return {
    summary: t.summary.own(own.number, t.statuses[own.status]),
    card: card(
      [
        heading(t.own.thanks(own.number)),
        box(own.status === 'closed' ? 'good' : 'accent', [
          facts([[t.fields.status, t.statuses[own.status]], ...(own.handlerName ? [[t.fields.handler, own.handlerName] as const] : [])]),
          paragraph(progressOf(own, language)),
        ].flat()),
        own.waiting && box('warning', [paragraph(t.own.waiting)]),
        own.messageToReporter !== null && box('emphasis', [small(t.fields.messageFromCoordinator), said(own.messageToReporter)]),
        small(t.fields.happened),
        said(shortened(own.happened, 300), 'quiet'),
        small(t.own.follow),
      ],
      [own.status !== 'closed' && opens(t.buttons.addInformation, 'addInformation', { id: own.id })],
    ),
  };
}

/** The same from the case itself, for the one who reported it. */
export function reporterCard({ incident, waiting }: Pick<CaseFile, 'incident' | 'waiting'>, language: Language): Message {
  return ownCard(ownCase(incident, waiting), language);
}

/** All of one's own cases in one card; each opens its own. */
export function ownCasesCard(cases: readonly OwnCase[], language: Language): Message {
  const t = incidentText[language];
  if (cases.length === 0) {
    return { summary: t.own.list, card: card([heading(t.own.list), paragraph(t.own.none)], [opens(t.buttons.report, 'report', {})]) };
  }
  const rows = cases.slice(0, 10).map((own) =>
    box('emphasis', [
      ...facts([[`${t.fields.number} ${own.number}`, t.statuses[own.status]]]),
      said(shortened(own.happened, 120), 'quiet'),
      small(when(own.reportedAt, language)),
    ]),
  );
  return { summary: t.summary.list(cases.length), card: card([heading(t.own.list), rows]) };
}

/** The coordinator's card in the incident channel: one per case, updated in place. */
export function caseCard({ incident, waiting }: Pick<CaseFile, 'incident' | 'waiting'>, language: Language, notice?: string, tab?: Button): Message {
  const t = incidentText[language];
  const { status, id, revision, closing } = incident;
  const category = t.categories[incident.category] + (incident.categoryBy === 'suggested' ? ` (${t.fields.suggested})` : '');
  return {
    summary: incident.revision === 1 ? t.channel.new(incident.number) : t.channel.updated(incident.number),
    card: card(
      [
        notice !== undefined && box('warning', [said(notice)]),
        heading(t.channel.title(incident.number)),
        waiting && box('warning', [paragraph(t.channel.waiting)]),
        facts([
          [t.fields.status, t.statuses[status]],
          [t.fields.handler, incident.handlerName ?? t.fields.noHandler],
          [t.fields.category, category],
          [t.fields.severity, incident.severity ? t.severities[incident.severity] : t.fields.notAssessed],
          [t.fields.reportedBy, [incident.reporterName, incident.reporterUnit].filter((part) => part !== '').join(', ')],
          [t.fields.reportedAt, when(incident.reportedAt, language)],
          [t.fields.personalData, t.answers[incident.personalData]],
          [t.fields.ongoing, t.answers[incident.ongoing]],
        ]),
        incident.happened !== '' && box('emphasis', [said(shortened(incident.happened, SHOWN_IN_CARD))]),
        evidenceParts(incident.evidence, language),
        closing && box('good', [said(t.channel.closedBy(closing.by, t.outcomes[closing.outcome])), said(closing.reason)]),
        said(t.fields.lastChange(incident.changedBy, when(incident.changedAt, language)), 'quiet'),
      ],
      status === 'closed'
        ? [press(t.buttons.reopen, 'incident.reopen', { id, revision }), tab ?? null]
        : [
            incident.handler === null && press(t.buttons.take, 'incident.take', { id, revision }, 'positive'),
            opens(t.buttons.openAssess, 'assess', { id }),
            opens(t.buttons.openNote, 'note', { id }),
            opens(t.buttons.openTell, 'tellReporter', { id }),
            opens(t.buttons.openClose, 'close', { id }),
            tab ?? null,
          ],
    ),
  };
}

/**
 * What everybody in the channel may see of a case, and what a forwarded card shows. Whoever may read the case sees `caseCard`
 * in its place; the server decides for each viewer.
 */
export function coverCard({ incident, waiting }: Pick<CaseFile, 'incident' | 'waiting'>, language: Language): Message {
  const t = incidentText[language];
  const show = press(t.buttons.show, 'incident.read', { id: incident.id });
  const shared = card(
    [
      heading(t.channel.title(incident.number)),
      waiting && box('warning', [paragraph(t.channel.waiting)]),
      facts([
        [t.fields.status, t.statuses[incident.status]],
        [t.fields.handler, incident.handlerName ?? t.fields.noHandler],
        [t.fields.severity, incident.severity ? t.severities[incident.severity] : t.fields.notAssessed],
        [t.fields.reportedAt, when(incident.reportedAt, language)],
      ]),
      small(t.channel.cover),
    ],
    [show],
  );
  const summary = incident.revision === 1 ? t.channel.new(incident.number) : t.channel.updated(incident.number);
  return { summary, card: seenByEach(shared, show) };
}

/** A message from the coordinator, in the reporter's chat; the summary says nothing of what it holds. */
export function messageCard(incident: Incident, text: string, from: string, language: Language): Message {
  const t = incidentText[language];
  return {
    summary: t.own.messageSent(incident.number),
    card: card(
      [heading(t.own.messageSent(incident.number)), said(from, 'quiet'), box('emphasis', [said(text)])],
      [opens(t.buttons.addInformation, 'addInformation', { id: incident.id })],
    ),
  };
}
