// What management has taken elsewhere, with evidence; a row is corrected with a new one, and both stand.
import { Button, makeStyles } from '@fluentui/react-components';
import { formatDay } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { TrainingRecord } from '../../../bot/capabilities/training/model.ts';
import { useAnswer } from '../../api/queries.ts';
import { DataTable, titled } from '../../list/data-table.tsx';
import { ExcelButton } from '../../parts/excel-button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { roundText } from './round-text.ts';
import { trainingPageText } from './text.ts';
import type { Begun } from './write-record.tsx';

const ROOM = 900;
const useStyles = makeStyles({
  hint: { margin: '0 0 12px', maxWidth: '70ch' },
  last: { marginTop: '16px' },
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
  const rows = useRows(records, write && ((record) => write({ kind: 'correct', record })));
  return (
    <Panel title={all}>
      {records.length === 0 ? (
        <p className={styles.hint}>{text.none}</p>
      ) : (
        <>
          <DataTable
            label={all}
            room={ROOM}
            columns={titled([
              text.personName,
              text.course,
              text.on,
              text.evidence,
              text.by,
              ...(write ? [text.correct] : []),
            ])}
            rows={rows}
          />
          <div className={styles.last}>
            <ExcelButton action="training.register" question={{}} fileName={text.title} />
          </div>
        </>
      )}
    </Panel>
  );
}

function useRows(records: readonly TrainingRecord[], choose: ((row: TrainingRecord) => void) | null) {
  const text = useText(trainingPageText).register;
  const language = useLanguage();
  const corrected = new Set(records.map(({ corrects }) => corrects));
  return records.map((row) => {
    const { id, personName, position, board, course, provider, on, evidence, recordedBy } = row;
    const isCorrected = corrected.has(id);
    return {
      key: id,
      cells: [
        [personName, position, board].filter(Boolean).join(', '),
        [course, provider].filter(Boolean).join(', '),
        formatDay(on, language),
        evidence,
        recordedBy,
        isCorrected ? (
          text.corrected
        ) : (
          <Button key="correct" aria-label={text.correctOf(personName, course)} onClick={() => choose?.(row)}>
            {text.correct}
          </Button>
        ),
      ],
    };
  });
}
