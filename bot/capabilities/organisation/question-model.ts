import { nothing } from '../../blocks/question.ts';
import type { Me } from './model.ts';

export const organisationAsked = {
  'organisation.me': nothing,
} as const;

export interface OrganisationAnswers {
  'organisation.me': Me;
}
