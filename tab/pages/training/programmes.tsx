import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDay } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { Programme } from '../../../bot/capabilities/training/model.ts';
import { trainingText } from '../../../bot/capabilities/training/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { DataTable, titled } from '../../list/data-table.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { useChange } from './changes.ts';
import { trainingPageText } from './text.ts';

const ROOM = 720;
const useStyles = makeStyles({ last: { marginTop: '16px' } });

export function Programmes() {
  const styles = useStyles();
  const text = useText(trainingPageText).page;
  const { refusals } = useText(trainingText);
  const language = useLanguage();
  const mayManage = useMay('training.manage');
  const { data } = useAnswer('training.programmes', {});
  const [starting, setStarting] = useState<Programme | null>(null);
  const start = useChange('training.startProgramme', () => undefined);
  const programmes = data === undefined || isRefusal(data) ? [] : data;
  const rows = programmes.map((programme) => {
    const { id, name, lessons, months, startedOn } = programme;
    return {
      key: id,
      cells: [
        mayManage ? (
          <TextLink key="edit" to={`/training/programme/${id}`}>
            {name}
          </TextLink>
        ) : (
          name
        ),
        String(lessons.length),
        months === null ? text.once : text.every(months),
        startedOn === null ? text.never : formatDay(startedOn, language),
        mayManage && (
          <Button key="start" aria-label={text.startOf(name)} onClick={() => setStarting(programme)}>
            {text.start}
          </Button>
        ),
      ],
    };
  });
  return (
    <Panel title={text.programmes}>
      <Outcome sending={start} sentences={refusals} success={text.started_} />
      <DataTable
        label={text.programmes}
        room={ROOM}
        columns={titled(
          [text.programme, text.holds, text.repeats, text.latest, ...(mayManage ? [text.action] : [])],
          ['40%'],
        )}
        rows={rows}
      />
      {mayManage && (
        <div className={styles.last}>
          <ButtonLink to="/training/programme/new">{text.newProgramme}</ButtonLink>
        </div>
      )}
      <ConfirmDialog
        open={starting !== null}
        title={text.startAsk(starting?.name ?? '')}
        action={text.start}
        cancel={() => setStarting(null)}
        confirm={() => {
          if (starting) start.send({ id: starting.id, revision: starting.revision });
          setStarting(null);
        }}
      >
        {text.startWhy(starting?.lessons.length ?? 0)}
      </ConfirmDialog>
    </Panel>
  );
}
