import { makeStyles, tokens } from '@fluentui/react-components';
import { type Day, formatDay, formatInstant } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { OwnDocument } from '../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { useToday } from '../../api/today.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Fetching } from '../../parts/fetched.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { contentPath } from '../../shell/paths.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { pageText } from './text.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '16px', maxWidth: '800px', gridTemplateColumns: 'minmax(0, 1fr)' },
  kind: { margin: 0, color: tokens.colorNeutralForeground3 },
  when: { margin: '0 0 12px' },
});

/** What is to be read first, the most urgent at the top. */
function unreadFirst(a: OwnDocument, b: OwnDocument): number {
  const read = Number(a.acknowledgedAt !== null) - Number(b.acknowledgedAt !== null);
  return read || (a.due ?? '').localeCompare(b.due ?? '');
}

export default function RulesPage() {
  const styles = useStyles();
  const text = useText(pageText).mine;
  const answer = useAnswer('policy.mine', {}, { everyMs: REFRESH_MS.page });
  const { data } = answer;
  const day = useToday();
  if (isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <Fetching of={answer} />
      {data?.length === 0 && <EmptyState {...text.empty} />}
      {data !== undefined && data.length > 0 && data.every(({ acknowledgedAt }) => acknowledgedAt !== null) && (
        <Notice intent="success">{text.allRead}</Notice>
      )}
      <div className={styles.list}>
        {[...(data ?? [])].sort(unreadFirst).map((own) => (
          <Rule key={own.id} own={own} day={day} />
        ))}
      </div>
    </>
  );
}

function Rule({ own, day }: { own: OwnDocument; day: Day }) {
  const styles = useStyles();
  const text = useText(pageText).mine;
  const language = useLanguage();
  const { kinds } = useText(policyText);
  const { acknowledgedAt, due, id, kind, title } = own;
  const isUnread = acknowledgedAt === null;
  const isLate = isUnread && due !== null && due < day;
  const by = due === null ? text.noDue : (isLate ? text.late : text.due)(formatDay(due, language));
  const when = isUnread ? by : text.acknowledged(formatInstant(acknowledgedAt, language));
  return (
    <Panel title={title}>
      <p className={styles.kind}>{kinds[kind]}</p>
      {isLate ? <Notice intent="warning">{when}</Notice> : <p className={styles.when}>{when}</p>}
      <ButtonLink to={contentPath(id)} primary={isUnread}>
        {text.open(title)}
      </ButtonLink>
    </Panel>
  );
}
