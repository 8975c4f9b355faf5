// The forms that open in a dialog (task/fetch), one noun of cards.ts.
import { type Card, card, choiceField, heading, said, small, submits, textField } from '../../blocks/card.ts';
import type { Language } from '../../blocks/text.ts';
import type { ActionName } from '../../contract.ts';
import { LEARNT } from './closing-model.ts';
import type { Draft } from './draft-model.ts';
import { type Incident, LONGEST_NOTE } from './model.ts';
import { reportForm } from './report-cards.ts';
import { incidentText } from './text.ts';

export const DIALOGS = ['report', 'assess', 'note', 'tellReporter', 'addInformation', 'close'] as const;
export type DialogName = (typeof DIALOGS)[number];

/** Which action a dialog's form asks when it is sent. */
export const DIALOG_ACTION = {
  report: 'incident.report',
  assess: 'incident.assess',
  note: 'incident.note',
  tellReporter: 'incident.tellReporter',
  addInformation: 'incident.addInformation',
  close: 'incident.close',
} as const satisfies Record<DialogName, ActionName>;

type CaseDialog = Exclude<DialogName, 'report'>;

interface Dialog {
  readonly title: string;
  readonly card: Card;
}

/** A report in a dialog: from a draft, a message or the button in an empty list. */
export function reportDialog(
  form: {
    readonly id: string;
    readonly happened: string;
    readonly evidence: Incident['evidence'];
    readonly source: Incident['source'];
    readonly parts?: Draft['parts'];
  },
  language: Language,
  notice?: string,
): Dialog {
  const t = incidentText[language];
  const send = submits(t.buttons.send, DIALOG_ACTION.report, { id: form.id, source: form.source }, 'positive');
  return { title: t.form.title, card: reportForm(form, language, [send], notice).card };
}

/** What goes back with the form. */
type CaseData = Pick<Incident, 'id' | 'revision'> & { readonly key: string };

/** What the case is about, in one line. */
const aboutOf = ({ number }: Incident, language: Language) => heading(incidentText[language].channel.title(number));

function assessDialog(incident: Incident, data: CaseData, language: Language): Dialog {
  const t = incidentText[language];
  return {
    title: t.buttons.openAssess,
    card: card(
      [
        aboutOf(incident, language),
        choiceField({ id: 'category', label: t.fields.category, value: incident.category }, t.categories),
        choiceField(
          {
            id: 'severity',
            label: t.fields.severity,
            required: t.refusals.severityMissing({}),
            ...(incident.severity ? { value: incident.severity } : {}),
          },
          t.severities,
          'expanded',
        ),
      ],
      [submits(t.buttons.assess, DIALOG_ACTION.assess, data, 'positive')],
    ),
  };
}

function closeDialog(incident: Incident, data: CaseData, language: Language): Dialog {
  const t = incidentText[language];
  return {
    title: t.buttons.close,
    card: card(
      [
        aboutOf(incident, language),
        choiceField({ id: 'outcome', label: t.fields.outcome, value: 'resolved' }, t.outcomes, 'expanded'),
        textField(
          {
            id: 'reason',
            label: t.fields.reason,
            longest: LONGEST_NOTE,
            required: t.refusals.reasonMissing({}),
          },
          'many',
        ),
        small(t.hints.reason),
        ...LEARNT.map((id) => textField({ id, label: t.fields[id], longest: LONGEST_NOTE }, 'many')),
      ],
      [submits(t.buttons.close, DIALOG_ACTION.close, data, 'positive')],
    ),
  };
}

/**
 * A step in a case, with what the case is about in one line above.
 * @param key the form's own, made when it opens
 */
export function caseDialog(dialog: CaseDialog, incident: Incident, language: Language, key: string): Dialog {
  const t = incidentText[language];
  const data: CaseData = { id: incident.id, revision: incident.revision, key };
  const about = aboutOf(incident, language);
  const note = (label: string, hint: string, button: string): Dialog => ({
    title: label,
    card: card(
      [
        about,
        textField({ id: 'text', label, hint, longest: LONGEST_NOTE, required: t.refusals.noteMissing({}) }, 'many'),
        small(hint),
      ],
      [submits(button, DIALOG_ACTION[dialog], data, 'positive')],
    ),
  });
  const forms: Readonly<Record<CaseDialog, () => Dialog>> = {
    note: () => note(t.fields.note, t.hints.note, t.buttons.note),
    tellReporter: () => note(t.fields.message, t.hints.message, t.buttons.tellReporter),
    addInformation: () => note(t.buttons.addInformation, t.hints.addInformation, t.buttons.addInformation),
    assess: () => assessDialog(incident, data, language),
    close: () => closeDialog(incident, data, language),
  };
  return forms[dialog]();
}

/** A sentence in a dialog when there is nothing to fill in. */
export function sentenceDialog(title: string, sentence: string): Dialog {
  return { title, card: card([said(sentence)]) };
}
