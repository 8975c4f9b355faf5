// The files of a case as evidence. Where there are none and whoever looks adds none, nothing is shown.
import { Button, makeStyles } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { CaseEvidence } from '../../../bot/capabilities/case-evidence/model.ts';
import { LARGEST_EVIDENCE } from '../../../bot/capabilities/case-evidence/model.ts';
import { ask, sendEvidence } from '../../api/ask.ts';
import { useAnswer, useRefresh } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { wordsFor } from '../../parts/problem.ts';
import { sentenceOf } from '../../parts/refusal.ts';
import { partText } from '../../parts/text.ts';
import { useText } from '../../shell/session.tsx';
import { evidenceRefusals } from './refusals.ts';
import { Row } from './row.tsx';
import { SHOWN } from './shown.ts';
import { evidencePageText } from './text.ts';

const useStyles = makeStyles({
  words: { margin: '0 0 8px' },
  list: { listStyleType: 'none', margin: '0 0 12px', padding: 0 },
  hidden: { display: 'none' },
  button: { marginBottom: '12px' },
});

export default function EvidencePanel({ incident }: { readonly incident: string }) {
  const text = useText(evidencePageText);
  const { data } = useAnswer('caseEvidence.read', { id: incident }, { everyMs: REFRESH_MS.cases });
  if (data === undefined || isRefusal(data) || (data.rows.length === 0 && !data.mayHandle)) return null;
  return (
    <Panel title={text.title}>
      <Files page={data} />
    </Panel>
  );
}

function Files({ page }: { readonly page: CaseEvidence }) {
  const styles = useStyles();
  const text = useText(evidencePageText);
  return (
    <>
      <p className={styles.words}>{page.rows.length === 0 ? text.none : text.lead}</p>
      {page.isHeld && <p className={styles.words}>{text.held}</p>}
      <ul className={styles.list}>
        {page.rows.map((row) => (
          <Row key={row.file} page={page} row={row} />
        ))}
      </ul>
      {page.mayHandle && <AddFile id={page.id} />}
    </>
  );
}

/** What is too large or empty is said at once, without being sent. */
function sizeFault({ size }: File, refusals: { evidenceEmpty(): string; evidenceTooLarge(): string }): string | null {
  if (size === 0) return refusals.evidenceEmpty();
  return size > LARGEST_EVIDENCE ? refusals.evidenceTooLarge() : null;
}

function AddFile({ id }: { readonly id: string }) {
  const styles = useStyles();
  const text = useText(evidencePageText);
  const parts = useText(partText);
  const refusals = useText(evidenceRefusals);
  const input = useRef<HTMLInputElement>(null);
  const refresh = useRefresh(SHOWN);
  const add = useMutation({
    mutationFn: async (chosen: File) => {
      const fault = sizeFault(chosen, refusals);
      if (fault !== null) return fault;
      const answer = await ask('caseEvidence.add', { id, file: await sendEvidence(id, chosen) });
      return isRefusal(answer) ? sentenceOf(answer, refusals, parts.problem.detail) : null;
    },
    onSettled: refresh,
  });
  const choose = (chosen: File | undefined) => {
    if (input.current) input.current.value = '';
    if (chosen) add.mutate(chosen);
  };
  const said = add.error ? wordsFor(add.error, parts) : null;
  return (
    <>
      <input
        ref={input}
        type="file"
        className={styles.hidden}
        aria-label={text.choose}
        onChange={({ target }) => choose(target.files?.[0])}
      />
      <Button
        className={styles.button}
        disabledFocusable={add.isPending}
        onClick={() => !add.isPending && input.current?.click()}
      >
        {add.isPending ? text.sending : text.choose}
      </Button>
      {said && (
        <Notice intent="error" title={said.title}>
          {said.detail}
        </Notice>
      )}
      {add.data && <Notice intent="warning">{add.data}</Notice>}
      {add.isSuccess && add.data === null && <Notice intent="success">{text.added}</Notice>}
    </>
  );
}
