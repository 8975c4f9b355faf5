// Roles that nobody fills: what is found is kept, and told once. It is shown with the boards, and answers no question.
import type { Capability } from '../../capability.ts';
import { vacancyJobs } from './jobs.ts';
import { vacancyList } from './list.ts';
import type { VacancyLists } from './record-model.ts';
import { vacancyText } from './text.ts';

export const vacancy = {
  name: 'vacancy',
  lists: { vacancies: { list: vacancyList, indexes: {} } },
  libraries: {},
  permissions: {},
  rights: {},
  text: vacancyText,
  papers: {},
  jobs: vacancyJobs,
  jobUpgrades: {},
  presses: {},
} as const satisfies Capability<'vacancy', keyof VacancyLists>;
