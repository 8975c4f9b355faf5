// The list of vacancies: what it holds.
import type { Listed } from '../../blocks/indexed.ts';
import type { Vacancy } from './model.ts';

export interface VacancyLists {
  vacancies: Listed<Vacancy>;
}
