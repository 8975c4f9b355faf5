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
import { type Language, shortened } from '../../blocks/text.ts';
import type { ActionName, Asked } from '../../contract.ts';
import { evidenceBox, SHOWN_IN_CARD } from './evidence-box.ts';
import { type Draft, type Incident, LONGEST_ANSWER } from './model.ts';
import { soundsOngoing, soundsPersonal } from './suggestion.ts';
import { incidentText } from './text.ts';

const press = pressFor<{ [Name in ActionName]: Asked<Name> }>();
const LONGEST_IN_FORM = 8_000;

/** The four questions that can be skipped; attachments are the sixth and are sent as files in the chat. */
function questionsLeft(language: Language, guess: { readonly personalData: boolean; readonly ongoing: boolean }) {
  const t = incidentText[language];
  return [
    textField({
      id: 'happenedWhen',
      label: t.fields.happenedWhen,
      hint: t.hints.happenedWhen,
      longest: LONGEST_ANSWER,
    }),
    textField({ id: 'affected', label: t.fields.affected, hint: t.hints.affected, longest: LONGEST_ANSWER }),
    choiceField(
      { id: 'personalData', label: t.fields.personalData, value: guess.personalData ? 'yes' : 'unknown' },
      t.answers,
    ),
    choiceField({ id: 'ongoing', label: t.fields.ongoing, value: guess.ongoing ? 'yes' : 'unknown' }, t.answers),
  ];
}

/** What Värna understood, the questions that are left, and one button to send. */
export function draftCard(draft: Draft, language: Language, notices: readonly string[] = []): Message {
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
        evidenceBox(draft.evidence, language),
        paragraph(draft.category === 'other' ? t.draft.unsure : t.draft.soundsLike(t.categories[draft.category])),
        advice !== undefined && box('accent', [paragraph(advice)]),
        draft.hasPersonalNumber && box('warning', [paragraph(t.draft.personalNumber)]),
        notices.map((notice) => said(notice)),
        paragraph(t.draft.enough),
        questionsLeft(language, { personalData: soundsPersonal(words), ongoing: soundsOngoing(words) }),
      ],
      [
        press(t.buttons.send, 'incident.report', { id: draft.id, source: draft.source }, 'positive'),
        draft.hasPersonalNumber &&
          press(t.buttons.removePersonalNumbers, 'incident.reviseDraft', { id: draft.id, removePersonalNumbers: true }),
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
        notice !== undefined && box('warning', [said(notice)]),
        evidenceBox(form.evidence, language),
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
        small(form.evidence ? t.hints.skipAll : t.hints.skip),
        questionsLeft(language, { personalData: soundsPersonal(form.happened), ongoing: soundsOngoing(form.happened) }),
        small(t.form.national),
      ],
      buttons ?? [press(t.buttons.send, 'incident.report', { id: form.id, source: form.source }, 'positive')],
    ),
  };
}
