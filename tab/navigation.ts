// Which pages there are and who is offered them. A page not offered is still refused by the server.
import type { Me, Permission } from '../bot/capabilities/organisation/model.ts';

export const PAGES = [
  'incidents',
  'report',
  'mine',
  'rules',
  'lessons',
  'staff',
  'risks',
  'desk',
  'board',
  'measures',
  'documents',
  'training',
  'organisation',
  'roles',
  'operations',
] as const;
export type PageName = (typeof PAGES)[number];

/** Any one of the permissions is enough. */
export const PAGE_NEEDS: Readonly<Record<PageName, readonly Permission[]>> = {
  incidents: ['incident.readAll', 'incident.readPersonalData'],
  report: ['incident.report'],
  mine: ['incident.report'],
  rules: ['policy.read'],
  lessons: ['policy.read'],
  staff: ['policy.read'],
  risks: ['risk.write'],
  desk: ['risk.write'],
  board: ['risk.readAll'],
  documents: ['policy.readAll'],
  training: ['training.readAll'],
  organisation: ['organisation.readRoles'],
  measures: ['policy.read'],
  roles: ['organisation.readRoles'],
  operations: ['operations.read'],
};

export function offered(me: Me): readonly PageName[] {
  const isEmpty: Readonly<Partial<Record<PageName, boolean>>> = {
    staff: me.staff === 0,
    measures: me.measures === 0 && !me.may.includes('measure.read'),
  };
  return PAGES.filter((page) => mayOpen(me, page) && !isEmpty[page]);
}

export function mayOpen(me: Me, page: PageName): boolean {
  return PAGE_NEEDS[page].some((permission) => me.may.includes(permission));
}

/** Those who handle cases land on them, everybody else on their own. */
export function landing(me: Me): string {
  return me.may.includes('incident.handle') ? '/incidents' : '/mine';
}

export const casePath = (id: string): string => `/case/${id}`;
export const documentPath = (id: string): string => `/document/${id}`;
export const riskPath = (id: string): string => `/risk/${id}`;
export const evidencePath = (version: string): string => `/document/${version}/evidence`;
export const DELEGATION_PATH = '/organisation/delegation';
/** Everything that lies in a person's hands; without a person the page asks for one. */
export const handoverPath = (person = ''): string => `/organisation/handover${person === '' ? '' : `/${person}`}`;
export const personPath = (person: string): string => `/person/${person}`;
export const measurePath = (id: string): string => `/measure/${id}`;
/** @param campaign `<lesson>/<day>` */
export const lessonPath = (campaign: string): string => `/lesson/${campaign}`;
export const roundPath = (campaign: string): string => `/training/round/${campaign}`;

/** A deep link's `mine`, `staff`, `organisation`, `case/<id>`, `document/<id>`, `measure/<id>`, `risk/<id>` or `lesson/<id>/<day>` as a path of the tab; anything else leads to the landing page. */
export function pathOf(subPage: string | null): string | null {
  if (subPage === 'mine' || subPage === 'staff' || subPage === 'organisation') return `/${subPage}`;
  const [lesson] = /^lesson\/[\w-]{8,64}\/\d{4}-\d\d-\d\d$/u.exec(subPage ?? '') ?? [];
  if (lesson !== undefined) return `/${lesson}`;
  const [, page, id] = /^(case|document|measure|risk)\/([\w-]{8,64})$/u.exec(subPage ?? '') ?? [];
  if (page === undefined || id === undefined) return null;
  return `/${page}/${id}`;
}
