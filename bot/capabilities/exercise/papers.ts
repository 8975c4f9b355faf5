// What an exercise showed, as Word: the stamp stands in the head of every page, in the title, the number, the text and the foot.
import { formatInstant } from '../../blocks/instant.ts';
import { type Letter, letterName, type Part } from '../../blocks/letter.ts';
import type { Fetching } from '../../blocks/paper.ts';
import type { Language } from '../../blocks/text.ts';
import { incidentText } from '../incident/text.ts';
import { DRAFT_FIELDS, type Exercise, type ExerciseView } from './model.ts';
import { scriptText } from './script-text.ts';
import { exerciseText } from './text.ts';

function answersOf({ assessed }: Exercise, language: Language): readonly Part[] {
  const t = exerciseText[language];
  if (!assessed) return [{ paragraph: t.paper.notDone }];
  const { categories, severities } = incidentText[language];
  return [
    {
      facts: [
        [t.fields.category, categories[assessed.category]],
        [t.fields.severity, severities[assessed.severity]],
        [t.fields.personalData, t.answers[assessed.personalData]],
        [t.fields.significant, t.answers[assessed.significant]],
      ],
    },
  ];
}

function draftOf({ draft }: Exercise, language: Language): readonly Part[] {
  const t = exerciseText[language];
  if (!draft) return [{ paragraph: t.paper.notDone }];
  return DRAFT_FIELDS.flatMap((field): readonly Part[] => [
    { heading: t.draft[field], level: 2 },
    ...(draft.fields[field] || t.paper.notDone).split('\n').map((paragraph) => ({ paragraph })),
  ]);
}

export function exerciseLetter(view: ExerciseView, { organisation, language }: Fetching): Letter {
  const t = exerciseText[language];
  const { paper: p } = t;
  const { exercise, toAssess, toDraft, findings } = view;
  const title = p.title(scriptText[language].titles[exercise.script], exercise.number);
  const minutes = (many: number | null) => (many === null ? p.notDone : String(many));
  return {
    name: letterName(title),
    sender: organisation,
    kind: t.stamp,
    title,
    head: [
      [p.number, exercise.number],
      [p.leader, exercise.leaderName],
      [p.participants, exercise.participants.map(({ name }) => name).join(', ')],
      [p.started, formatInstant(exercise.startedAt, language)],
      ...(exercise.endedAt ? [[p.ended, formatInstant(exercise.endedAt, language)] as const] : []),
      [p.speed, p.speedOf(exercise.speed)],
      [p.toAssess, minutes(toAssess)],
      [p.toDraft, minutes(toDraft)],
    ],
    parts: [
      { paragraph: t.stampLead },
      { heading: p.assessment, level: 1 },
      ...answersOf(exercise, language),
      { heading: p.draft, level: 1 },
      ...draftOf(exercise, language),
      { heading: p.findings, level: 1 },
      findings.length > 0
        ? {
            bullets: findings.map(({ finding, measure }) =>
              measure ? `${finding.text} (${measure.number})` : finding.text,
            ),
          }
        : { paragraph: p.noFindings },
    ],
    foot: p.foot,
  };
}
