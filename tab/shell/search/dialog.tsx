// One field: what fits is listed beneath it, chosen by arrows and Enter or by a press.
import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, type KeyboardEvent, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { LONGEST_SEARCH } from '../../../bot/capabilities/search/model.ts';
import { useAnswer } from '../../api/queries.ts';
import { Modal, ModalBody } from '../../parts/modal.tsx';
import { useDebounced } from '../../parts/use-debounced.ts';
import { useAreas, useCommands } from '../place.tsx';
import { useLanguage, useText } from '../session.tsx';
import { type Choice, choicesFor } from './choices.ts';
import { searchBoxText } from './text.ts';

const useStyles = makeStyles({
  field: { width: '100%' },
  list: {
    margin: '8px 0 0',
    padding: 0,
    minHeight: '240px',
    maxHeight: '50vh',
    overflowY: 'auto',
    listStyleType: 'none',
  },
  group: { padding: '8px 8px 4px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  choice: {
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-2px',
  },
  about: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  note: { margin: '8px', color: tokens.colorNeutralForeground2 },
});

function useChoices(typed: string) {
  const language = useLanguage();
  const areas = useAreas();
  const commands = useCommands();
  const words = useDebounced(typed).trim();
  const { data, error } = useAnswer('search.find', { words }, { when: words !== '', keepPrevious: words !== '' });
  const found = words === '' || data === undefined || isRefusal(data) ? { hits: [], count: 0 } : data;
  return { choices: choicesFor(typed, { commands, areas, hits: found.hits, language }), found, error };
}

export default function SearchDialog({ close }: { readonly close: () => void }) {
  const styles = useStyles();
  const text = useText(searchBoxText);
  const go = useNavigate();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const { choices, found, error } = useChoices(typed);
  const chosen = Math.min(at, choices.length - 1);
  const opens = (choice: Choice | undefined) => {
    if (!choice) return;
    close();
    void go(choice.path);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setAt((chosen + step + choices.length) % Math.max(choices.length, 1));
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      opens(choices[chosen]);
    }
  };
  return (
    <Modal open close={close}>
      <ModalBody title={text.title} actions={null}>
        <Input
          className={styles.field}
          autoFocus
          value={typed}
          maxLength={LONGEST_SEARCH}
          placeholder={text.field}
          onChange={(_, { value }) => {
            setTyped(value);
            setAt(0);
          }}
          onKeyDown={onKey}
          input={{
            role: 'combobox',
            'aria-label': text.field,
            'aria-expanded': choices.length > 0,
            'aria-controls': id,
            'aria-autocomplete': 'list',
            'aria-activedescendant': choices.length > 0 ? `${id}${chosen}` : undefined,
          }}
        />
        <Choices id={id} choices={choices} chosen={chosen} opens={opens} />
        <div role="status" className={styles.note}>
          {error && text.failed}
          {!error &&
            (choices.length === 0
              ? text.none
              : found.count > found.hits.length && text.more(found.hits.length, found.count))}
        </div>
      </ModalBody>
    </Modal>
  );
}

interface ChoicesProps {
  readonly id: string;
  readonly choices: readonly Choice[];
  readonly chosen: number;
  readonly opens: (choice: Choice) => void;
}

function Choices({ id, choices, chosen, opens }: ChoicesProps) {
  const styles = useStyles();
  const text = useText(searchBoxText);
  return (
    <div id={id} role="listbox" aria-label={text.hits} className={styles.list}>
      {choices.map((choice, place) => (
        <Fragment key={`${choice.path}/${choice.title}`}>
          {choice.group !== choices[place - 1]?.group && (
            <div aria-hidden className={styles.group}>
              {text[choice.group]}
            </div>
          )}
          {/* The keyboard chooses in the field, where the focus stays. */}
          <div
            id={`${id}${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === chosen}
            className={mergeClasses(styles.choice, place === chosen && styles.chosen)}
            ref={(element) => {
              if (place === chosen) element?.scrollIntoView({ block: 'nearest' });
            }}
            onClick={() => opens(choice)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') opens(choice);
            }}
          >
            {choice.title}
            {choice.about !== '' && <span className={styles.about}>{choice.about}</span>}
          </div>
        </Fragment>
      ))}
    </div>
  );
}
