import { describe, expect, it } from 'vitest';
import { type Instant, toInstant } from '../../bot/blocks/instant.ts';
import { soundsOngoing, soundsPersonal, systemsIn } from '../../bot/capabilities/understanding/hint-rules.ts';
import { senseOf } from '../../bot/capabilities/understanding/sense-rules.ts';
import { whenSaid } from '../../bot/capabilities/understanding/time-rules.ts';
import learned from '../../bot/capabilities/understanding/weights.json' with { type: 'json' };
import { wordsOf } from '../../bot/capabilities/understanding/word-rules.ts';
import { sourceHash } from '../../infra/words/main.ts';
import { isRight, sides, type Utterance, utterances } from '../../infra/words/utterances.ts';
import { everydayReports } from '../builders/everyday-reports.ts';

const share = (isIt: readonly boolean[]) => isIt.filter(Boolean).length / isIt.length;
const outcome = ({ meant, orElse, text }: Pick<Utterance, 'meant' | 'orElse' | 'text'>) => {
  const { likely, isSure } = senseOf(text);
  const said = likely[0]?.meant;
  return {
    isFirst: said === meant,
    isRight: isRight({ meant, orElse }, said),
    isNear: likely.slice(0, 3).some((one) => one.meant === meant),
    isSure,
  };
};

describe('the model', () => {
  it('is made of the utterances as they are now: npm run learn', () => {
    expect(learned.learnedFrom).toBe(sourceHash());
  });

  it('is right or says that it is not sure, in words that it has not seen', () => {
    const outcomes = sides(utterances()).heldOut.map(outcome);
    expect(share(outcomes.map((one) => one.isSure && !one.isRight))).toBeLessThanOrEqual(0.02);
    expect(share(outcomes.map(({ isNear }) => isNear))).toBeGreaterThanOrEqual(0.95);
    expect(share(outcomes.map(({ isFirst }) => isFirst))).toBeGreaterThanOrEqual(0.81);
    expect(share(outcomes.map((one) => one.isRight))).toBeGreaterThanOrEqual(0.83);
  });

  it('reads everyday reports that were written apart', () => {
    const outcomes = everydayReports().map(outcome);
    expect(share(outcomes.map((one) => one.isRight))).toBeGreaterThanOrEqual(0.92);
    expect(share(outcomes.map((one) => one.isSure && !one.isRight))).toBeLessThanOrEqual(0.02);
  });

  it('has learned from none of the everyday reports', () => {
    const known = new Set(utterances().map(({ text }) => wordsOf(text).join(' ')));
    expect(everydayReports().filter(({ text }) => known.has(wordsOf(text).join(' ')))).toEqual([]);
  });

  it('keeps the ways of saying one thing on one side', () => {
    const { learned: from, heldOut } = sides(utterances());
    const groups = new Set(from.map(({ group }) => group));
    expect(heldOut.filter(({ group }) => groups.has(group))).toEqual([]);
    expect(from.length + heldOut.length).toBe(utterances().length);
  });

  it.each(['', '   ', '12345', '!!!', '😀'])('has no opinion of %j', (text) => {
    expect(senseOf(text)).toEqual({ likely: [], isSure: false });
  });

  it('gives shares that add up to one, the likeliest first', () => {
    const { likely } = senseOf('någon har snott min dator');
    expect(likely.reduce((sum, { share: one }) => sum + one, 0)).toBeCloseTo(1);
    expect(likely.map(({ share: one }) => one)).toEqual(likely.map(({ share: one }) => one).toSorted((a, b) => b - a));
  });

  it('reads a text of any length', () => {
    expect(senseOf('Treserva ligger nere. '.repeat(2_000)).likely[0]?.meant).toBe('outage');
  });
});

// A Thursday, 10:30 in Sweden.
const NOW = toInstant('2026-11-26T09:30:00.000Z');
const read = (words: string, now: Instant = NOW) => {
  const when = whenSaid(words, now);
  return when && [when.from.slice(5, 16), when.to.slice(5, 16)];
};

