import { EVERYONE } from '../../bot/capabilities/organisation/audience-model.ts';
import type { DocumentVersion, SaveQuestion } from '../../bot/capabilities/policy/model.ts';
import type { Asker } from '../../bot/capabilities/roles/model.ts';
import { as, erik } from './incident.ts';
import { instant } from './time.ts';

export const coordinator: Asker = { person: erik, roles: [as('coordinator')], language: 'sv' };
export const moment = { now: instant('2026-11-24T09:00:00.000Z'), changeId: 'c1' };

/** A policy of one point, as it is written on the page. */
export const aDocumentQuestion = (about: Partial<SaveQuestion> = {}): SaveQuestion => ({
  id: null,
  revision: 0,
  after: null,
  kind: 'policy',
  title: 'Informationssäkerhetspolicy',
  owner: erik.id,
  summary: { sv: ['Rapportera.'], en: ['Report.'] },
  changes: { sv: [], en: [] },
  change: 'material',
  reviewOn: null,
  audience: EVERYONE,
  quiz: [],
  ...about,
});

/** Its first draft, as it is kept. */
export function aVersion(about: Partial<DocumentVersion> = {}): DocumentVersion {
  const { kind, title, owner, summary, changes, change, reviewOn, audience, quiz } = aDocumentQuestion();
  return {
    kind,
    title,
    owner,
    ownerName: erik.name,
    summary,
    changes,
    change,
    reviewOn,
    audience,
    quiz,
    id: 'd1',
    document: 'd1',
    version: 1,
    state: 'draft',
    decision: null,
    corrections: [],
    reviews: [],
    file: null,
    publishedAt: null,
    changedBy: erik.name,
    changedAt: moment.now,
    revision: 1,
    changeId: moment.changeId,
    ...about,
  };
}
