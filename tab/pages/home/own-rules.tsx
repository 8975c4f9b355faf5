import { makeStyles, tokens } from '@fluentui/react-components';
import { dayOf, formatDay } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { contentPath } from '../../shell/paths.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { homeText } from './text.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '8px', margin: '0 0 12px', padding: 0, listStyleType: 'none' },
  line: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 12px' },
  when: { color: tokens.colorNeutralForeground2 },
});

const MOST = 5;

/** The rules that apply to somebody who has no other business here; nothing where there are none. */
export function OwnRules() {
  const styles = useStyles();
  const text = useText(homeText).rules;
  const language = useLanguage();
  const { data } = useAnswer('policy.mine', {}, { everyMs: REFRESH_MS.page });
  if (data === undefined || isRefusal(data) || data.length === 0) return null;
  return (
    <Panel title={text.title}>
      <ul className={styles.list}>
        {data.slice(0, MOST).map(({ id, title, acknowledgedAt }) => (
          <li key={id} className={styles.line}>
            <TextLink to={contentPath(id)}>{title}</TextLink>
            <span className={styles.when}>
              {acknowledgedAt === null ? text.unread : text.read(formatDay(dayOf(acknowledgedAt), language))}
            </span>
          </li>
        ))}
      </ul>
      <TextLink to="/rules">{data.length > MOST ? text.all(data.length) : text.every}</TextLink>
    </Panel>
  );
}
