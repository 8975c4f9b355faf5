import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { dayOf, formatDay } from '../../../bot/blocks/instant.ts';
import type { Round, TrainingOverview } from '../../../bot/capabilities/training/model.ts';
import { DataTable, titled } from '../../list/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { roundPath } from '../../shell/paths.ts';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { trainingPageText } from './text.ts';

const ROOM = 760;
const FIRST_UNITS = 8;
const useStyles = makeStyles({
  hint: { margin: '0 0 8px' },
  more: { marginTop: '12px' },
});

const percent = (part: number, all: number) => (all === 0 ? 0 : Math.round((100 * part) / all));

export function Rounds({ rounds }: { rounds: readonly Round[] }) {
  const text = useText(trainingPageText).page;
  const language = useLanguage();
  const mayReadPeople = useMay('training.readPeople');
  if (rounds.length === 0)
    return (
      <Panel title={text.rounds}>
        <p style={{ margin: 0 }}>{text.noRounds}</p>
      </Panel>
    );
  const rows = rounds.map(({ campaign, title, startedAt, due, funnel, begun, isLate }) => {
    const { audience, acknowledged: passed, unreachable } = funnel;
    const day = formatDay(due, language);
    return {
      key: campaign,
      cells: [
        mayReadPeople ? (
          <TextLink key="title" to={roundPath(campaign)}>
            {title}
          </TextLink>
        ) : (
          title
        ),
        formatDay(dayOf(startedAt), language),
        isLate && passed < audience ? text.late(day) : day,
        text.share(passed, audience, percent(passed, audience)),
        String(begun),
        String(unreachable),
      ],
    };
  });
  return (
    <Panel title={text.rounds}>
      <DataTable
        label={text.rounds}
        room={ROOM}
        columns={titled([text.lesson, text.started, text.due, text.passed, text.begun, text.unreachable], ['30%'])}
        rows={rows}
      />
    </Panel>
  );
}

export function Units({ units }: { units: TrainingOverview['units'] }) {
  const styles = useStyles();
  const text = useText(trainingPageText).page;
  const [all, setAll] = useState(false);
  return (
    <Panel title={text.units}>
      <p className={styles.hint}>{text.unitsHint}</p>
      <DataTable
        label={text.units}
        room={420}
        columns={titled([text.unit, text.passed])}
        rows={(all ? units : units.slice(0, FIRST_UNITS)).map(({ unit, audience, passed }) => ({
          key: unit,
          cells: [unit || text.noUnit, text.share(passed, audience, percent(passed, audience))],
        }))}
      />
      {!all && units.length > FIRST_UNITS && (
        <Button className={styles.more} onClick={() => setAll(true)}>
          {text.allUnits(units.length)}
        </Button>
      )}
    </Panel>
  );
}
