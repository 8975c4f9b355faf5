// Everyone reads the method. Only those who may change all risks may change it.
import { EVERYONE, type Right, right } from '../roles/permission-rules.ts';
import type { RiskMethodAnswers } from './model.ts';

export const riskMethodRights: Readonly<Record<keyof RiskMethodAnswers, Right>> = {
  'risk.method': EVERYONE,
  'risk.saveMethod': right(['risk.manage']),
};
