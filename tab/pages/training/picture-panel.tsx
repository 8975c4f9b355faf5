// The picture before the first page of a lesson: chosen, made small, and said in words.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { LONGEST_ALT, PICTURE_TYPES } from '../../../bot/capabilities/training/picture-model.ts';
import { sendPicture } from '../../api/ask.ts';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { wordsFor } from '../../parts/problem.ts';
import { NO_WORDS } from '../../parts/quiz/question.ts';
import { WordsFields } from '../../parts/quiz/words-fields.tsx';
import { partText } from '../../parts/text.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import type { WrittenPicture } from './lesson-writing.ts';
import { NoPicture, shrunk } from './shrink.ts';
import { trainingPageText } from './text.ts';

const useStyles = makeStyles({
  hint: { margin: '0 0 12px' },
  hidden: { display: 'none' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '12px' },
  picture: {
    display: 'block',
    maxWidth: '100%',
    maxHeight: '240px',
    marginBottom: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface PicturePanelProps {
  readonly value: WrittenPicture | null;
  readonly fault: (language: 'sv' | 'en') => string | null;
  readonly change: (picture: WrittenPicture | null) => void;
}

const shownIn = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => (typeof reader.result === 'string' ? resolve(reader.result) : reject(new NoPicture()));
    reader.onerror = () => reject(new NoPicture());
    reader.readAsDataURL(blob);
  });

export function PicturePanel({ value, fault, change }: PicturePanelProps) {
  const styles = useStyles();
  const text = useText(trainingPageText).form.picture;
  const parts = useText(partText);
  const language = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const put = useMutation({
    mutationFn: async (chosen: File) => {
      const picture = await shrunk(chosen);
      return { file: await sendPicture(picture), url: await shownIn(picture) };
    },
    // What has been written of the picture before stays: it may be the same one, better cut.
    onSuccess: (sent) => change({ alt: NO_WORDS, ...value, ...sent }),
  });
  const choose = (chosen: File | undefined) => {
    if (input.current) input.current.value = '';
    if (chosen) put.mutate(chosen);
  };
  const isNone = put.error instanceof NoPicture;
  const said = put.error && !isNone ? wordsFor(put.error, parts) : null;
  return (
    <Panel title={text.title}>
      <p className={styles.hint}>{text.hint}</p>
      {value && <img className={styles.picture} src={value.url} alt={value.alt[language]} />}
      {value && (
        <WordsFields
          label={text.alt}
          value={value.alt}
          fault={fault}
          longest={LONGEST_ALT}
          change={(alt) => change({ ...value, alt })}
        />
      )}
      <input
        ref={input}
        type="file"
        accept={PICTURE_TYPES.join()}
        className={styles.hidden}
        aria-label={text.choose}
        onChange={({ target }) => choose(target.files?.[0])}
      />
      <div className={styles.buttons}>
        <Button disabledFocusable={put.isPending} onClick={() => !put.isPending && input.current?.click()}>
          {put.isPending ? text.sending : value ? text.replace : text.choose}
        </Button>
        {value && <Button onClick={() => change(null)}>{text.remove}</Button>}
      </div>
      {isNone && <Notice intent="warning">{text.unreadable}</Notice>}
      {said && (
        <Notice intent="error" title={said.title}>
          {said.detail}
        </Notice>
      )}
    </Panel>
  );
}
