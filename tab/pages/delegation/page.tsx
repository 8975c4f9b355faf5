import { makeStyles } from '@fluentui/react-components';
import { formatInstant, formatNumber } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { DECISION_TYPES } from '../../../bot/capabilities/delegation/model.ts';
import type { DelegationView } from '../../../bot/capabilities/delegation/question-model.ts';
import { delegationText } from '../../../bot/capabilities/delegation/text.ts';
import { inOrder } from '../../../bot/capabilities/delegation/version-rules.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { DataTable, titled } from '../../list/data-table.tsx';
import { Fetching } from '../../parts/fetched.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { Editor } from './editor.tsx';
import { History } from './history.tsx';
import { Preview } from './preview.tsx';
import { ROOM } from './rows.tsx';
import { delegationPageText } from './text.ts';

const useStyles = makeStyles({ page: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' } });

export default function DelegationPage() {
  const styles = useStyles();
  const text = useText(delegationPageText);
  const mayChange = useMay('organisation.changeDelegation');
  const answer = useAnswer('organisation.delegation', {}, { everyMs: REFRESH_MS.together });
  const { data } = answer;
  if (isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <div className={styles.page}>
        <Fetching of={answer} />
        {data && <Standing view={data} mayChange={mayChange} />}
        {data && (mayChange ? <Editor view={data} /> : <Reading view={data} />)}
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
    <Notice intent="info">
      {newest
        ? text.version(newest.version, formatInstant(newest.changedAt, language), newest.changedByName)
        : text.isDefault}{' '}
      {text.how} {!mayChange && text.readOnly}
    </Notice>
  );
}

function Reading({ view }: { readonly view: DelegationView }) {
  const text = useText(delegationPageText);
  const { decisionTypes, levels, deciders } = useText(delegationText);
  const language = useLanguage();
  const { level, law, cost, decider, item } = text.columns;
  return (
    <>
      {DECISION_TYPES.map((type) => (
        <Panel key={type} title={decisionTypes[type]}>
          <DataTable
            label={decisionTypes[type]}
            room={ROOM}
            columns={titled([level, law, cost, decider, item])}
            rows={inOrder(view.lines.filter((line) => line.type === type)).map((line, place) => ({
              key: String(place),
              cells: [
                levels[line.level],
                line.law ? text.yes : text.no,
                formatNumber(line.costFrom, language),
                deciders[line.decider],
                line.item,
              ],
            }))}
          />
        </Panel>
      ))}
      <Preview lines={view.lines} />
    </>
  );
}
