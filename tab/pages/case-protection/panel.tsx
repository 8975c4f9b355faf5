// Who may see the case, whether its reporter is shown, its secrecy mark, its registry number and its preservation.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { dayOf, formatDay } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { ProtectionPage } from '../../../bot/capabilities/case-protection/model.ts';
import { provisionOf } from '../../../bot/capabilities/case-protection/rules.ts';
import { caseProtectionText } from '../../../bot/capabilities/case-protection/text.ts';
import type { SecrecyMark } from '../../../bot/capabilities/incident/protection-model.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { FactList } from '../../parts/fact-list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { Hide } from './hide.tsx';
import { Mark, Register } from './mark.tsx';
import { Readers } from './readers.tsx';
import { Reason } from './reason.tsx';
import { protectionPageText, type ReasonStep } from './text.ts';

const useStyles = makeStyles({
  part: { marginBottom: '20px', ':last-child': { marginBottom: 0 } },
  head: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300 },
  words: { margin: '0 0 8px' },
  quiet: { margin: '8px 0 0', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
});

type Opened = ReasonStep | 'mark' | 'register' | 'hide';

export default function ProtectionPanel({ incident }: { readonly incident: string }) {
  const text = useText(protectionPageText);
  const { data } = useAnswer('caseProtection.read', { id: incident }, { everyMs: REFRESH_MS.cases });
  if (data === undefined || isRefusal(data)) return null;
  return (
    <Panel title={text.title}>
      <Protection page={data} />
    </Panel>
  );
}

function Protection({ page }: { readonly page: ProtectionPage }) {
  const text = useText(protectionPageText);
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  const { protection, mayHandle } = page;
  const { insight, hidden, secrecy, diaryNumber, hold } = protection;
  const language = useLanguage();
  const press = (opens: Opened, label: string) =>
    mayHandle && (
      <Button key={opens} onClick={() => setOpened(opens)}>
        {label}
      </Button>
    );
  return (
    <>
      <Part head={text.insight} words={insight ? text.restricted : text.open}>
        {insight && <Readers page={page} insight={insight} />}
        <Buttons>
          {insight ? press('unrestrict', text.steps.unrestrict) : press('restrict', text.steps.restrict)}
        </Buttons>
      </Part>
      <Part head={text.reporter} words={hidden ? text.reporterHidden : text.reporterShown}>
        <Buttons>{hidden ? press('showReporter', text.steps.showReporter) : press('hide', text.hide)}</Buttons>
      </Part>
      <Part head={text.secrecy} words={secrecy ? '' : page.isSignificant ? text.proposed : text.unmarked}>
        {secrecy && <Marked secrecy={secrecy} />}
        <Buttons>
          {press('mark', secrecy ? text.correctMark : text.mark)}
          {secrecy && press('unmark', text.steps.unmark)}
        </Buttons>
      </Part>
      <Part head={text.diary} words={diaryNumber || text.noDiary}>
        <Buttons>{press('register', diaryNumber ? text.correctDiary : text.register)}</Buttons>
      </Part>
      <Part
        head={text.hold}
        words={hold ? text.held(hold.byName, formatDay(dayOf(hold.since), language)) : text.notHeld}
      >
        <Buttons>{hold ? press('release', text.steps.release) : press('hold', text.steps.hold)}</Buttons>
      </Part>
      {opened === 'mark' && <Mark page={page} close={close} />}
      {opened === 'register' && <Register page={page} close={close} />}
      {opened === 'hide' && <Hide page={page} close={close} />}
      {opened !== null && opened !== 'mark' && opened !== 'register' && opened !== 'hide' && (
        <Reason step={opened} page={page} close={close} />
      )}
    </>
  );
}

function Part({
  head,
  words,
  children,
}: {
  readonly head: string;
  readonly words: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <h3 className={styles.head}>{head}</h3>
      {words !== '' && <p className={styles.words}>{words}</p>}
      {children}
    </div>
  );
}

function Buttons({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.buttons}>{children}</div>;
}

function Marked({ secrecy }: { readonly secrecy: SecrecyMark }) {
  const styles = useStyles();
  const text = useText(protectionPageText);
  const { provisions } = useText(caseProtectionText);
  const language = useLanguage();
  const name = secrecy.provision === 'other' ? provisionOf(secrecy) : provisions[secrecy.provision];
  return (
    <>
      <FactList
        facts={[
          [text.provision, name],
          [text.day, formatDay(secrecy.day, language)],
          [text.authority, secrecy.authority],
          [text.markedBy, secrecy.byName],
        ]}
      />
      <p className={styles.quiet}>{text.corrections}</p>
    </>
  );
}
