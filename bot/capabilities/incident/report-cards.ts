// The cards of a report that is not sent yet, one noun of cards.ts.
import {
  type Button,
  box,
  card,
  choiceField,
  heading,
  type Message,
  opens,
  paragraph,
  pressFor,
  said,
  small,
  textField,
} from '../../blocks/card.ts';
import type { Instant } from '../../blocks/instant.ts';
import { type Language, listed, shortened } from '../../blocks/text.ts';
import type { ActionName, Asked } from '../../contract.ts';
import { soundsOngoing, soundsPersonal, systemsIn } from '../understanding/hint-rules.ts';
import { whenSaid } from '../understanding/time-rules.ts';
import { type Draft, filesOf, missingOf } from './draft-model.ts';
import { evidenceBox, missingNames, SHOWN_IN_CARD } from './evidence-box.ts';
import { type Category, type Incident, LONGEST_ANSWER, type OwnCase } from './model.ts';
import { cancelling } from './reading-cards.ts';
import { reportWords, saysSomething } from './rules.ts';
import { likelyCategories } from './suggestion.ts';

import { incidentText } from './text.ts';

const press = pressFor<{ [Name in ActionName]: Asked<Name> }>();
const LONGEST_IN_FORM = 8_000;

/** The four questions that can be skipped, and a wish; attachments are the sixth and are sent as files in the chat. */
function questionsLeft(language: Language, words: string, now?: Instant) {
  const t = incidentText[language];
  const when = now && whenSaid(words, now);
  const systems = systemsIn(words);
  return [
    textField({
      id: 'happenedWhen',
      label: t.fields.happenedWhen,
      hint: t.hints.happenedWhen,
      longest: LONGEST_ANSWER,
      ...(when ? { value: t.draft.when(when) } : {}),
    }),
    textField({
      id: 'affected',
      label: t.fields.affected,
      hint: t.hints.affected,
      longest: LONGEST_ANSWER,
      ...(systems.length > 0 ? { value: systems.join(', ') } : {}),
    }),
    choiceField(
      { id: 'personalData', label: t.fields.personalData, value: soundsPersonal(words) ? 'yes' : 'unknown' },
      t.answers,
    ),
    choiceField({ id: 'ongoing', label: t.fields.ongoing, value: soundsOngoing(words) ? 'yes' : 'unknown' }, t.answers),
    choiceField({ id: 'anonymous', label: t.fields.anonymous, value: 'no' }, t.anonymous),
    small(t.hints.anonymous),
  ];
}

/** The category as one tap corrects it: what is suggested, what else is likely, and that one does not know. */
function categoryChoice(words: string, suggested: Category, language: Language) {
  const t = incidentText[language];
  const likely = likelyCategories(words, suggested);
  if (likely.length === 0) return null;
  const offered = [...(suggested === 'other' ? [] : [suggested]), ...likely];
  return choiceField(
    { id: 'category', label: t.draft.about, value: suggested },
    { ...Object.fromEntries(offered.map((one) => [one, t.categories[one]])), other: t.draft.undecided },
    'expanded',
  );
}

/** What came of the files, by name, for as long as the report is not sent. */
function filesSaid(draft: Pick<Draft, 'parts'>, language: Language) {
  const t = incidentText[language].draft;
  const files = filesOf(draft);
  const missing = missingOf(draft);
  const names = files.map(({ name }) => name);
  return [
    ...(names.length > 0 ? [said(t.files(listed(names, language)))] : []),
    ...(missing.length > 0 ? [box('warning', [said(t.missing(missingNames(missing, language)))])] : []),
  ];
}

interface DraftCardParts {
  /** Cases that what was sent may belong to instead. */
  readonly recent?: readonly OwnCase[];
  readonly notice?: 'joined' | 'followed' | undefined;
}

/** What Värna understood, the questions that are left, and one button to send. */
export function draftCard(draft: Draft, language: Language, { recent = [], notice }: DraftCardParts = {}): Message {
  const t = incidentText[language];
  const hasFiles = filesOf(draft).length > 0;
  const others = hasFiles ? recent.slice(0, 2) : [];
  const advice = t.draft.firstAid[draft.category];
  const words = reportWords(draft);
  return {
    summary: t.summary.draft,
    card: card(
      [
        heading(t.draft.title),
        paragraph(notice === undefined ? t.draft.thanks : t.draft[notice]),
        draft.happened !== '' && box('emphasis', [said(shortened(draft.happened, SHOWN_IN_CARD))]),
        evidenceBox(draft.evidence, language),
        paragraph(draft.category === 'other' ? t.draft.unsure : t.draft.soundsLike(t.categories[draft.category])),
        categoryChoice(words, draft.category, language),
        advice !== undefined && box('accent', [paragraph(advice)]),
        draft.hasPersonalNumber && box('warning', [paragraph(t.draft.personalNumber)]),
        filesSaid(draft, language),
        paragraph(t.draft.enough),
        !hasFiles && small(t.draft.sendFiles),
        questionsLeft(language, words, draft.at),
        others.length > 0 && small(t.draft.addToCase),
      ],
      [
        press(t.buttons.send, 'incident.report', { id: draft.id, source: draft.source }, 'positive'),
        draft.hasPersonalNumber &&
          press(t.buttons.removePersonalNumbers, 'incident.reviseDraft', { id: draft.id, removePersonalNumbers: true }),
        opens(t.buttons.edit, 'report', { id: draft.id }),
        ...others.map(({ id, number }) =>
          press(t.buttons.addToCase(number), 'incident.addToCase', { id: draft.id, incident: id }),
        ),
        cancelling(draft, language),
      ],
    ),
  };
}

interface Form {
  readonly id: string;
  readonly happened: string;
  readonly evidence: Incident['evidence'];
  readonly source: Incident['source'];
  /** What has been sent for it already. */
  readonly parts?: Draft['parts'];
}

/** The form itself, in the chat (`Action.Execute`) or in a dialog, which has a title and `buttons` of its own. */
export function reportForm(form: Form, language: Language, buttons?: readonly Button[], notice?: string): Message {
  const t = incidentText[language];
  const { evidence, parts = [] } = form;
  const isEnough = saysSomething(evidence) || filesOf({ parts }).length > 0;
  const needed = isEnough ? {} : { required: t.refusals.nothingSaid({}) };
  const intro = evidence ? (saysSomething(evidence) ? t.form.messageIntro : t.form.messageWithout) : t.form.intro;
  return {
    summary: t.summary.form,
    card: card(
      [
        buttons === undefined && heading(t.form.title),
        paragraph(parts.length > 0 && !evidence && form.happened === '' ? t.form.filesIntro : intro),
        notice !== undefined && box('warning', [said(notice)]),
        evidenceBox(evidence, language),
        filesSaid({ parts }, language),
        textField(
          {
            id: 'happened',
            label: t.fields.happened,
            hint: t.hints.happened,
            value: form.happened,
            longest: LONGEST_IN_FORM,
            ...needed,
          },
          'many',
        ),
        small(isEnough ? t.hints.skipAll : t.hints.skip),
        questionsLeft(language, form.happened),
        small(t.form.national),
      ],
      buttons ?? [press(t.buttons.send, 'incident.report', { id: form.id, source: form.source }, 'positive')],
    ),
  };
}
