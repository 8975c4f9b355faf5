// The work with a case on its page: when the next update is due, how it is now, who does what, and what is left to do.
import { makeStyles, tokens } from '@fluentui/react-components';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { WorkPage } from '../../../bot/capabilities/incident-work/model.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { ErrorState } from '../../parts/error-state.tsx';
import { Folded } from '../../parts/folded.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useNarrow } from '../../parts/use-narrow.ts';
import { useText } from '../../shell/session.tsx';
import { ChecklistPart } from './checklist.tsx';
import { WorkHistory } from './history.tsx';
import { RolesPart } from './roles.tsx';
import { SituationPart } from './situation.tsx';
import { workPageText } from './text.ts';

const useStyles = makeStyles({
  inside: { padding: '4px 12px 12px' },
  parts: { marginTop: tokens.spacingVerticalL },
});

export default function WorkPanel({ incident }: { readonly incident: string }) {
  const text = useText(workPageText);
  const { data, error, refetch } = useAnswer('incidentWork.read', { id: incident }, { everyMs: REFRESH_MS.cases });
  if (isRefusal(data) || (data === undefined && !error)) return null;
  return (
    <Panel title={text.title}>
      {data === undefined ? <ErrorState error={error} retry={() => void refetch()} /> : <Work page={data} />}
    </Panel>
  );
}

export function Work({ page }: { readonly page: WorkPage }) {
  const styles = useStyles();
  const text = useText(workPageText);
  const isNarrow = useNarrow();
  const { work, incident, empty, history, mayWork } = page;
  const isUnderWay = work.revision > 0 || work.severity !== null;
  const left = work.checklist.steps.filter(({ state }) => state === 'open').length;
  const steps = work.checklist.steps.length;
  const isOpen = isUnderWay && !isNarrow;
  return (
    <>
      {incident.status === 'closed' && <Notice intent="info">{text.closed}</Notice>}
      {incident.status !== 'closed' && !mayWork && <Notice intent="info">{text.readOnly}</Notice>}
      <SituationPart page={page} />
      <div className={styles.parts}>
        <Folded label={text.roles} aside={text.rolesLeft(empty.length)} isOpen={isOpen}>
          <div className={styles.inside}>
            <RolesPart page={page} />
          </div>
        </Folded>
        <Folded label={text.checklist} aside={`${steps - left}/${steps}`} isOpen={isOpen}>
          <div className={styles.inside}>
            <ChecklistPart page={page} />
          </div>
        </Folded>
        {history.length > 0 && (
          <Folded label={text.log} aside={text.lines(history.length)} isOpen={false}>
            <div className={styles.inside}>
              <WorkHistory events={history} />
            </div>
          </Folded>
        )}
      </div>
    </>
  );
}
