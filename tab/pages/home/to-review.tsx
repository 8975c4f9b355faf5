import { makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { findingSentence } from '../../../bot/capabilities/vacancy/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { homeText } from './text.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '8px', margin: '0 0 12px', padding: 0, listStyleType: 'none' },
  line: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', gap: '8px', alignItems: 'start' },
  icon: { marginTop: '2px', fontSize: '16px', color: tokens.colorStatusWarningForeground3 },
});

const MOST = 3;

/** Vacancies and what else in the organisation somebody must see to, in words; nothing where there is nothing. */
export function ToReview() {
  const styles = useStyles();
  const text = useText(homeText).review;
  const language = useLanguage();
  const { data } = useAnswer('organisation.boards', {}, { everyMs: REFRESH_MS.page });
  if (data === undefined || isRefusal(data)) return null;
  const all = [...data.findings, ...data.boards.flatMap(({ findings }) => findings)];
  if (all.length === 0) return null;
  return (
    <Panel title={text.title}>
      <ul className={styles.list}>
        {all.slice(0, MOST).map((finding) => (
          <li key={finding.key} className={styles.line}>
            <WarningRegular className={styles.icon} aria-hidden />
            {findingSentence(finding, language)}
          </li>
        ))}
      </ul>
      <TextLink to="/organisation">{all.length > MOST ? text.all(all.length) : text.see}</TextLink>
    </Panel>
  );
}
