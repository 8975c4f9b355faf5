import { makeStyles, tokens } from '@fluentui/react-components';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { riskPath } from '../../shell/paths.ts';
import { useText } from '../../shell/session.tsx';
import { homeText } from './text.ts';

const useStyles = makeStyles({
  board: { margin: '0 0 12px' },
  name: { display: 'block', marginBottom: '4px', fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: '20px', display: 'grid', gap: '4px', overflowWrap: 'anywhere' },
});

interface BoardMattersProps {
  /** Entering what boards decide is this person's work. */
  readonly isTheirs: boolean;
}

/** What waits for each board, by number and name. */
export function BoardMatters({ isTheirs }: BoardMattersProps) {
  const styles = useStyles();
  const text = useText(homeText).boards;
  const { data } = useAnswer('risk.board', {}, { everyMs: REFRESH_MS.page });
  if (data === undefined || isRefusal(data)) return null;
  const waiting = data.boards.filter(({ matters }) => matters.length > 0);
  return (
    <Panel title={text.title}>
      {waiting.length === 0 && <p>{text.none}</p>}
      {waiting.map(({ name, matters }) => (
        <div key={name} className={styles.board}>
          <span className={styles.name}>{text.board(name, matters.length)}</span>
          <ul className={styles.list}>
            {matters.map(({ id, risk, basis }) => (
              <li key={id}>
                <TextLink to={riskPath(risk)}>{basis.number}</TextLink> {basis.title}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {waiting.length > 0 && (
        <ButtonLink to="/board" primary={isTheirs}>
          {text.enter}
        </ButtonLink>
      )}
    </Panel>
  );
}
