// The whole document as a file: the coordinator puts it there before publication, readers open it.
import { Button, makeStyles } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { type DocumentFile, LARGEST_FILE, type ReadVersion } from '../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { ask, askForDocument, sendFile } from '../../api/ask.ts';
import { useRefresh } from '../../api/queries.ts';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { wordsFor } from '../../parts/problem.ts';
import { sentenceOf } from '../../parts/refusal.ts';
import { partText } from '../../parts/text.ts';
import { TicketButton } from '../../parts/ticket-button.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { pageText } from './text.ts';

export const KINDS = '.pdf,.docx,.odt';
const MEGABYTE = 1_000_000;
const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '12px', marginTop: '12px' },
  words: { margin: 0 },
  hidden: { display: 'none' },
});

function useSize(): (file: Pick<DocumentFile, 'name' | 'size'>) => string {
  const language = useLanguage();
  return ({ name, size }) => {
    const number = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 1 });
    const amount = size < MEGABYTE / 10 ? `${Math.ceil(size / 1_000)} kB` : `${number.format(size / MEGABYTE)} MB`;
    return `${(name.split('.').pop() ?? '').toUpperCase()}, ${amount}`;
  };
}

interface FileProps {
  readonly id: string;
  readonly file: DocumentFile;
}

export function OpenFile({ id, file }: FileProps) {
  const text = useText(pageText).file;
  const size = useSize();
  return <TicketButton label={text.open(size(file))} fetchTicket={() => askForDocument(id)} />;
}

/** Only before publication: what is in force is never replaced. */
export function FilePanel({ version: { id, revision, file } }: { version: ReadVersion }) {
  const styles = useStyles();
  const text = useText(pageText).file;
  const parts = useText(partText);
  const { refusals } = useText(policyText);
  const size = useSize();
  const input = useRef<HTMLInputElement>(null);
  const refresh = useRefresh(['policy.read']);
  const put = useMutation({
    mutationFn: async (chosen: File) => ask('policy.attach', { id, revision, file: await sendFile(id, chosen) }),
    onSettled: refresh,
  });
  const remove = useMutation({ mutationFn: () => ask('policy.detach', { id, revision }), onSettled: refresh });
  const choose = (chosen: File | undefined) => {
    if (input.current) input.current.value = '';
    if (chosen) put.mutate(chosen);
  };
  const isLarge = (put.variables?.size ?? 0) > LARGEST_FILE;
  const error = put.error ?? remove.error;
  const said = error ? wordsFor(error, parts) : null;
  const refusal = [put.data, remove.data].find(isRefusal);
  return (
    <Panel title={text.title}>
      <p className={styles.words}>{file ? `${file.name} (${size(file)})` : text.none}</p>
      <input
        ref={input}
        type="file"
        accept={KINDS}
        className={styles.hidden}
        aria-label={text.choose}
        onChange={({ target }) => choose(target.files?.[0])}
      />
      <div className={styles.buttons}>
        <Button disabledFocusable={put.isPending} onClick={() => !put.isPending && input.current?.click()}>
          {put.isPending ? text.sending : file ? text.replace : text.choose}
        </Button>
        {file && <OpenFile id={id} file={file} />}
        {file && <Button onClick={() => remove.mutate()}>{text.remove}</Button>}
      </div>
      {said && (
        <Notice intent="error" title={isLarge ? text.large : said.title}>
          {said.detail}
        </Notice>
      )}
      {refusal && <Notice intent="warning">{sentenceOf(refusal, refusals, parts.problem.detail)}</Notice>}
    </Panel>
  );
}
