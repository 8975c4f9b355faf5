// What is put before a decider, frozen word for word, and the scales it is read with.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Risk } from '../../bot/capabilities/risk/model.ts';
import { riskChanged } from '../../bot/capabilities/risk/rules.ts';
import { basisNow, withMethod } from '../../bot/capabilities/risk-decision/basis-rules.ts';
import type { Decision, Proposal } from '../../bot/capabilities/risk-decision/model.ts';
import { latestDay, propose } from '../../bot/capabilities/risk-decision/proposal-rules.ts';
import { dueOf, isStale, validityOf } from '../../bot/capabilities/risk-decision/validity-rules.ts';
import { DEFAULT_METHOD, yardstickOf } from '../../bot/capabilities/risk-method/rules.ts';
import { coordinator, moment, NOW, other, owner, risk } from '../builders/a-risk.ts';
import { erik, sara } from '../builders/incident.ts';
import { PROPOSAL } from '../builders/risk.ts';
import { aMethod, fewer, first, harder, second } from '../builders/risk-method.ts';
import { day, instant } from '../builders/time.ts';

const LONG = 'x'.repeat(20_000);
const proposing = (over: object = {}, about: Partial<Risk> = {}, more: object = {}) => ({
  question: { id: 'r', revision: 1, ...PROPOSAL, conditions: 'Följs upp.', ...over },
  risk: { ...risk, ...about },
  asker: coordinator,
  method: DEFAULT_METHOD,
  waits: false,
  rescore: false,
  id: 'p',
  incident: 'inProgress/måttlig',
  ...moment,
  ...more,
});
let proposal: Proposal;
beforeAll(() => {
  proposal = propose(proposing()) as Proposal;
});

describe('a proposal', () => {
  it('freezes all of the risk, who proposes what, and the scales', () => {
    expect(proposal).toEqual({
      id: 'p',
      risk: 'r',
      proposer: erik.id,
      owner: sara.id,
      proposedAt: NOW,
      state: 'waiting',
      changeId: 'change',
      basis: {
        number: risk.number,
        type: 'risk',
        title: risk.title,
        object: risk.object,
        departsFrom: '',
        scenario: risk.scenario,
        harm: risk.harm,
        class: risk.class,
        law: false,
        owner: sara.name,
        unit: risk.unit,
        administration: risk.administration,
        inherent: risk.inherent,
        current: risk.current,
        residual: null,
        level: 'low',
        residualLevel: null,
        measures: risk.measures,
        cost: risk.cost,
        participants: [],
        treatment: 'accept',
        proposal: PROPOSAL.proposal,
        conditions: 'Följs upp.',
        validUntil: '2027-09-30',
        proposer: erik.name,
        proposedAt: NOW,
        incident: 'inProgress/måttlig',
        method: yardstickOf(DEFAULT_METHOD),
      },
    });
  });

  it('says the level that is left, and who scored together once they have shown it', () => {
    const participants = [{ name: 'Sara' }, { name: 'Helena' }] as NonNullable<Risk['session']>['participants'];
    const session = (state: 'open' | 'shown') => ({ id: 's', state, participants }) as unknown as Risk['session'];
    const about = { residual: { likelihood: 4, consequence: 4 }, session: session('shown') };
    const made = propose(proposing({ treatment: 'reduce' }, about)) as Proposal;
    expect(made.basis).toMatchObject({ residualLevel: 'critical', participants: ['Sara', 'Helena'] });
    const going = propose(proposing({}, { session: session('open') })) as Proposal;
    expect(going.basis.participants).toEqual([]);
  });

  it.each([
    ['by somebody else', {}, {}, { asker: other }, 'riskNotYours', {}],
    ['of a closed risk', {}, { state: 'closed' }, {}, 'riskClosed', {}],
    ['on an older risk', {}, {}, { changed: riskChanged(risk) }, 'riskChanged', { name: risk.changedBy }],
    ['while another waits', {}, {}, { waits: true }, 'riskWaits', {}],
    ['before it is scored anew', {}, {}, { rescore: true }, 'scoreFirst', {}],
    ['without words', { proposal: '' }, {}, {}, 'proposalMissing', {}],
    ['to reduce to nobody knows what', { treatment: 'reduce' }, {}, {}, 'residualMissing', {}],
    ['that ends today', { validUntil: day('2026-11-24') }, {}, {}, 'validityPast', {}],
    [
      'that ends after its longest',
      { validUntil: day('2027-11-25') },
      {},
      {},
      'validityTooLong',
      { months: '12', latest: '2027-11-24' },
    ],
  ] as const)('%s is refused', (_what, over, about, more, refused, facts) => {
    expect(propose(proposing(over, about, more))).toEqual({ refused, facts });
  });

  it.each([
    ['proposal', { proposal: LONG }],
    ['conditions', { conditions: LONG }],
  ])('takes no %s of 20 000 characters', (field, over) => {
    expect(propose(proposing(over))).toMatchObject({ refused: 'textTooLong', facts: { field } });
  });

  it.each([
    ['to reduce, with what is left', { treatment: 'reduce' }, { residual: { likelihood: 1, consequence: 1 } }, {}],
    ['until tomorrow', { validUntil: day('2026-11-25') }, {}, {}],
    ['until the last day there is', { validUntil: day('2027-11-24') }, {}, {}],
    ['by the owner', {}, {}, { asker: owner }],
  ] as const)('%s is taken', (_what, over, about, more) => {
    expect(propose(proposing(over, about, more))).toMatchObject({ id: 'p' });
  });

  it('lasts as many months as the method says', () => {
    expect(latestDay(day('2026-11-24'), { ...DEFAULT_METHOD, months: 1 })).toBe('2026-12-24');
    expect(latestDay(day('2026-11-24'), { ...DEFAULT_METHOD, months: 24 })).toBe('2028-11-24');
  });
});

