// Every address of the tab, and what stands in the place of each parameter.
import type { AnyPages } from '../../tab/shell/page-module.ts';

// Not through the compiler: it would read every page, for a browser.
const REGISTRY: string = '../../tab/pages.ts';
export const { PAGES } = (await import(/* @vite-ignore */ REGISTRY)) as { readonly PAGES: readonly AnyPages[] };
export const ROUTES = PAGES.flatMap(({ routes }) => Object.keys(routes));

/** What stands in the place of each parameter. */
export const SAMPLES: Readonly<Record<string, string>> = {
  '/case/:id': '/case/case-of-the-list',
  '/measure/:id': '/measure/demonstration-measure-3',
  '/measure/:id/edit': '/measure/new/edit',
  '/document/:id': '/document/demonstration-policy',
  '/document/:id/content': '/document/demonstration-policy/content',
  '/document/:id/versions': '/document/demonstration-policy/versions',
  '/document/:id/edit': '/document/new/edit',
  '/document/:id/next': '/document/demonstration-policy/next',
  '/document/:id/evidence': '/document/demonstration-policy/evidence',
  '/person/:person': '/person/nobody',
  '/organisation/handover/:from?': '/organisation/handover',
  '/authority-report/:id': '/authority-report/none',
  '/work/:id': '/work/none',
  '/exercise/:id': '/exercise/none',
  '/clock-report/:id': '/clock-report/none',
  '/risk/:id': '/risk/demonstration-trygghetslarm',
  '/risk/:id/edit': '/risk/demonstration-trygghetslarm/edit',
  '/lesson/:lesson/:round': '/lesson/none/2026-01-01',
  '/training/round/:lesson/:round': '/training/round/none/2026-01-01',
  '/training/lesson/:id': '/training/lesson/new',
  '/training/programme/:id': '/training/programme/new',
};
