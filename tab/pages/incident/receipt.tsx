import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { OwnCase } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { useSend } from '../../api/queries.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { useText } from '../../shell/session.tsx';
import { pageText } from './text.ts';
import { Words } from './words.tsx';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', maxWidth: '720px' },
  steps: { margin: 0, paddingLeft: '20px', lineHeight: '26px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '12px' },
});

interface ReceiptProps {
  readonly own: OwnCase;
  readonly edited: string | null;
  readonly again: () => void;
}

export function Receipt({ own, edited, again }: ReceiptProps) {
  const styles = useStyles();
  const text = useText(pageText).report;
  const words = useText(incidentText);
  const aid = words.draft.firstAid[own.category];
  return (
    <>
      <PageHeader title={text.receipt} lead={words.own.thanks(own.number)} />
      <div className={styles.page}>
        {own.waiting && <Notice intent="info">{words.own.waiting}</Notice>}
        {edited !== null && <Edited id={own.id} edited={edited} />}
        {aid && <Notice intent="warning">{aid}</Notice>}
        <Panel title={text.next.title}>
          <ol className={styles.steps}>
            {text.next.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Panel>
        <div className={styles.buttons}>
          <ButtonLink to="/mine" primary>
            {text.toMine}
          </ButtonLink>
          <Button onClick={again}>{text.again}</Button>
        </div>
      </div>
    </>
  );
}

/** The case already had an earlier text when this one came: nothing typed is dropped in silence. */
function Edited({ id, edited }: { id: string; edited: string }) {
  const text = useText(pageText).report;
  const words = useText(incidentText);
  const [added, setAdded] = useState(false);
  const add = useSend('incident.addInformation', () => setAdded(true));
  if (added) return <Notice intent="success">{text.edited}</Notice>;
  return (
    <Panel title={text.addEdited}>
      <p>{text.earlier}</p>
      <Words text={edited} />
      <Outcome sending={add} sentences={words.refusals} />
      <p>
        <SendButton label={text.addEdited} sending={add.sending} press={() => add.send({ id, text: edited })} />
      </p>
    </Panel>
  );
}
