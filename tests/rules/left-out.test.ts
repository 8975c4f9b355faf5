// What is kept of those who were left out: all of them where there is room, and how many the rest are.
import { expect, it } from 'vitest';
import { LONG } from '../../bot/blocks/codec.ts';
import { readFields, writeFields } from '../../bot/blocks/column.ts';
import { leftOutThen } from '../../bot/capabilities/campaign/left-out-rules.ts';
import { campaignList } from '../../bot/capabilities/campaign/list.ts';
import type { LeftOutPerson } from '../../bot/capabilities/organisation/audience-model.ts';
import { aCampaign } from '../builders/campaign.ts';

const out = (count: number, why: LeftOutPerson['why']): LeftOutPerson[] =>
  Array.from({ length: count }, (_, place) => ({
    id: `${why}-${place}`,
    name: `Förnamn Efternamn ${place}`,
    unit: 'Förskolan Älvkullen',
    login: `fornamn.efternamn${place}@kommun.example`,
    why,
  }));

it('those whom a decision left out come first, accounts that are turned off last', () => {
  const { people, more } = leftOutThen([...out(1, 'disabled'), ...out(1, 'noTeams'), ...out(1, 'named')]);
  expect([people.map(({ why }) => why), more]).toEqual([['named', 'noTeams', 'disabled'], 0]);
});

it('the rest stand between them: those Teams does not reach, accounts of no person, guests', () => {
  const { people } = leftOutThen(
    (['disabled', 'guest', 'notPerson', 'noTeams', 'named'] as const).flatMap((why) => out(1, why)),
  );
  expect(people.map(({ why }) => why)).toEqual(['named', 'noTeams', 'notPerson', 'guest', 'disabled']);
});

it('the last who just has room is there', () => {
  const one = (length: number): LeftOutPerson => ({
    id: '',
    name: 'x'.repeat(length),
    unit: '',
    login: '',
    why: 'named',
  });
  const room = 60_000 - 16 - 'named'.length;
  expect([leftOutThen([one(room)]).more, leftOutThen([one(room + 1)]).more]).toEqual([0, 1]);
});

it('what has no room in a long text is counted, and the row comes back as it was', () => {
  const leftOut = leftOutThen(out(3_000, 'noTeams'));
  expect(leftOut.people.length + leftOut.more).toBe(3_000);
  expect(leftOut.people.length).toBeGreaterThan(300);
  const fields = writeFields(campaignList, aCampaign({ leftOut })) as Record<string, unknown>;
  expect(String(fields['LeftOut']).length).toBeLessThan(LONG);
  expect(readFields(campaignList, fields, 'Campaigns').leftOut).toEqual(leftOut);
});

it('a sending from before they were kept is read', () => {
  const fields = writeFields(campaignList, aCampaign()) as Record<string, unknown>;
  delete fields['LeftOut'];
  expect(readFields(campaignList, fields, 'Campaigns').leftOut).toBeNull();
});
