import type { ExerciseClock } from '../../../bot/capabilities/exercise/model.ts';
import { legalClockText } from '../../../bot/capabilities/legal-clock/text.ts';
import { PlainTable } from '../../list/plain-table.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useText } from '../../shell/session.tsx';
import { exercisePageText } from './text.ts';

/** They are shown, and warn nobody. */
export function ExerciseClocks({ clocks }: { readonly clocks: readonly ExerciseClock[] }) {
  const text = useText(exercisePageText);
  const { steps, warnings, left } = useText(legalClockText);
  const { clockColumns: c } = text;
  return (
    <Panel title={text.clocks}>
      <p>{text.clocksLead}</p>
      <PlainTable
        label={text.clocks}
        titles={[c.step, c.state, c.left, c.due, c.warned]}
        rows={clocks.map(({ step, state, leftMs, due, warned }) => {
          const last = warned.at(-1);
          return {
            key: step,
            cells: [
              steps[step],
              text.clockStates[state],
              left(leftMs),
              <Moment key="due" at={due} />,
              last === undefined ? text.noWarning : warnings[last],
            ],
          };
        })}
      />
    </Panel>
  );
}
