// The whole document as a file, chosen while the draft is written; it goes along when the draft is saved.
import { Button, makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { type DocumentFile, LARGEST_FILE } from '../../../bot/capabilities/policy/model.ts';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useText } from '../../shell/session.tsx';
import { draftText } from './draft-text.ts';
import { KINDS } from './file.tsx';
import { pageText } from './text.ts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '12px', marginTop: '12px' },
  words: { margin: 0 },
  hidden: { display: 'none' },
});

interface ChooseFileProps {
  /** What belongs to the draft already. */
  readonly current: DocumentFile | null;
  readonly file: File | null;
  readonly choose: (file: File | null) => void;
}

export function ChooseFile({ current, file, choose }: ChooseFileProps) {
  const styles = useStyles();
  const text = useText(pageText).file;
  const own = useText(draftText).file;
  const input = useRef<HTMLInputElement>(null);
  const isLarge = (file?.size ?? 0) > LARGEST_FILE;
  return (
    <Panel title={text.title}>
      <p className={styles.words}>{file ? own.chosen(file.name) : current ? own.current(current.name) : own.none}</p>
      {isLarge && <Notice intent="warning">{own.large}</Notice>}
      <input
        ref={input}
        type="file"
        accept={KINDS}
        className={styles.hidden}
        aria-label={text.choose}
        onChange={({ target }) => choose(target.files?.[0] ?? null)}
      />
      <div className={styles.buttons}>
        <Button onClick={() => input.current?.click()}>{file || current ? text.replace : text.choose}</Button>
        {file && <Button onClick={() => choose(null)}>{own.remove}</Button>}
      </div>
    </Panel>
  );
}
