// What management has taken elsewhere, with evidence; a row is corrected with a new one, and both stand.
import { Button, makeStyles } from '@fluentui/react-components';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { TrainingRecord } from '../../../bot/capabilities/training/model.ts';
import { useAnswer } from '../../api/queries.ts';
import type { Column } from '../../list/column.ts';
import { Grid } from '../../list/grid.tsx';
import { ExcelButton } from '../../parts/excel-button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ShortDay } from '../../parts/short-date.tsx';
import { useText } from '../../shell/session.tsx';
import { roundText } from './round-text.ts';
import { trainingPageText } from './text.ts';
import type { Begun } from './write-record.tsx';

const useStyles = makeStyles({
  hint: { margin: '0 0 12px', maxWidth: '70ch' },
});

interface RegisterProps {
  readonly write: ((begun: Begun) => void) | null;
}

export function Register({ write }: RegisterProps) {
  const styles = useStyles();
  const text = useText(trainingPageText).register;
  const { all } = useText(roundText).management;
  const { data } = useAnswer('training.register', {});
  const records = data === undefined || isRefusal(data) ? [] : data;
  const columns = useColumns(records, write && ((record) => write({ kind: 'correct', record })));
  return (
    <Panel title={all}>
      {records.length === 0 ? (
        <p className={styles.hint}>{text.none}</p>
      ) : (
        <Grid
          name="register"
          label={all}
          rows={records}
          keyOf={({ id }) => id}
          nameOf={({ personName, course }) => `${personName}, ${course}`}
          columns={columns}
          files={<ExcelButton action="training.register" question={{}} fileName={text.title} />}
        />
      )}
    </Panel>
  );
}

function useColumns(
  records: readonly TrainingRecord[],
  choose: ((row: TrainingRecord) => void) | null,
): readonly Column<TrainingRecord>[] {
  const text = useText(trainingPageText).register;
  const corrected = new Set(records.map(({ corrects }) => corrects));
  const courseOf = ({ course, provider }: TrainingRecord) => [course, provider].filter(Boolean).join(', ');
  const correct = (row: TrainingRecord) =>
    corrected.has(row.id) ? (
      text.corrected
    ) : (
      <Button aria-label={text.correctOf(row.personName, row.course)} onClick={() => choose?.(row)}>
        {text.correct}
      </Button>
    );
  return [
    {
      name: 'person',
      title: text.personName,
      by: ({ personName }) => personName,
      width: 200,
      least: 150,
      isFixed: true,
      cell: ({ personName, position, board }) => [personName, position, board].filter(Boolean).join(', '),
    },
    { name: 'course', title: text.course, by: courseOf, width: 200, least: 140, cell: courseOf },
    {
      name: 'day',
      title: text.on,
      by: ({ on }) => on,
      first: 'descending',
      width: 112,
      least: 108,
      isTight: true,
      cell: ({ on }) => <ShortDay day={on} />,
    },
    {
      name: 'evidence',
      title: text.evidence,
      by: ({ evidence }) => evidence,
      width: 160,
      least: 120,
      leaves: 2,
      cell: ({ evidence }) => evidence,
    },
    {
      name: 'recorded',
      title: text.by,
      by: ({ recordedBy }) => recordedBy,
      width: 150,
      least: 120,
      leaves: 1,
      cell: ({ recordedBy }) => recordedBy,
    },
    ...(choose
      ? [{ name: 'action', title: text.correct, isAction: true, width: 112, least: 108, isTight: true, cell: correct }]
      : []),
  ];
}
