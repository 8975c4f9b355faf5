import * as z from 'zod/mini';
import { making, nothing } from '../../blocks/question.ts';
import { type RoleHolding, roleQuestion } from './model.ts';

export const roleAsked = {
  'organisation.roles': nothing,
  'organisation.grantRole': making(roleQuestion),
  'organisation.endRole': z.object({ id: z.string().check(z.maxLength(64)) }),
} as const;

export interface RoleAnswers {
  'organisation.roles': readonly RoleHolding[];
  'organisation.grantRole': RoleHolding;
  'organisation.endRole': RoleHolding;
}
