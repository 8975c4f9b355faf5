import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Incident } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { useHiddenStyles } from '../../parts/announcer.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useText } from '../../shell/session.tsx';
import { AssessForm } from './assess.tsx';
import { CloseForm } from './close.tsx';
import { NoteForm, TellForm } from './note.tsx';
import { RemoveForm } from './remove.tsx';
import { Reopen, Take } from './take.tsx';
import { pageText } from './text.ts';

const useStyles = makeStyles({
  side: { '@media (min-width: 861px)': { position: 'sticky', top: '16px' } },
  forms: { marginTop: '16px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  panel: { margin: '4px 0 16px' },
});

type FormName = 'assess' | 'note' | 'tell' | 'close' | 'remove';

/** Everything that can be done with the case, for those who handle it. */
export function Handling({ incident }: { incident: Incident }) {
  const styles = useStyles();
  const text = useText(pageText);
  const { hints } = useText(incidentText);
  const closed = incident.status === 'closed';
  const [said, setSaid] = useState('');
  const [open, setOpen] = useState<readonly unknown[]>(closed ? [] : ['assess']);
  const forms: readonly (readonly [FormName, string, ReactNode])[] = [
    ...(closed ? [] : [['assess', text.handling.assess, <AssessForm key="assess" incident={incident} />] as const]),
    ['note', text.handling.note, <NoteForm key="note" incident={incident} hint={hints.note} />],
    ['tell', text.handling.tell, <TellForm key="tell" incident={incident} hint={hints.message} />],
    ...(closed
      ? []
      : [['close', text.handling.close, <CloseForm key="close" incident={incident} settled={setSaid} />] as const]),
    ['remove', text.handling.remove, <RemoveForm key="remove" incident={incident} />],
  ];
  return (
    <div className={styles.side}>
      <Panel title={text.case.handling}>
        <Said words={said} />
        {closed ? <Reopen incident={incident} settled={setSaid} /> : <Take incident={incident} settled={setSaid} />}
        <Accordion
          className={styles.forms}
          multiple
          collapsible
          openItems={open}
          onToggle={(_, { openItems }) => setOpen(openItems)}
        >
          {forms.map(([name, label, form]) => (
            <AccordionItem key={name} value={name}>
              <AccordionHeader as="h3" expandIconPosition="end">
                {label}
              </AccordionHeader>
              <AccordionPanel className={styles.panel}>{form}</AccordionPanel>
            </AccordionItem>
          ))}
        </Accordion>
      </Panel>
    </div>
  );
}

/** The button that was pressed may be gone now: the keyboard goes on from here. What it did is said over the page. */
function Said({ words }: { words: string }) {
  const { hidden } = useHiddenStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (words) place.current?.focus();
  }, [words]);
  return (
    <div ref={place} tabIndex={-1} className={hidden}>
      {words}
    </div>
  );
}
