// How it is now, largest when the next update is due, and the way to write one.
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatInstant } from '../../../bot/blocks/instant.ts';
import { CADENCES, type Update, type WorkPage } from '../../../bot/capabilities/incident-work/model.ts';
import { incidentWorkText } from '../../../bot/capabilities/incident-work/text.ts';
import { Choice } from '../../parts/choice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { useRefusals, useWorkChange } from './shown.ts';
import { workPageText } from './text.ts';
import { UpdateDialog } from './update.tsx';

const useStyles = makeStyles({
  name: { display: 'block', color: tokens.colorNeutralForeground2 },
  due: {
    display: 'block',
    margin: '0 0 12px',
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  late: { color: tokens.colorPaletteRedForeground1 },
  now: {
    margin: '12px 0',
    padding: '4px 0 4px 16px',
    borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}`,
    whiteSpace: 'pre-line',
  },
  words: { margin: '0 0 8px' },
  steps: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '12px' },
  often: { minWidth: '220px' },
});

export function SituationPart({ page }: { readonly page: WorkPage }) {
  const styles = useStyles();
  const text = useText(workPageText);
  const words = useText(incidentWorkText);
  const [isWriting, setWriting] = useState(false);
  const { work, mayWork } = page;
  return (
    <>
      <Due page={page} />
      {work.update ? <Now update={work.update} /> : <p className={styles.name}>{words.update.none}</p>}
      {mayWork && (
        <div className={styles.steps}>
          <Button appearance={page.isOverdue ? 'primary' : 'secondary'} onClick={() => setWriting(true)}>
            {text.write}
          </Button>
          <HowOften page={page} />
        </div>
      )}
      {isWriting && <UpdateDialog page={page} close={() => setWriting(false)} />}
    </>
  );
}

function Due({ page: { work, isOverdue, incident } }: { readonly page: WorkPage }) {
  const styles = useStyles();
  const language = useLanguage();
  const { next } = useText(incidentWorkText);
  if (incident.status === 'closed') return null;
  if (work.nextUpdateAt === null) return <p className={styles.name}>{next.none}</p>;
  const moment = formatInstant(work.nextUpdateAt, language);
  return isOverdue ? (
    <div role="status">
      <span className={mergeClasses(styles.due, styles.late)} style={{ marginBottom: 0 }}>
        {next.overdue}
      </span>
      <p className={styles.words}>{next.since(moment)}</p>
    </div>
  ) : (
    <div>
      <span className={styles.name}>{next.title}</span>
      <time className={styles.due} dateTime={work.nextUpdateAt}>
        {moment}
      </time>
    </div>
  );
}

function Now({ update }: { readonly update: Update }) {
  const styles = useStyles();
  const language = useLanguage();
  const { update: t } = useText(incidentWorkText);
  const rows = [
    [t.situation, update.situation],
    [t.actions, update.actions],
    [t.needs, update.needs],
  ] as const;
  return (
    <div className={styles.now}>
      {rows.map(
        ([label, said]) =>
          said !== '' && (
            <div key={label}>
              <span className={styles.name}>{label}</span>
              <p className={styles.words}>{said}</p>
            </div>
          ),
      )}
      <span className={styles.name}>{t.by(update.actorName, formatInstant(update.at, language))}</span>
    </div>
  );
}

function HowOften({ page: { work } }: { readonly page: WorkPage }) {
  const styles = useStyles();
  const text = useText(workPageText);
  const words = useText(incidentWorkText);
  const change = useWorkChange('incidentWork.setCadence');
  return (
    <>
      <Choice
        compact
        className={styles.often}
        label={text.cadence}
        value={String(work.everyMinutes ?? 0)}
        options={CADENCES.map((minutes) => ({ value: String(minutes), label: words.minutes(minutes) }))}
        choose={(minutes) => change.send({ id: work.id, minutes })}
      />
      <Outcome sending={change} sentences={useRefusals()} success={text.cadenceSaved} />
    </>
  );
}
