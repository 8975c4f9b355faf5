import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { listed } from '../../../bot/blocks/text.ts';
import type { ClockWarning, LegalClock } from '../../../bot/capabilities/legal-clock/model.ts';
import { legalClockText } from '../../../bot/capabilities/legal-clock/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { Moment } from '../../parts/moment.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { SHOWN } from './shown.ts';
import { clockPageText } from './text.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'grid', gap: '2px' },
  about: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  button: { justifySelf: 'start' },
});

/** Who was warned and who has seen it, the latest first. Of a due time that has moved only the latest is told. */
export function Warnings({ clock }: { readonly clock: LegalClock }) {
  const styles = useStyles();
  const text = useText(clockPageText);
  const { refusals } = useText(legalClockText);
  const send = useChangeOf('legalClock.acknowledge', SHOWN);
  // What had passed when a later one came, or when the clock was opened, was no warning to anybody.
  const shown = clock.warnings.filter(({ due, isJoined }) => due === clock.due && !isJoined).toReversed();
  const [last] = shown;
  if (shown.length === 0) return null;
  const isOpen = clock.state === 'running' && last?.acknowledged === null;
  return (
    <>
      <ul className={styles.list} aria-label={text.warnings}>
        {shown.map((warning) => (
          <li key={warning.step} className={styles.line}>
            <Warning warning={warning} />
          </li>
        ))}
      </ul>
      {isOpen && last && (
        <Button
          className={styles.button}
          appearance="primary"
          disabledFocusable={send.sending}
          onClick={() => send.send({ id: clock.id, step: last.step, due: last.due })}
        >
          {text.acknowledge}
        </Button>
      )}
      <Outcome sending={send} sentences={refusals} success={text.acknowledged} />
    </>
  );
}

function Warning({ warning }: { readonly warning: ClockWarning }) {
  const styles = useStyles();
  const text = useText(clockPageText);
  const { warnings } = useText(legalClockText);
  const language = useLanguage();
  const { step, firedAt, isLate, told, acknowledged, alarm } = warning;
  const names = told.map(({ name }) => name);
  const to = names.length === 0 ? text.toNobody : text.told(listed(names, language));
  return (
    <>
      <span>{warnings[step]}</span>
      <span className={styles.about}>
        <Moment at={firedAt} />. {to}. {isLate && `${text.late}. `}
        {acknowledged ? (
          <>
            {text.seenBy(acknowledged.name)}, <Moment at={acknowledged.at} />.
          </>
        ) : (
          `${text.notSeen}.`
        )}{' '}
        {alarm && `${text.alarms[alarm]}.`}
      </span>
    </>
  );
}
