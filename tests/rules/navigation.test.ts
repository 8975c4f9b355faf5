// Where the pages of the tab stand: what each person is offered, and which place is marked on a page beneath another.
import { describe, expect, it } from 'vitest';
import type { Me } from '../../bot/capabilities/organisation/model.ts';
import { knownAs } from '../../bot/capabilities/people/model.ts';
import type { Permission } from '../../bot/contract.ts';
import { offered, placeOf } from '../../tab/shell/navigation.ts';
import type { AnyPages } from '../../tab/shell/page-module.ts';

// Not through the compiler: it would read every page, for a browser.
const REGISTRY: string = '../../tab/pages.ts';
const { PAGES } = (await import(/* @vite-ignore */ REGISTRY)) as { readonly PAGES: readonly AnyPages[] };

const storage = { reachable: true, silent: [], waiting: 0 };
const aMe = (may: readonly Permission[], about: Partial<Me> = {}): Me => ({
  person: knownAs('p1', 'Sara Lindqvist'),
  roles: [],
  may,
  staff: 0,
  measures: 0,
  risks: 0,
  storage,
  ...about,
});
const STAFF = aMe(['incident.report', 'policy.read', 'risk.write']);
const COORDINATOR = aMe([
  ...STAFF.may,
  'incident.readAll',
  'incident.handle',
  'measure.read',
  'policy.readAll',
  'risk.readAll',
]);

const areas = (me: Me) => offered(PAGES, me).map(({ name }) => name);
const place = (me: Me, pathname: string) => {
  const found = placeOf(PAGES, offered(PAGES, me), pathname);
  return found && [found.area.name, found.entry.path, found.isEntry];
};

describe('the navigation', () => {
  it('offers somebody without a role a home and what they owe', () => {
    expect(areas(STAFF)).toEqual(['home', 'inbox']);
  });

  it('offers the coordinator what they handle and follow', () => {
    expect(areas(COORDINATOR)).toEqual(['home', 'inbox', 'incidents', 'risks', 'measures', 'documents', 'boards']);
  });

  it('offers a manager the page of their staff, and an owner the measures', () => {
    expect(areas({ ...STAFF, staff: 3 })).toContain('team');
    expect(areas({ ...STAFF, measures: 1 })).toContain('measures');
  });

  it('calls an area by its own name, and by its only page where that lies further in', () => {
    const titles = (me: Me) => offered(PAGES, me).map(({ title }) => title.sv);
    expect(titles(COORDINATOR)).toContain('Incidenter');
    const withDeadlines = titles(aMe([...STAFF.may, 'legalClock.read']));
    expect([withDeadlines.includes('Frister'), withDeadlines.includes('Incidenter')]).toEqual([true, false]);
  });

  it('offers the risks to whoever has a part in one, or leads those who have', () => {
    for (const part of [{ risks: 1 }, { staff: 1 }]) expect(areas({ ...STAFF, ...part })).toContain('risks');
  });
});

describe('the place that is marked', () => {
  it('is the list that a page belongs under', () => {
    expect(place(COORDINATOR, '/case/case-1')).toEqual(['incidents', '/incidents', false]);
    expect(place(COORDINATOR, '/incidents')).toEqual(['incidents', '/incidents', true]);
  });

  it('is the person’s own list where they are not offered the whole one', () => {
    expect(place(STAFF, '/case/case-1')).toEqual(['inbox', '/mine', false]);
    expect(place(STAFF, '/document/version-1')).toEqual(['inbox', '/rules', false]);
  });

  it('is that of a written address before that of an id', () => {
    expect(place(COORDINATOR, '/risk/method')).toEqual(['risks', '/risk/method', true]);
    expect(place(COORDINATOR, '/risk/risk-1')).toEqual(['risks', '/risks', false]);
  });

  it('is nowhere for an address that leads nowhere', () => {
    expect(place(COORDINATOR, '/nothing/here')).toBeNull();
  });

  it('is known for every page, as a page of the menu or beneath one', () => {
    const menu = new Set(PAGES.flatMap(({ menu = [] }) => menu.map(({ path }) => path)));
    const astray = PAGES.flatMap(({ routes }) => Object.entries(routes)).filter(
      ([path, { under = [] }]) => !menu.has(path) && (under.length === 0 || under.some((one) => !menu.has(one))),
    );
    expect(astray.map(([path]) => path)).toEqual([]);
  });
});
