// Addresses inside the tab that lead from the pages of one capability to those of another.
import type { LinkKind } from '../../bot/contract.ts';

/** Where a deep link leads, too: see `links` beside the routes. */
const linkPath = (kind: LinkKind, id: string): string => `/${kind}/${id}`;

export const casePath = (id: string): string => linkPath('case', id);
/** What is done in a case, for those with a role in it who may not read it. */
export const workPath = (id: string): string => linkPath('work', id);
export const documentPath = (id: string): string => linkPath('document', id);
/** What it says, and where its reader answers. */
export const contentPath = (id: string): string => `${documentPath(id)}/content`;
export const riskPath = (id: string): string => linkPath('risk', id);
export const measurePath = (id: string): string => linkPath('measure', id);
/** @param campaign `<lesson>/<day>` */
export const lessonPath = (campaign: string): string => linkPath('lesson', campaign);
export const evidencePath = (version: string): string => `${documentPath(version)}/evidence`;
export const personPath = (person: string): string => `/person/${person}`;
export const HELP_PATH = '/help';
/** The explanation of a word on the help page. */
export const wordPath = (word: string): string => `${HELP_PATH}?word=${word}`;
/** What a municipality that has just begun has left to do. */
export const BEGIN_PATH = '/begin';
export const DELEGATION_PATH = '/organisation/delegation';
/** Everything that lies in a person's hands; without a person the page asks for one. */
export const handoverPath = (person = ''): string => `/organisation/handover${person === '' ? '' : `/${person}`}`;
/** @param campaign `<lesson>/<day>` */
export const roundPath = (campaign: string): string => `/training/round/${campaign}`;
/** The form of a new role, filled with what is known. */
export const rolePath = (about: Readonly<Record<string, string>>): string =>
  `/roles/new?${new URLSearchParams(about).toString()}`;
