// A reminder that somebody asks for, before the next one of its own.
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../bot/capabilities/campaign/model.ts';
import { reminderFault } from '../../bot/capabilities/campaign/reminder-rules.ts';
import { NUDGED, packsOf, targetsOf } from '../../bot/capabilities/campaign/rules.ts';
import { aCampaign, people } from '../builders/campaign.ts';
import { day as aDay } from '../builders/time.ts';

const nobody = () => false;
const none = () => false;

describe('a reminder that somebody asks for', () => {
  const today = aDay('2026-11-25');
  const one = packsOf('c', people(2), String)[0] as Pack;
  const sent = (pinged: typeof today | null): Pack => ({
    ...one,
    deliveries: one.deliveries.map((delivery) => ({ ...delivery, state: 'delivered', pinged })),
  });
  const asking = { campaign: aCampaign(), packs: [sent(null)], hasAnswered: nobody, today, isQuiet: false };
  it.each([
    ['goes out to those who have their card and have not answered', {}, undefined],
    ['waits outside working hours', { isQuiet: true }, 'closedNow'],
    ['is none while the round is paused', { campaign: aCampaign({ state: 'paused' }) }, 'notRunning'],
    ['comes once a day', { packs: [sent(today)] }, 'remindedToday'],
    ['comes again the next day', { packs: [sent(aDay('2026-11-24'))] }, undefined],
    ['is for nobody when all have answered', { hasAnswered: () => true }, 'remindedToday'],
    ['is for nobody who still waits for the first card', { packs: [one] }, 'remindedToday'],
  ])('%s', (_, about, refused) => expect(reminderFault({ ...asking, ...about })?.refused).toBe(refused));
  it('concerns whoever is open, whatever day it is', () => {
    expect(targetsOf(sent(null), `${NUDGED}/2026-11-25`, nobody, none)).toHaveLength(2);
    expect(targetsOf(one, `${NUDGED}/2026-11-25`, nobody, none)).toEqual([]);
  });
});