describe('a decision goes stale', () => {
  let decision: Decision;
  beforeAll(() => {
    decision = { basis: proposal.basis, outcome: 'approved', validUntil: day('2027-09-30') } as Decision;
  });
  const incident = 'inProgress/måttlig';
  it.each([
    ['never when nothing has changed', {}, incident, false],
    ['when the score has', { current: { likelihood: 3, consequence: 3 } }, incident, true],
    ['when what is left has', { residual: { likelihood: 1, consequence: 1 } }, incident, true],
    ['when the law has come into it', { law: true }, incident, true],
    ['when the class has', { class: { confidentiality: 4, integrity: 1, availability: 1 } }, incident, true],
    ['when the incident has', {}, 'closed/måttlig', true],
    ['not when its title has', { title: 'Annat' }, incident, false],
  ] as const)('%s', (_what, about, now, stale) => {
    expect(isStale(decision, { ...risk, ...about }, now)).toBe(stale);
  });

  it('counts the days before it runs out from the last, and a decision without a day warns at once', () => {
    const known = {
      risk,
      proposal,
      decision,
      revoked: undefined,
      authority: undefined,
      incident,
      method: DEFAULT_METHOD,
      level: 'low',
      rescored: false,
      today: day('2027-08-30'),
    } as const;
    expect(validityOf(known)).toBe('accepted');
    expect(validityOf({ ...known, today: day('2027-08-31') })).toBe('expiring');
    expect(validityOf({ ...known, decision: { ...decision, validUntil: null } })).toBe('expiring');
    expect(validityOf({ ...known, decision: undefined })).toBe('waiting');
  });

  it('goes on to the deputy after as many working days as the method has patience', () => {
    const weekend = (one: string) => ['2026-11-28', '2026-11-29'].includes(one);
    const due = (patience: number) =>
      dueOf(instant('2026-11-26T09:00:00.000Z'), { ...DEFAULT_METHOD, patience }, weekend);
    expect([due(0), due(1), due(2)]).toEqual(['2026-11-26', '2026-11-27', '2026-11-30']);
  });
});

describe('a basis', () => {
  const kept = () => withMethod(proposal.basis, []);
  it('leaves what waits as it was where nothing that is seen has changed', () => {
    const basis = kept();
    expect(basisNow(basis, DEFAULT_METHOD)).toBe(basis);
    expect(basisNow(basis, second)).toBe(basis);
    expect(basisNow(basis, { ...harder, version: basis.method.version })).toBe(basis);
  });

  it('moves what waits to its level of today, and says from which, and whether to score anew', () => {
    const basis = kept();
    const residual = { ...basis, residual: { likelihood: 1, consequence: 1 }, residualLevel: 'low' as const };
    expect(basisNow(residual, harder)).toEqual({
      ...residual,
      method: yardstickOf(harder),
      level: 'high',
      residualLevel: 'high',
      moved: { level: 'low', version: 3, rescore: false },
    });
    expect(basisNow(basis, fewer)).toMatchObject({ level: 'low', moved: { level: 'low', version: 3, rescore: true } });
    const renamed = aMethod(3, '2026-09-01T00:00:00.000Z', {
      consequences: DEFAULT_METHOD.consequences.map((one) => ({ ...one, sv: `${one.sv}!` })),
    });
    expect(basisNow(basis, renamed)).toEqual({ ...basis, method: yardstickOf(renamed), residualLevel: null });
  });

  it('is that of the day of the proposal where it was not kept with it', () => {
    const { method: _kept, ...without } = proposal.basis;
    expect(withMethod(without, [first, second]).method).toEqual(yardstickOf(second));
    expect(withMethod(proposal.basis, [second]).method).toEqual(yardstickOf(DEFAULT_METHOD));
  });
});
