// A manager's own in the tab, on the whole of Värna: what is left, and a word for those reached in another way.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOBODY, steering } from '../builders/steering.ts';
import { button, faults, openWindows, said, sideways, tab, type Windows } from './windows.ts';

let here: Windows;
let maria: Page;
beforeAll(async () => {
  here = await openWindows();
  const { published } = steering(here.town, here.town.person('Erik'));
  const sara = here.town.person('Sara');
  await sara.blocks();
  const also = [sara.id, here.town.person('Emma Dahlin').id];
  await published({ title: 'Rutin för nycklar', kind: 'routine', audience: { ...NOBODY, also } }, '2026-11-25');
  await published({ title: 'Policy för mobiler', audience: { ...NOBODY, also } });
  here.town.platform.world.clock.set(Date.parse('2026-11-30T09:00:00Z'));
  maria = await here.opens('Maria Hellgren', 'staff');
});
afterAll(() => here.close());

const vouching = (name: string, title: string) =>
  tab(maria).getByRole('button', { name: `Intyga att ${name} känner till ${title}` });

describe('a manager’s own', () => {
  it('are listed by person with what is late first, and can be read on a phone', async () => {
    await said(maria, '2 medarbetare är försenade trots påminnelser.');
    await said(maria, 'Försenad sedan 25 november 2026');
    await said(maria, 'Policy för mobiler');
    await tab(maria)
      .getByRole('heading', { name: /^\d+ av \d+ är klara$/u })
      .waitFor();
    expect(await tab(maria).getByRole('link', { name: 'Sara Lindqvist' }).getAttribute('href')).toContain(
      '/l/chat/0/0',
    );
    expect(await faults(maria)).toEqual([]);
    await maria.setViewportSize({ width: 320, height: 900 });
    expect([await sideways(maria), await faults(maria)]).toEqual([0, []]);
    await maria.setViewportSize({ width: 1280, height: 900 });
  });

  it('are printed as a list alone: no button, no menu, nothing to choose', async () => {
    await maria.emulateMedia({ media: 'print' });
    await said(maria, 'De som har något kvar, 30 november 2026');
    expect(await tab(maria).locator('button:visible, select:visible, input:visible, nav:visible').count()).toBe(0);
    await tab(maria).getByText('Policy för mobiler').first().waitFor();
    await maria.emulateMedia({ media: null });
  });

  it('are vouched for by name, and it is taken back by the keyboard', async () => {
    const nyckel = vouching('Sara Lindqvist', 'Rutin för nycklar');
    await nyckel.click();
    await said(maria, 'Du har intygat att Sara Lindqvist känner till Rutin för nycklar.');
    await nyckel.waitFor({ state: 'detached' });
    await said(maria, 'Policy för mobiler');
    // Who can be reached answers for herself.
    await vouching('Sara Lindqvist', 'Policy för mobiler').waitFor();
    expect(await vouching('Emma Dahlin', 'Policy för mobiler').count()).toBe(0);
    await button(maria, 'Ångra').waitFor();
    await tab(maria).getByRole('heading', { level: 1 }).press('Control+z');
    await said(maria, 'Det är ångrat.');
    await said(maria, 'Rutin för nycklar');
  });

  it('are vouched for several at once, and all of it is taken back', async () => {
    const sara = tab(maria).getByRole('checkbox', { name: 'Markera Sara Lindqvist, Rutin för nycklar' });
    const mobiler = tab(maria).getByRole('checkbox', { name: 'Markera Sara Lindqvist, Policy för mobiler' });
    await sara.check();
    await mobiler.check();
    expect(await faults(maria)).toEqual([]);
    await button(maria, 'Intyga för 2 markerade').click();
    await said(maria, 'Du har intygat 2 gånger. Påminnelserna slutar.');
    await sara.waitFor({ state: 'detached' });
    await tab(maria).getByRole('heading', { level: 1 }).press('Control+z');
    await sara.waitFor();
    await mobiler.waitFor();
  });

  it('that are late are those that the home counts', async () => {
    const home = await here.opens('Maria Hellgren');
    await tab(home).getByRole('link', { name: '2 försenade' }).click();
    await tab(home).getByRole('heading', { name: 'Mina medarbetare', level: 1 }).waitFor();
    expect(await tab(home).getByLabel('Visa', { exact: true }).inputValue()).toBe('late');
    await tab(home).getByRole('link', { name: 'Emma Dahlin' }).waitFor();
    expect(await tab(home).getByText('Inget kvar').count()).toBe(0);
    await home.context().close();
  });

  it('are nobody’s who is not their manager', async () => {
    const sara = await here.opens('Sara Lindqvist');
    await tab(sara).getByRole('link', { name: 'Att göra' }).waitFor();
    expect(await tab(sara).getByRole('link', { name: 'Mina medarbetare' }).count()).toBe(0);
    await sara.context().close();
  });
});
