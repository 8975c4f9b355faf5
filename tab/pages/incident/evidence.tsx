import { makeStyles, tokens } from '@fluentui/react-components';
import type { Evidence } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { FactList } from '../../parts/fact-list.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useText } from '../../shell/session.tsx';
import { pageText } from './text.ts';
import { Words } from './words.tsx';

const useStyles = makeStyles({
  quote: {
    margin: '16px 0 0',
    padding: '4px 0 4px 16px',
    borderLeft: `4px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

/** Somebody else's words, frozen: shown as text; the link is to be read, never pressed. */
export function EvidenceBlock({ evidence }: { evidence: Evidence }) {
  const styles = useStyles();
  const text = useText(pageText).case;
  const { evidenceWithout } = useText(incidentText).fields;
  const { sender, sentAt, link } = evidence;
  return (
    <Panel title={text.evidence}>
      <Notice intent="info">{text.untrusted}</Notice>
      <FactList
        facts={[
          [text.sender, sender || text.unknownSender],
          [text.sentAt, sentAt ? <Moment key="sent" at={sentAt} /> : text.noTime],
          ...(link ? [[text.link, link] as const] : []),
        ]}
      />
      <blockquote className={styles.quote}>
        <Words text={evidence.text || evidenceWithout[evidence.without ?? 'unreadable']} />
      </blockquote>
    </Panel>
  );
}
