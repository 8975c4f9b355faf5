// What can be asked of steering documents: the contract's part about them.
import { making, nothing } from '../../blocks/question.ts';
import type { AudiencePreview } from '../organisation/audience-model.ts';
import {
  type AcknowledgedDocument,
  type DocumentPage,
  type DocumentRow,
  type DocumentVersion,
  type OwnDocument,
  type PersonEvidence,
  policyQuestions as policy,
  type VersionEvidence,
} from './model.ts';

export const policyAsked = {
  'policy.mine': nothing,
  'policy.list': nothing,
  'policy.read': policy.byId,
  'policy.evidence': policy.byId,
  'policy.person': policy.person,
  'policy.audience': policy.audience,
  'policy.review': policy.step,
  'policy.redraft': policy.step,
  'policy.decide': policy.decide,
  'policy.correct': policy.correct,
  'policy.attach': policy.attach,
  'policy.detach': policy.step,
  'policy.publish': policy.publish,
  'policy.withdraw': policy.step,
  'policy.succeed': policy.byId,
  'policy.acknowledge': policy.acknowledge,
  'policy.save': making(policy.save),
  'policy.ask': making(policy.ask),
} as const;

export interface PolicyAnswers {
  'policy.mine': readonly OwnDocument[];
  'policy.list': readonly DocumentRow[];
  'policy.read': DocumentPage;
  'policy.evidence': VersionEvidence;
  'policy.person': PersonEvidence;
  'policy.audience': AudiencePreview;
  'policy.save': DocumentVersion;
  'policy.review': DocumentVersion;
  'policy.redraft': DocumentVersion;
  'policy.decide': DocumentVersion;
  'policy.correct': DocumentVersion;
  'policy.attach': DocumentVersion;
  'policy.detach': DocumentVersion;
  'policy.publish': DocumentVersion;
  'policy.withdraw': DocumentVersion;
  'policy.succeed': DocumentVersion;
  'policy.acknowledge': AcknowledgedDocument;
  'policy.ask': { readonly owner: string };
}
