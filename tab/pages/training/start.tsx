// Before a round is started: how many get it, which lessons, and until when.
import { makeStyles, tokens } from '@fluentui/react-components';
import { formatDay } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { Programme } from '../../../bot/capabilities/training/model.ts';
import { dueOf } from '../../../bot/capabilities/training/rules.ts';
import { useAnswer } from '../../api/queries.ts';
import { useToday } from '../../api/today.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { roundText } from './round-text.ts';

const useStyles = makeStyles({
  who: { margin: '0 0 8px', fontSize: tokens.fontSizeBase400 },
  list: { margin: '4px 0 12px', paddingLeft: '20px' },
  line: { margin: '0 0 8px' },
});

interface StartProps {
  readonly programme: Programme;
  readonly isRunning: boolean;
  readonly close: () => void;
  readonly start: () => void;
}

export function Start({ programme, isRunning, close, start }: StartProps) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(roundText).start;
  const today = useToday();
  const { audience, lessons: ids, startedOn, name } = programme;
  const reach = useAnswer('campaign.preflight', { audience }).data;
  const lessons = useAnswer('training.lessons', {}).data;
  const known = reach === undefined || isRefusal(reach) ? null : reach;
  const all = lessons === undefined || isRefusal(lessons) ? [] : lessons;
  const sent = all.filter(({ id, state }) => ids.includes(id) && state === 'published');
  const count = known === null ? null : known.reachable + known.untried.length + known.unreachable.length;
  return (
    <ConfirmDialog open title={text.title(name)} action={text.action} cancel={close} confirm={start}>
      <p className={styles.who} role="status">
        <strong>{count === null ? text.counting : count === 0 ? text.nobody : text.who(count)}</strong>
      </p>
      <p className={styles.line}>
        <strong>{text.due(formatDay(dueOf(programme, today), language))}</strong>
      </p>
      {text.lessons}
      <ul className={styles.list}>
        {sent.map(({ id, title }) => (
          <li key={id}>{title[language]}</li>
        ))}
      </ul>
      {isRunning && startedOn !== null && <p className={styles.line}>{text.before(formatDay(startedOn, language))}</p>}
      {known !== null && known.untried.length > 0 && (
        <p className={styles.line}>{text.untried(known.untried.length)}</p>
      )}
      {known !== null && known.unreachable.length > 0 && (
        <p className={styles.line}>{text.unreachable(known.unreachable.length)}</p>
      )}
      {text.quiet}
    </ConfirmDialog>
  );
}
