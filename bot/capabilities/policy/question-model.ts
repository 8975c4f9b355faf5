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
import { reviewQuestions as review } from './review-model.ts';

export const policyAsked = {
  'policy.mine': nothing,
  'policy.list': nothing,
  'policy.read': policy.byId,
  'policy.evidence': policy.byId,
  'policy.person': policy.person,
  'policy.audience': policy.audience,
  'policy.review': review.ask,
  'policy.remindReviewers': review.remind,
  'policy.answerReview': review.answer,
  'policy.redraft': policy.step,
  'policy.decide': policy.decide,
  'policy.correct': policy.correct,
  'policy.attach': policy.attach,
  'policy.detach': policy.step,
  'policy.publish': policy.publish,
  'policy.withdraw': policy.step,
  'policy.discard': policy.step,
  'policy.tryCard': making(policy.tryCard),
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
  'policy.remindReviewers': DocumentVersion;
  /** Of the version that was reviewed. */
  'policy.answerReview': { readonly id: string };
  'policy.discard': { readonly id: string };
  'policy.tryCard': { readonly id: string };
  'policy.acknowledge': AcknowledgedDocument;
  'policy.ask': { readonly owner: string };
}
