// Steering documents and who has read them.
import type { Capability } from '../../capability.ts';
import { policyCards } from './inbox-cards.ts';
import { policyJobs } from './jobs.ts';
import { acknowledgementIndexes, acknowledgementList, documentIndexes, documentList } from './list.ts';
import { evidenceLetter, evidenceSheet, personSheet } from './papers.ts';
import type { PolicyLists } from './record-model.ts';
import { reviewCards } from './review-cards.ts';
import { policyPermissions, policyRights } from './rights.ts';
import { policyText } from './text.ts';

export const policy = {
  name: 'policy',
  lists: {
    documents: { list: documentList, indexes: documentIndexes, earlierPartition: (rest) => rest },
    acknowledgements: { list: acknowledgementList, indexes: acknowledgementIndexes, earlierPartition: (rest) => rest },
  },
  libraries: { SteeringDocuments: 'Styrdokumentens filer' },
  permissions: policyPermissions,
  rights: policyRights,
  text: policyText,
  papers: {
    'policy.evidence': { sheet: evidenceSheet, letter: evidenceLetter },
    'policy.person': { sheet: personSheet },
  },
  jobs: policyJobs,
  jobUpgrades: {},
  inbox: {
    tasks: { ...policyCards.tasks, ...reviewCards.tasks },
    lines: { ...policyCards.lines, ...reviewCards.lines },
    news: reviewCards.news,
    done: { ...policyCards.done, ...reviewCards.done },
  },
  presses: { 'policy.acknowledge': 'inbox', 'policy.answerReview': 'inbox' },
  fields: {
    'policy.ask': { questionMissing: 'text', tooLong: 'text' },
    'policy.answerReview': { commentMissing: 'comment', tooLong: 'comment' },
  },
} as const satisfies Capability<'policy', keyof PolicyLists>;
