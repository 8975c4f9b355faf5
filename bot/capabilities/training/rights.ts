// Who may do what with lessons and the register, and what each action asks for.
import { mayBy, OWN, OWN_LIST, type PermissionsOf, type RightsOf, right } from '../roles/permission-rules.ts';

export const trainingPermissions = {
  'training.readAll': {
    label: { sv: 'Se hur utbildningen går, i antal', en: 'See how training goes, in figures' },
    roles: ['coordinator', 'auditor', 'chiefExecutive', 'secretary'],
    askedWith: 'object',
  },
  'training.readPeople': {
    label: {
      sv: 'Se vem som har gjort vilken lektion och med vilket resultat',
      en: 'See who has done which lesson and with what result',
    },
    roles: ['coordinator', 'auditor'],
    askedWith: 'object',
  },
  'training.manage': {
    label: { sv: 'Skriva lektioner och starta utbildning', en: 'Write lessons and start training' },
    roles: ['coordinator'],
    askedWith: 'municipality',
  },
} as const satisfies PermissionsOf<'training'>;

export const may = mayBy(trainingPermissions);

export const trainingRights: RightsOf<'training'> = {
  'training.mine': OWN_LIST,
  'training.begin': OWN,
  'training.answer': OWN,
  'training.lessons': right(['training.readAll'], { answers: 'anywhere' }),
  'training.saveLesson': right(['training.manage']),
  'training.publishLesson': right(['training.manage']),
  'training.retireLesson': right(['training.manage']),
  'training.programmes': right(['training.readAll'], { answers: 'anywhere' }),
  'training.saveProgramme': right(['training.manage']),
  'training.startProgramme': right(['training.manage']),
  'training.overview': right(['training.readAll'], { answers: 'list' }),
  'training.heat': right(['training.readAll'], { answers: 'list' }),
  'training.people': right(['training.readPeople'], { answers: 'list' }),
  'training.register': right(['training.readAll'], { answers: 'list' }),
  'training.management': right(['training.readAll'], { answers: 'list' }),
  'training.record': right(['training.manage']),
  'training.correct': right(['training.manage']),
};
