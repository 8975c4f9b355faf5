import { Button, Tag, TagGroup, Textarea, Tooltip } from '@fluentui/react-components';
import { Attach20Regular, Mention20Regular, Send20Filled } from '@fluentui/react-icons';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { NewFile } from '../platform-api.ts';
import { useSession } from '../session.tsx';
import type { Outgoing } from './use-messages.ts';
import './composer.css';

const BIGGEST = 4 * 1024 * 1024;

function read(file: File): Promise<NewFile> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(new Error(file.name));
    reader.onload = () => {
      const base64 = String(reader.result).replace(/^[^,]*,/, '');
      resolve({ name: file.name, contentType: file.type || 'application/octet-stream', base64 });
    };
    reader.readAsDataURL(file);
  });
}

function AttachButton({ onFiles, onTooBig }: { onFiles(files: NewFile[]): void; onTooBig(): void }) {
  const { text } = useSession();
  const input = useRef<HTMLInputElement>(null);
  const take = async (files: readonly File[]) => {
    if (files.some((file) => file.size > BIGGEST)) onTooBig();
    onFiles(await Promise.all(files.filter((file) => file.size <= BIGGEST).map(read)));
  };
  return (
    <>
      <input ref={input} type="file" multiple hidden onChange={(event) => void take([...(event.target.files ?? [])])} />
      <Tooltip content={text.composer.attach} relationship="label">
        <Button appearance="transparent" icon={<Attach20Regular />} onClick={() => input.current?.click()} />
      </Tooltip>
    </>
  );
}

function MentionButton({ name, isOn, press }: { name: string; isOn: boolean; press(): void }) {
  const { text } = useSession();
  return (
    <Tooltip content={text.composer.mention(name)} relationship="label">
      <Button appearance="transparent" icon={<Mention20Regular />} onClick={press} aria-pressed={isOn} />
    </Tooltip>
  );
}

/** Stands for the mention among the names of files. */
const MENTION = '@';

interface AdditionsProps {
  readonly files: readonly NewFile[];
  readonly mention: string | undefined;
  onDismiss(value: string): void;
}

/** What goes with the words: files, and the mention of the bot. */
function Additions({ files, mention, onDismiss }: AdditionsProps) {
  const { text } = useSession();
  if (files.length === 0 && mention === undefined) return null;
  return (
    <TagGroup className="composer-tags" onDismiss={(_, { value }) => onDismiss(value)}>
      {mention !== undefined && (
        <Tag
          value={MENTION}
          size="small"
          appearance="brand"
          dismissible
          dismissIcon={{ 'aria-label': text.composer.remove(`@${mention}`) }}
        >
          @{mention}
        </Tag>
      )}
      {files.map((file) => (
        <Tag
          key={file.name}
          value={file.name}
          size="small"
          dismissible
          dismissIcon={{ 'aria-label': text.composer.remove(file.name) }}
        >
          {file.name}
        </Tag>
      ))}
    </TagGroup>
  );
}

interface Props {
  readonly placeholder: string;
  readonly canAttach?: boolean;
  /** Shows the mention button; the mention is on from the start. */
  readonly mentionName?: string | undefined;
  readonly focused?: boolean;
  /** What stands in the box from the start. */
  readonly initial?: string;
  onSend(message: Outgoing): Promise<unknown>;
}

export function Composer({
  placeholder,
  canAttach = false,
  mentionName,
  focused = false,
  initial = '',
  onSend,
}: Props) {
  const { text, app } = useSession();
  const [words, setWords] = useState(initial);
  const [files, setFiles] = useState<readonly NewFile[]>([]);
  const [mention, setMention] = useState(false);
  const [tooBig, setTooBig] = useState(false);
  const hint = useId();
  const send = () => {
    if (words.trim() === '' && files.length === 0) return;
    void onSend({ text: words.trim(), files, ...(mentionName === undefined ? {} : { mentionBot: mention }) });
    setWords('');
    setFiles([]);
    setTooBig(false);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <div className="composer">
      <Additions
        files={files}
        mention={mention ? mentionName : undefined}
        onDismiss={(value) =>
          value === MENTION ? setMention(false) : setFiles(files.filter((file) => file.name !== value))
        }
      />
      {tooBig && (
        <p role="alert" className="composer-problem">
          {text.composer.tooBig}
        </p>
      )}
      <div className="composer-box">
        <Textarea
          className="composer-input"
          textarea={{ rows: 1, 'aria-describedby': hint }}
          appearance="filled-lighter"
          value={words}
          placeholder={placeholder}
          aria-label={placeholder}
          autoFocus={focused}
          onChange={(_, data) => {
            setWords(data.value);
            if (mentionName !== undefined && /(^|\s)@$/.test(data.value)) {
              setWords(data.value.slice(0, -1));
              setMention(true);
            }
          }}
          onKeyDown={key}
          onFocus={({ target }) => words === initial && target.setSelectionRange(words.length, words.length)}
        />
        {mentionName !== undefined && (
          <MentionButton name={mentionName} isOn={mention} press={() => setMention(!mention)} />
        )}
        {canAttach && app.supportsFiles && (
          <AttachButton onFiles={(more) => setFiles([...files, ...more])} onTooBig={() => setTooBig(true)} />
        )}
        <Tooltip content={text.composer.send} relationship="label">
          <Button appearance="transparent" className="send" icon={<Send20Filled />} onClick={send} />
        </Tooltip>
      </div>
      <span id={hint} className="visually-hidden">
        {text.composer.hint}
      </span>
    </div>
  );
}
