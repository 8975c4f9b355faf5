import { makeStyles } from '@fluentui/react-components';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { useAnswer } from '../../api/queries.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Fetching } from '../../parts/fetched.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useMay, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { Holdings } from './holdings.tsx';
import { matrixText } from './matrix-text.ts';
import { rolePageText } from './text.ts';

const useStyles = makeStyles({ page: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' } });

export default function RolesPage() {
  const styles = useStyles();
  const text = useText(rolePageText);
  const words = useText(matrixText);
  const mayChange = useMay('organisation.changeRoles');
  const answer = useAnswer('organisation.roles', {});
  const { data } = answer;
  if (isRefusal(data)) return <NotAllowed />;
  const add = mayChange && (
    <ButtonLink to="/roles/new" primary={data?.length === 0}>
      {words.newRole}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} actions={data?.length === 0 ? null : add} />
      <div className={styles.page}>
        <Fetching of={answer} />
        {!mayChange && <Notice intent="info">{text.readOnly}</Notice>}
        {data?.length === 0 && (
          <EmptyState title={text.empty.title} lead={mayChange ? text.empty.lead : text.empty.readOnly}>
            {add}
          </EmptyState>
        )}
        {data !== undefined && data.length > 0 && (
          <Panel title={text.holdings}>
            <Holdings holdings={data} mayChange={mayChange} />
          </Panel>
        )}
      </div>
    </>
  );
}
