import * as z from 'zod/mini';
import { choice, day, instant, json, number, optional, person, shortText } from '../../blocks/codec.ts';
import { column, type ListOf } from '../../blocks/column.ts';
import type { Language } from '../../blocks/text.ts';
import { audienceRule } from '../organisation/audience-model.ts';
import { quizSchema } from '../training/model.ts';
import {
  type Acknowledgement,
  correctionSchema,
  type DocumentKind,
  type DocumentVersion,
  decisionSchema,
  fileSchema,
  pointsSchema,
  type VersionState,
} from './model.ts';
import { reviewSchema } from './review-model.ts';

// Words that stand in SharePoint for good; what a person sees may be reworded in text.ts.
const kinds: Readonly<Record<DocumentKind, string>> = {
  policy: 'Policy',
  guideline: 'Riktlinje',
  instruction: 'Instruktion',
  routine: 'Rutin',
};
const states: Readonly<Record<VersionState, string>> = {
  draft: 'Utkast',
  inReview: 'På granskning',
  decided: 'Beslutad',
  published: 'Gäller',
  superseded: 'Ersatt',
  withdrawn: 'Upphävd',
};
const channels: Readonly<Record<Acknowledgement['channel'], string>> = { chat: 'Chatt', tab: 'Flik' };
const languages: Readonly<Record<Language, string>> = { sv: 'Svenska', en: 'Engelska' };
// Rows from before there were questions have none.
const questions = json((raw) => quizSchema.parse(raw));
const quiz: typeof questions = {
  ...questions,
  read: (stored) => (stored === undefined || stored === null || stored === '' ? [] : questions.read(stored)),
};
// Rows from before a decision could be corrected have none.
const corrected = json((raw) => z.array(correctionSchema).parse(raw), { by: 'actorId', byName: 'actorName' });
const corrections: typeof corrected = {
  ...corrected,
  read: (stored) => (stored === undefined || stored === null || stored === '' ? [] : corrected.read(stored)),
};
// Rows from before a review had names have none.
const reviewed = json((raw) => z.array(reviewSchema).parse(raw));
const reviews: typeof reviewed = {
  ...reviewed,
  read: (stored) => (stored === undefined || stored === null || stored === '' ? [] : reviewed.read(stored)),
};
const points = json((raw) => pointsSchema.parse(raw));

export const documentList = {
  name: 'DocumentVersions',
  displayName: 'Styrdokument',
  description: 'En rad per version av ett styrdokument. Skrivs av Värna; ändra inte här.',
  earlierFields: { 'corrections.by': 'actorId', 'corrections.byName': 'actorName' },
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    title: column('Title', 'Titel', shortText, 'indexed'),
    document: column('Document', 'Dokumentets nyckel', shortText, 'indexed'),
    version: column('Version', 'Version', number),
    kind: column('Kind', 'Typ', choice(kinds), 'indexed'),
    state: column('State', 'Läge', choice(states), 'indexed'),
    owner: column('DocumentOwner', 'Ägare (id)', person, 'indexed'),
    ownerName: column('DocumentOwnerName', 'Ägare', shortText),
    summary: column('Summary', 'Sammanfattning', points),
    changes: column('Changes', 'Ändringar', points),
    change: column(
      'ChangeKind',
      'Ändringens slag',
      choice<DocumentVersion['change']>({ material: 'I sak', editorial: 'Redaktionell' }),
    ),
    decision: column('Decision', 'Beslut', optional(json((raw) => decisionSchema.parse(raw)))),
    corrections: column('DecisionCorrections', 'Rättat om beslutet', corrections),
    reviews: column('Reviews', 'Granskningar', reviews),
    reviewOn: column('ReviewOn', 'Ses över', optional(day), 'indexed'),
    audience: column(
      'Audience',
      'Gäller för',
      json((raw) => audienceRule.parse(raw)),
    ),
    quiz: column('Quiz', 'Kontrollfrågor', quiz),
    file: column('DocumentFile', 'Fil', optional(json((raw) => fileSchema.parse(raw)))),
    publishedAt: column('PublishedAt', 'Publicerat', optional(instant), 'indexed'),
    changedBy: column('ChangedBy', 'Ändrat av', shortText),
    changedAt: column('ChangedAt', 'Ändrat', instant),
    revision: column('Revision', 'Ändring nr', number),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<DocumentVersion>;

export const documentIndexes = {
  document: ({ document }: DocumentVersion) => document,
  state: ({ state }: DocumentVersion) => state,
};

export const acknowledgementList = {
  name: 'Acknowledgements',
  displayName: 'Kvittenser',
  description: 'En rad per person och version: vem som har läst vad, när och var. Skrivs en gång och ändras aldrig.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    version: column('VersionKey', 'Versionens nyckel', shortText, 'indexed'),
    document: column('Document', 'Dokumentets nyckel', shortText, 'indexed'),
    person: column('Person', 'Person (id)', person, 'indexed'),
    personName: column('PersonName', 'Person', shortText),
    unit: column('Unit', 'Enhet', shortText, 'indexed'),
    hash: column('Hash', 'SHA-256 av det visade', shortText),
    language: column('Language', 'Språk', choice(languages)),
    at: column('At', 'Tid', instant, 'indexed'),
    channel: column('Channel', 'Kvitterat i', choice(channels)),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<Acknowledgement>;

export const acknowledgementIndexes = {
  document: ({ document }: Acknowledgement) => document,
  version: ({ version }: Acknowledgement) => version,
  person: ({ person: who }: Acknowledgement) => who,
};
