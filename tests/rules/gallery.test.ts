// Whoever makes a card shows it: in both languages, where the others are.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Task } from '../../bot/contract.ts';
import { galleryCards } from '../../infra/gallery/cards.ts';

const CAPABILITIES = new URL('../../bot/capabilities/', import.meta.url);
const HELP = new URL('../../bot/edges/teams/help.ts', import.meta.url);

const makers = [
  ...readdirSync(CAPABILITIES, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:cards|dialogs)\.ts$/u.test(file))
    .map((file) => new URL(file, CAPABILITIES)),
  HELP,
];
/** What makes a whole card; parts of one are shown by the card that holds them. */
const isMaker = (name: string) => /(?:Card|Dialog|Form)$/u.test(name);

/** A kind of task without a line here does not compile. */
const KINDS: Readonly<Record<Task['kind'], true>> = {
  document: true,
  review: true,
  lesson: true,
  decision: true,
  score: true,
  renew: true,
  measure: true,
  clock: true,
  advice: true,
  incidentWork: true,
  exercise: true,
};

describe('the gallery', () => {
  const cards = galleryCards();
  const names = (language: string) => cards.filter((card) => card.language === language).map(({ name }) => name);

  it('shows every card and dialog that a capability or the chat makes', async () => {
    const modules = await Promise.all(makers.map(async (file) => (await import(file.href)) as object));
    const made = modules.flatMap((module) => Object.keys(module)).filter(isMaker);
    const shown = new Set(names('sv').map((name) => name.split(' ')[0]));
    expect(made.length).toBeGreaterThan(15);
    expect(made.filter((name) => !shown.has(name))).toEqual([]);
  });

  it('shows the personal card for every kind of task', () => {
    const shown = names('sv').filter((name) => name.startsWith('inboxCard '));
    const missing = Object.keys(KINDS).filter((kind) => !shown.some((name) => name.startsWith(`inboxCard ${kind}`)));
    expect(missing).toEqual([]);
  });

  it('has each card in both languages, once', () => {
    expect(names('en')).toEqual(names('sv'));
    expect(new Set(names('sv')).size).toBe(names('sv').length);
  });
});
