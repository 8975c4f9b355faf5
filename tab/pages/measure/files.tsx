// Files that show what was done: chosen and sent while the form is open, and the measure's own first when it is sent.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { LARGEST_FILE, type MeasureFile, MOST_FILES } from '../../../bot/capabilities/measure/model.ts';
import { askForMeasureFile, sendMeasureFile } from '../../api/ask.ts';
import { Notice } from '../../parts/notice.tsx';
import { wordsFor } from '../../parts/problem.ts';
import { partText } from '../../parts/text.ts';
import { TicketButton } from '../../parts/ticket-button.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { measurePageText } from './text.ts';

const MEGABYTE = 1_000_000;

const useStyles = makeStyles({
  files: { display: 'grid', gap: '8px', gridTemplateColumns: 'minmax(0, 1fr)', marginTop: '8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  file: { display: 'flex', alignItems: 'center', gap: '8px' },
  name: { overflowWrap: 'anywhere' },
  button: { justifySelf: 'start' },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  hidden: { display: 'none' },
  refused: { margin: 0, overflowWrap: 'anywhere' },
});

/** It has arrived and waits for the form that it belongs to. */
export type SentFile = Pick<MeasureFile, 'file' | 'name' | 'size'>;

function useSize(): (size: number) => string {
  const language = useLanguage();
  return (size) => {
    const number = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 1 });
    return size < MEGABYTE / 10 ? `${Math.ceil(size / 1_000)} kB` : `${number.format(size / MEGABYTE)} MB`;
  };
}

interface FilesFieldProps {
  readonly measure: string;
  readonly files: readonly SentFile[];
  readonly change: (files: readonly SentFile[]) => void;
}

function Chosen({ files, change }: Pick<FilesFieldProps, 'files' | 'change'>) {
  const styles = useStyles();
  const text = useText(measurePageText).files;
  const size = useSize();
  return (
    <ul className={styles.list}>
      {files.map(({ file, name, size: bytes }) => (
        <li key={file} className={styles.file}>
          <span className={styles.name}>{text.named(name, size(bytes))}</span>
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={text.remove(name)}
            onClick={() => change(files.filter((one) => one.file !== file))}
          />
        </li>
      ))}
    </ul>
  );
}

/** Why some of the chosen files are not sent, each by its name. */
function refusedOf(chosen: readonly File[], room: number, text: (typeof measurePageText)['sv']['files']) {
  const fits = ({ size }: File) => size > 0 && size <= LARGEST_FILE;
  const good = chosen.filter(fits);
  return {
    sent: good.slice(0, room),
    said: [
      ...chosen.filter((one) => !fits(one)).map(({ name, size }) => (size === 0 ? text.empty(name) : text.large(name))),
      ...good.slice(room).map(({ name }) => text.over(name, MOST_FILES)),
    ],
  };
}

export function FilesField({ measure, files, change }: FilesFieldProps) {
  const styles = useStyles();
  const text = useText(measurePageText).files;
  const parts = useText(partText);
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const room = MOST_FILES - files.length;
  const send = useMutation({
    mutationFn: async (chosen: readonly File[]) => {
      const sent: SentFile[] = [];
      for (const one of chosen) {
        sent.push({ file: await sendMeasureFile(measure, one), name: one.name, size: one.size });
        // What has arrived stays, also where the next one does not.
        change([...files, ...sent]);
      }
    },
  });
  const problem = send.error ? wordsFor(send.error, parts) : null;
  const choose = (chosen: readonly File[]) => {
    if (input.current) input.current.value = '';
    if (chosen.length === 0) return;
    const { sent, said } = refusedOf(chosen, room, text);
    setRefused(said);
    if (sent.length > 0) send.mutate(sent);
  };
  return (
    <div className={styles.files}>
      <input
        ref={input}
        type="file"
        multiple
        className={styles.hidden}
        aria-label={text.choose}
        onChange={({ target }) => choose([...(target.files ?? [])])}
      />
      {files.length > 0 && <Chosen files={files} change={change} />}
      {room > 0 && (
        <Button
          className={styles.button}
          disabledFocusable={send.isPending}
          onClick={() => !send.isPending && input.current?.click()}
        >
          {send.isPending ? text.sending : text.choose}
        </Button>
      )}
      <span className={styles.hint}>{text.hint(MOST_FILES)}</span>
      {refused.length > 0 && (
        <Notice intent="warning">
          {refused.map((words) => (
            <p key={words} className={styles.refused}>
              {words}
            </p>
          ))}
        </Notice>
      )}
      {problem && (
        <Notice intent="error" title={problem.title}>
          {problem.detail}
        </Notice>
      )}
    </div>
  );
}

/** Those of one line of the history, each to be saved. */
export function EventFiles({ measure, files }: { measure: string; files: readonly MeasureFile[] }) {
  const styles = useStyles();
  const text = useText(measurePageText).files;
  const size = useSize();
  return (
    <div className={styles.files}>
      {files.map(({ file, name, size: bytes }) => (
        <TicketButton
          key={file}
          label={text.named(name, size(bytes))}
          fetchTicket={() => askForMeasureFile(measure, file)}
        />
      ))}
    </div>
  );
}
