// The report of the case as Word, in two editions.
import { makeStyles } from '@fluentui/react-components';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { useAnswer } from '../../api/queries.ts';
import { FileButton } from '../../parts/file-button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useText } from '../../shell/session.tsx';
import { reportPageText } from './text.ts';

const useStyles = makeStyles({ parts: { display: 'grid', gap: '12px', gridTemplateColumns: 'minmax(0, 1fr)' } });

export default function ReportPanel({ incident }: { readonly incident: string }) {
  const styles = useStyles();
  const text = useText(reportPageText);
  const { data } = useAnswer('caseProtection.read', { id: incident });
  if (data === undefined || isRefusal(data)) return null;
  const { number } = data;
  return (
    <Panel title={text.title}>
      <div className={styles.parts}>
        <span>{text.secretLead}</span>
        <FileButton
          as="letter"
          label={text.secret}
          action="caseReport.secret"
          question={{ id: incident }}
          fileName={text.secretName(number)}
        />
        <span>{text.openLead}</span>
        <FileButton
          as="letter"
          label={text.open}
          action="caseReport.open"
          question={{ id: incident }}
          fileName={text.openName(number)}
        />
      </div>
    </Panel>
  );
}
