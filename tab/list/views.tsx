// Views of a list: the usual ones, and those that somebody has named. A view is what stands in the address.
import {
  Button,
  Input,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuSplitGroup,
  MenuTrigger,
} from '@fluentui/react-components';
import { BookmarkRegular } from '@fluentui/react-icons/svg/bookmark';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { RenameRegular } from '@fluentui/react-icons/svg/rename';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import * as z from 'zod/mini';
import { Field } from '../parts/field.tsx';
import { Modal, ModalBody } from '../parts/modal.tsx';
import { partText } from '../parts/text.ts';
import { useText } from '../shell/session.tsx';
import { useKept, withoutPeek } from './grid-state.ts';
import { listText } from './text.ts';

interface View {
  readonly name: string;
  /** What stands after the question mark; empty is the list as it opens. */
  readonly address: string;
}

const LONGEST = 60;
const keptSchema = z.object({
  views: z.catch(z.array(z.object({ name: z.string(), address: z.string() })), []),
});

/** The same view whatever page of it is shown, and in whatever order its parts stand. */
function sameOf(address: string): string {
  const parts = new URLSearchParams(withoutPeek(address));
  parts.delete('page');
  parts.sort();
  return parts.toString();
}

interface ViewsProps {
  /** The name of the list, as its grid has it. */
  readonly list: string;
  readonly usual: readonly View[];
}

export function Views({ list, usual }: ViewsProps) {
  const text = useText(listText).views;
  const [address, setAddress] = useSearchParams();
  const [{ views: own }, keep] = useKept(`${list}/views`, keptSchema);
  const [naming, setNaming] = useState<View | null>(null);
  const now = sameOf(address.toString());
  const here = [...usual, ...own].find((view) => sameOf(view.address) === now);
  const show = (view: View) => setAddress(new URLSearchParams(view.address), { preventScrollReset: true });
  const item = (view: View) => (
    <MenuItem key={view.name} icon={view === here ? <CheckmarkRegular /> : <span />} onClick={() => show(view)}>
      {view.name}
    </MenuItem>
  );
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<BookmarkRegular />}>
            {here ? text.shown(here.name) : text.button}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList hasIcons>
            {usual.map(item)}
            {own.length > 0 && (
              <MenuGroup>
                <MenuGroupHeader>{text.own}</MenuGroupHeader>
                {own.map((view) => (
                  <MenuSplitGroup key={view.name}>
                    {item(view)}
                    <MenuItem
                      icon={<RenameRegular />}
                      aria-label={text.rename(view.name)}
                      onClick={() => setNaming(view)}
                    />
                    <MenuItem
                      icon={<DeleteRegular />}
                      aria-label={text.remove(view.name)}
                      onClick={() => keep({ views: own.filter((one) => one !== view) })}
                    />
                  </MenuSplitGroup>
                ))}
              </MenuGroup>
            )}
            <MenuDivider />
            <MenuItem icon={<span />} onClick={() => setNaming({ name: '', address: now })}>
              {text.save}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {naming && (
        <Save
          view={naming}
          taken={[...usual, ...own].filter((one) => one !== naming).map(({ name }) => name)}
          close={() => setNaming(null)}
          save={(name) => {
            const named = { name, address: naming.address };
            keep({ views: own.includes(naming) ? own.map((one) => (one === naming ? named : one)) : [...own, named] });
            setNaming(null);
          }}
        />
      )}
    </>
  );
}

interface SaveProps {
  /** A new one has no name yet. */
  readonly view: View;
  /** The names of the others. */
  readonly taken: readonly string[];
  readonly close: () => void;
  readonly save: (name: string) => void;
}

function Save({ view, taken, close, save }: SaveProps) {
  const text = useText(listText).views;
  const parts = useText(partText);
  const [name, setName] = useState(view.name);
  const [fault, setFault] = useState<string | null>(null);
  const isNew = view.name === '';
  const press = () => {
    const words = name.trim();
    if (words === '') setFault(text.nameMissing);
    else if (taken.includes(words)) setFault(text.nameTaken(words));
    else save(words);
  };
  const actions = (
    <>
      <Button onClick={close}>{parts.cancel}</Button>
      <Button appearance="primary" onClick={press}>
        {text.saveAction}
      </Button>
    </>
  );
  return (
    <Modal open close={close}>
      <ModalBody title={isNew ? text.saveTitle : text.renameTitle(view.name)} actions={actions}>
        <Field label={text.name} hint={text.saveHint} error={fault} required>
          <Input
            value={name}
            maxLength={LONGEST}
            onChange={(_, { value }) => setName(value)}
            onKeyDown={({ key }) => key === 'Enter' && press()}
          />
        </Field>
      </ModalBody>
    </Modal>
  );
}
