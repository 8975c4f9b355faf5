// Risks from the first analysis to the latest score, with what was proposed and decided of them.
import { SCENARIOS } from '../../../bot/capabilities/risk/scenario-text.ts';
import type { Asked } from '../../../bot/contract.ts';
import type { Happening, Life } from './life.ts';
import { BOARDS } from './organisation.ts';
import { ANALYSED, type Analysed, type Place, type Proposed } from './risk-text.ts';

const SECRETARY = 'Lena Forsgren';
const score = ([likelihood, consequence]: Place) => ({ likelihood, consequence });

/** More measures than these would fill the plan. */
const MOST_MEASURES = 2;

function questionOf(life: Life, one: Analysed, current: Place): Asked<'risk.save'> {
  const scenario = SCENARIOS.find(({ id }) => id === one.scenario);
  if (!scenario) throw new Error(`no scenario ${one.scenario}`);
  const { name, what, consequence, measures } = scenario.sv;
  return {
    id: null,
    revision: 0,
    kind: one.departsFrom === undefined ? 'risk' : 'exception',
    title: name,
    object: { kind: one.kind, name: one.object },
    departsFrom: one.departsFrom ?? '',
    scenario: what,
    harm: consequence,
    source: { kind: 'scenario', id: one.scenario },
    class: one.class ?? null,
    law: one.law ?? false,
    owner: life.person(one.owner).id,
    inherent: score(one.places[0]),
    current: score(current),
    residual: one.residual ? score(one.residual) : null,
    measures: measures.slice(0, MOST_MEASURES),
    cost: one.cost ?? '',
  };
}

interface Kept {
  id: string;
  proposal: string;
  board: string;
}

const boardOf = (administration: string): string =>
  BOARDS.find(([, , administrations]) => administrations.some((one) => one === administration))?.[0] ?? '';

function decisions(one: Analysed, kept: Kept, proposed: Proposed): readonly Happening[] {
  const { at, treatment, words, until, decided, outcome, reason, conditions, board, told } = proposed;
  const propose: Happening = {
    at,
    async happen(life) {
      const { risk } = await life.ask(one.owner, 'risk.read', { id: kept.id });
      const view = await life.ask(one.owner, 'risk.propose', {
        id: risk.id,
        revision: risk.revision,
        treatment,
        proposal: words,
        conditions: '',
        validUntil: until,
      });
      Object.assign(kept, { proposal: view.id, board: boardOf(risk.administration) });
    },
  };
  if (decided === undefined) return [propose];
  const decide: Happening = {
    at: decided,
    async happen(life) {
      const { proposals } = await life.ask(one.owner, 'risk.read', { id: kept.id });
      const view = proposals.find(({ id }) => id === kept.proposal);
      const [seat] = view?.waitsFor ?? [];
      if (!view || !seat) throw new Error(`${one.scenario}: nobody is asked, ${JSON.stringify(view?.authority)}`);
      await life.opens(life.person(seat.name));
      await life.ask(seat.name, 'risk.decide', {
        proposal: view.id,
        seen: view.hash,
        outcome: outcome ?? 'approved',
        reason: reason ?? '',
        conditions: conditions ?? '',
        channel: 'chat',
      });
    },
  };
  const enter: Happening = {
    at: decided,
    async happen(life) {
      if (!board) return;
      await life.ask(SECRETARY, 'risk.boardDecide', {
        board: { body: kept.board, ...board },
        items: [{ proposal: kept.proposal, outcome: 'approved', reason: '' }],
      });
    },
  };
  const report: readonly Happening[] = told
    ? [
        {
          at: told.at,
          async happen(life) {
            const { on, section, diaryNumber } = told;
            await life.ask(SECRETARY, 'risk.report', {
              decisions: [kept.proposal],
              board: { body: kept.board, on, section, diaryNumber },
            });
          },
        },
      ]
    : [];
  return [propose, board ? enter : decide, ...report];
}

function analysed(one: Analysed): readonly Happening[] {
  const kept: Kept = { id: '', proposal: '', board: '' };
  const [first, ...later] = one.places;
  return [
    {
      at: one.at,
      async happen(life) {
        const { risk } = await life.ask(one.owner, 'risk.save', questionOf(life, one, first));
        kept.id = risk.id;
      },
    },
    ...later.map(
      ([at, place]): Happening => ({
        at,
        async happen(life) {
          const { risk } = await life.ask(one.owner, 'risk.read', { id: kept.id });
          const question = questionOf(life, one, place);
          await life.ask(one.owner, 'risk.save', { ...question, id: risk.id, revision: risk.revision });
        },
      }),
    ),
    ...(one.proposed ? decisions(one, kept, one.proposed) : []),
    ...(one.closed === undefined
      ? []
      : [
          {
            at: one.closed,
            async happen(life: Life) {
              const { risk } = await life.ask(one.owner, 'risk.read', { id: kept.id });
              await life.ask(one.owner, 'risk.close', { id: risk.id, revision: risk.revision });
            },
          },
        ]),
  ];
}

export const riskStory = (): readonly Happening[] => ANALYSED.flatMap(analysed);
