// How it stands between one person and one version, as an auditor reads it.
import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../bot/capabilities/campaign/model.ts';
import { waiting } from '../../bot/capabilities/campaign/rules.ts';
import { askedLine, unaskedLine } from '../../bot/capabilities/policy/evidence-rules.ts';
import type { Acknowledgement } from '../../bot/capabilities/policy/model.ts';
import { aCampaign } from '../builders/campaign.ts';
import { aVersion } from '../builders/document.ts';
import { at, sara } from '../builders/incident.ts';
import { day } from '../builders/time.ts';

const version = aVersion({ id: 'v2', version: 2, title: 'Policy', state: 'published' });
const campaign = aCampaign({ due: day('2026-12-15') });
const read: Acknowledgement = {
  id: `v2/${sara.id}`,
  version: 'v2',
  document: 'd1',
  person: sara.id,
  personName: 'Sara Lindqvist',
  unit: 'Hemtjänsten',
  hash: 'abc',
  language: 'en',
  at: at('11:00'),
  channel: 'tab',
  changeId: 'r',
};
const delivered = (about: Partial<Delivery> = {}): Delivery => ({
  ...waiting(sara),
  state: 'delivered',
  at: at('10:00'),
  ...about,
});
const about = {
  person: sara.id,
  name: 'Sara Lindqvist',
  unit: 'Hemtjänsten',
  version: 'v2',
  title: 'Policy',
  number: 2,
};
const unread = { language: null, channel: null, hash: null };
const receipt = { remindedOn: null, language: 'en', channel: 'tab', hash: 'abc' };

describe('a line of the evidence', () => {
  it('of somebody who has not answered says how far it came', () => {
    expect(askedLine({ version, campaign, delivery: delivered(), read: undefined })).toEqual({
      ...about,
      state: 'delivered',
      cause: null,
      actorName: null,
      why: null,
      at: null,
      remindedOn: null,
      due: '2026-12-15',
      ...unread,
    });
  });

  it('of somebody who could not be reached says why, and of one who was taken out by whom and why', () => {
    const blocked = delivered({ state: 'unreachable', cause: 'appBlocked', code: '403' });
    expect(askedLine({ version, campaign, delivery: blocked, read: undefined })).toMatchObject({
      state: 'unreachable',
      cause: 'appBlocked',
    });
    const out = delivered({ state: 'setAside', actorName: 'Erik Sandström', why: 'Gemensam brevlåda' });
    expect(askedLine({ version, campaign, delivery: out, read: undefined })).toMatchObject({
      state: 'setAside',
      actorName: 'Erik Sandström',
      why: 'Gemensam brevlåda',
    });
  });

  it.each<[string, Partial<Delivery>]>([
    ['could not be reached', { state: 'unreachable', cause: 'appBlocked' }],
    ['was told in another way', { state: 'reached', actorName: 'Erik Sandström' }],
    ['was taken out', { state: 'setAside', actorName: 'Erik Sandström', why: 'Gemensam brevlåda' }],
  ])('of somebody who %s and has read is the receipt, and nothing of the rest', (_what, how) => {
    expect(askedLine({ version, campaign, delivery: delivered(how), read })).toEqual({
      ...about,
      state: 'acknowledged',
      cause: null,
      actorName: null,
      why: null,
      at: at('11:00'),
      due: '2026-12-15',
      ...receipt,
    });
  });

  it('has the last day of who joined later, else the sending’s, else none', () => {
    const dueOf = (delivery: Delivery, sending: typeof campaign | undefined) =>
      askedLine({ version, campaign: sending, delivery, read: undefined }).due;
    const joined = delivered({ due: day('2027-01-08') });
    expect([dueOf(joined, campaign), dueOf(delivered(), campaign), dueOf(delivered(), undefined)]).toEqual([
      '2027-01-08',
      '2026-12-15',
      null,
    ]);
  });

  it('of somebody who read without being asked is the receipt, by the name and unit of that day', () => {
    expect(unaskedLine(version, read)).toEqual({
      ...about,
      state: 'acknowledged',
      cause: null,
      actorName: null,
      why: null,
      at: at('11:00'),
      due: null,
      ...receipt,
    });
  });
});
