import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { formatInstant } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { DelegationView } from '../../../bot/capabilities/delegation/question-model.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { Fetching } from '../../parts/fetched.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { Editor } from './editor.tsx';
import { History } from './history.tsx';
import { OrderTable } from './order.tsx';
import { orderText } from './order-text.ts';
import { Preview } from './preview.tsx';
import { delegationPageText } from './text.ts';

const useStyles = makeStyles({ page: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' } });

export default function DelegationPage() {
  const styles = useStyles();
  const text = useText(delegationPageText);
  const mayChange = useMay('organisation.changeDelegation');
  const answer = useAnswer('organisation.delegation', {}, { everyMs: REFRESH_MS.together });
  const { data } = answer;
  const [isEditing, setEditing] = useState(false);
  const order = useText(orderText);
  if (isRefusal(data)) return <NotAllowed />;
  const change = mayChange && !isEditing && <Button onClick={() => setEditing(true)}>{order.edit}</Button>;
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} actions={change} />
      <div className={styles.page}>
        <Fetching of={answer} />
        {data && <Standing view={data} mayChange={mayChange} />}
        {data &&
          (isEditing ? (
            <Editor view={data} close={() => setEditing(false)} />
          ) : (
            <>
              <OrderTable lines={data.lines} />
              <Preview lines={data.lines} />
            </>
          ))}
        {data && <History versions={data.versions} />}
      </div>
    </>
  );
}

/** Which version counts, and how it is read. */
function Standing({ view, mayChange }: { readonly view: DelegationView; readonly mayChange: boolean }) {
  const text = useText(delegationPageText);
  const language = useLanguage();
  const [newest] = view.versions;
  return (
    <Notice intent={newest ? 'info' : 'warning'}>
      {newest
        ? text.version(newest.version, formatInstant(newest.changedAt, language), newest.changedByName)
        : text.isDefault}{' '}
      {text.how} {!mayChange && text.readOnly}
    </Notice>
  );
}
