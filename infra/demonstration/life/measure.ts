// The plan: what came of the audit of 2022, of incidents and of reviews, and the controls that come back.
import type { Control, Measure, SourceKind } from '../../../bot/capabilities/measure/model.ts';
import type { Happening, Life } from './life.ts';

const ERIK = 'Erik Sandström';

type Step =
  | readonly ['done', at: string, evidence: string]
  | readonly ['control', at: string, result: 'passed' | 'remarks' | 'failed', evidence: string]
  | readonly ['delay', at: string, newDue: string, why: string]
  | readonly ['help', at: string, why: string]
  | readonly ['outcome', at: string, outcome: 'yes' | 'partly' | 'no', note: string]
  | readonly ['cancel', at: string, why: string];

export interface Planned {
  readonly at: string;
  readonly title: string;
  readonly what: string;
  readonly kind: SourceKind;
  readonly from: string;
  readonly owner: string;
  readonly board: string;
  readonly due: string;
  readonly cost?: string;
  readonly checkAfterMonths?: number;
  readonly control?: Control;
  readonly steps?: readonly Step[];
}

function stepOf(life: Life, { owner }: Planned, { id, revision }: Measure, step: Step): Promise<unknown> {
  const now = { id, revision };
  switch (step[0]) {
    case 'done':
      return life.ask(owner, 'measure.done', { ...now, evidence: step[2] });
    case 'control':
      return life.ask(owner, 'measure.done', { ...now, result: step[2], evidence: step[3] });
    case 'delay':
      return life.ask(owner, 'measure.delay', { ...now, newDue: step[2], why: step[3] });
    case 'help':
      return life.ask(owner, 'measure.help', { ...now, why: step[2] });
    case 'outcome':
      return life.ask(owner, 'measure.outcome', { ...now, outcome: step[2], note: step[3] });
    case 'cancel':
      return life.ask(ERIK, 'measure.cancel', { ...now, why: step[2] });
  }
}

/** @param source of what Värna keeps itself: its id, and its name when the measure is planned */
export function plannedMeasure(
  planned: Planned,
  source: () => { readonly id: string; readonly title: string } | undefined = () => undefined,
): readonly Happening[] {
  const kept = { id: '' };
  const { at, title, what, kind, from, owner, board, due, cost, checkAfterMonths, control, steps = [] } = planned;
  return [
    {
      at,
      async happen(life) {
        const found = source();
        const { measure } = await life.ask(ERIK, 'measure.save', {
          id: null,
          revision: 0,
          title,
          what,
          source: { kind, id: found?.id ?? null, title: found?.title ?? from },
          owner: life.person(owner).id,
          board,
          due,
          cost: cost ?? '',
          control: control ?? null,
          checkAfterMonths: checkAfterMonths ?? null,
        });
        kept.id = measure.id;
      },
    },
    ...steps.map(
      (step): Happening => ({
        at: step[1],
        async happen(life) {
          const { measure } = await life.ask(ERIK, 'measure.read', { id: kept.id });
          await stepOf(life, planned, measure, step);
        },
      }),
    ),
  ];
}