describe('when it happened', () => {
  it.each([
    ['i morse klickade jag på en länk', ['11-26T04:00', '11-26T09:00']],
    ['imorse', ['11-26T04:00', '11-26T09:00']],
    ['igår kväll tappade jag mobilen', ['11-25T16:00', '11-25T22:00']],
    ['Det hände i går', ['11-24T23:00', '11-25T23:00']],
    ['i förrgår', ['11-23T23:00', '11-24T23:00']],
    ['i fredags', ['11-19T23:00', '11-20T23:00']],
    ['i torsdags', ['11-18T23:00', '11-19T23:00']],
    ['i måndags eftermiddag', ['11-23T11:00', '11-23T16:00']],
    ['inbrott i natt', ['11-25T21:00', '11-26T05:00']],
    ['förra veckan', ['11-15T23:00', '11-22T23:00']],
    ['någon gång i helgen', ['11-20T23:00', '11-22T23:00']],
    ['sedan kl 7', ['11-26T06:00', '11-26T06:00']],
    ['klockan 14.30 igår', ['11-25T13:30', '11-25T13:30']],
    ['för en timme sedan', ['11-26T08:30', '11-26T08:30']],
    ['för 20 minuter sen', ['11-26T09:10', '11-26T09:10']],
    ['nyss', ['11-26T09:00', '11-26T09:30']],
    ['för två dagar sedan', ['11-23T23:00', '11-24T23:00']],
    ['den 24 november', ['11-23T23:00', '11-24T23:00']],
    ['häromdagen', ['11-21T23:00', '11-25T23:00']],
    ['I lost it last night', ['11-25T17:00', '11-26T05:00']],
    ['on Friday', ['11-19T23:00', '11-20T23:00']],
    ['yesterday evening', ['11-25T16:00', '11-25T22:00']],
    ['at 2 pm yesterday', ['11-25T13:00', '11-25T13:00']],
    ['an hour ago', ['11-26T08:30', '11-26T08:30']],
    ['this morning', ['11-26T04:00', '11-26T09:00']],
  ])('%s', (words, expected) => {
    expect(read(words)).toEqual(expected);
  });

  it.each(['datorn är stulen', 'vi har 14 elever', 'i kväll ska vi ha möte', 'han bor på Fredagsgatan', ''])(
    'is not said in: %s',
    (words) => {
      expect(whenSaid(words, NOW)).toBeUndefined();
    },
  );

  it('ends now where it is not over', () => {
    expect(read('i dag')).toEqual(['11-25T23:00', '11-26T09:30']);
  });

  it('a clock without a day is the latest that showed it', () => {
    expect(read('kl 14')).toEqual(['11-25T13:00', '11-25T13:00']);
  });

  it('counts hours of the clock over the change to winter time', () => {
    expect(read('i natt', toInstant('2026-10-25T09:00:00.000Z'))).toEqual(['10-24T20:00', '10-25T05:00']);
  });
});

describe('what else the words say', () => {
  it.each([
    ['det pågår just nu', true],
    ['Treserva ligger nere', true],
    ['the system is down', true],
    ['det fungerar igen nu, men låg nere fortfarande i morse', false],
    ['jag tappade mobilen', false],
  ])('going on: %s', (words, isGoingOn) => {
    expect(soundsOngoing(words)).toBe(isGoingOn);
  });

  it.each([
    ['skickade journalen till fel mottagare', true],
    ['listan gäller Anna Svensson och fyra till', true],
    ['numret var 19811228-9874', true],
    ['the class list', true],
    ['Treserva ligger nere', false],
    ['Dörren stod öppen', false],
  ])('personal data: %s', (words, isPersonal) => {
    expect(soundsPersonal(words)).toBe(isPersonal);
  });

  it('systems are found by name, by alias and with an ending', () => {
    expect(systemsIn('Treservan och v-klass är nere, mejlen med')).toEqual(['Treserva', 'Vklass', 'Outlook']);
    expect(systemsIn('vårt W3D3', [{ name: 'Diariet', aliases: ['W3D3'] }])).toEqual(['Diariet']);
    expect(systemsIn('vi är ett team')).toEqual([]);
  });
});
