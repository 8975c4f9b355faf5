// The exercise on the personal card of those who take part: stamped first of all.
import { box, choiceField, facts, heading, link, paragraph, pressFor, said } from '../../blocks/card.ts';
import { formatInstant } from '../../blocks/instant.ts';
import type { Language } from '../../blocks/text.ts';
import type { ActionName, Asked } from '../../contract.ts';
import type { CardContext, InboxCardTables, TaskParts } from '../inbox/model.ts';
import { SEVERITIES } from '../incident/model.ts';
import { incidentText } from '../incident/text.ts';
import type { Exercise, ExerciseTask } from './model.ts';
import { scriptText } from './script-text.ts';
import { exerciseText } from './text.ts';

const press = pressFor<{ [Name in ActionName]: Asked<Name> }>();

interface Links {
  to(kind: 'exercise', id: string): string;
}

const opening = ({ script }: Exercise, language: Language) => {
  const t = exerciseText[language];
  const { titles, leads, events } = scriptText[language];
  return [
    box('attention', [heading(t.stamp), paragraph(t.stampLead)]),
    said(titles[script], 'strong'),
    paragraph(leads[script]),
    paragraph(events[script][0] ?? ''),
  ];
};

function toAssess(exercise: Exercise, { language, links }: CardContext<Links>): TaskParts {
  const t = exerciseText[language];
  const { id, revision } = exercise;
  const severities = Object.fromEntries(SEVERITIES.map((one) => [one, incidentText[language].severities[one]]));
  const required = t.card.chooseMissing;
  const { fields } = t;
  return {
    parts: [
      ...opening(exercise, language),
      choiceField({ id: 'category', label: fields.category, required }, incidentText[language].categories),
      choiceField({ id: 'severity', label: fields.severity, required }, severities),
      choiceField({ id: 'personalData', label: fields.personalData, required }, t.answers),
      choiceField({ id: 'significant', label: fields.significant, required }, t.answers),
    ],
    buttons: [
      press(t.card.assess, 'exercise.assess', { id, revision }, 'positive'),
      link(t.card.open, links.to('exercise', id)),
    ],
  };
}

function assessed(exercise: Exercise, { language, links }: CardContext<Links>): TaskParts {
  const t = exerciseText[language];
  const answers = exercise.assessed;
  return {
    parts: [
      ...opening(exercise, language),
      ...(answers
        ? [
            ...facts([
              [t.fields.category, incidentText[language].categories[answers.category]],
              [t.fields.severity, incidentText[language].severities[answers.severity]],
              [t.fields.significant, t.answers[answers.significant]],
            ]),
            said(t.card.assessedBy(answers.first.byName, formatInstant(answers.first.at, language)), 'quiet'),
          ]
        : []),
      paragraph(t.card.write),
    ],
    buttons: [link(t.card.open, links.to('exercise', exercise.id))],
  };
}

export const exerciseCards: InboxCardTables<ExerciseTask, never, never, Links> = {
  tasks: {
    exercise: ({ exercise }, context) =>
      exercise.assessed === null ? toAssess(exercise, context) : assessed(exercise, context),
  },
  lines: {
    exercise: ({ exercise: { id, number, script } }, language) => ({
      id,
      asks: 'exercise',
      title: exerciseText[language].line(number, scriptText[language].titles[script]),
    }),
  },
  news: {},
  done: {},
};
