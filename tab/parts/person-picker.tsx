import { Combobox, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { isRefusal } from '../../bot/blocks/refusal.ts';
import type { Answer } from '../../bot/contract.ts';
import { useAnswer } from '../api/queries.ts';
import { useText } from '../shell/session.tsx';
import { partText } from './text.ts';
import { useDebounced } from './use-debounced.ts';

const ENOUGH = 2;

type Person = Answer<'organisation.people'>[number];

export interface Picked {
  /** What stands in the field; it is a person only when `person` is there. */
  readonly typed: string;
  readonly person: Person | null;
}

interface PersonPickerProps {
  readonly picked: Picked;
  readonly pick: (picked: Picked) => void;
  /** Also those whose account is disabled. */
  readonly everyone?: boolean;
  readonly guests?: boolean;
}

/** Finds a person among the municipality's accounts while the name is typed. The field around it gives the label. */
export function PersonPicker({ picked, pick, everyone = false, guests = false }: PersonPickerProps) {
  const text = useText(partText).picker;
  const [unfolded, setUnfolded] = useState(false);
  const search = useDebounced(picked.typed.trim());
  const wanted = picked.person === null && search.length >= ENOUGH;
  const { data, error } = useAnswer('organisation.people', { search, everyone, guests }, { when: wanted });
  const people = !wanted || data === undefined || isRefusal(data) ? [] : data;
  const said = error ? text.searchFailed : data === undefined ? text.searching : text.noOne;
  return (
    <Combobox
      freeform
      open={unfolded}
      onOpenChange={(_, { open }) => setUnfolded(open)}
      value={picked.typed}
      selectedOptions={picked.person ? [picked.person.id] : []}
      placeholder={text.search}
      onChange={(event) => {
        pick({ typed: event.target.value, person: null });
        // By itself it unfolds for keys only, not for words that are pasted or dictated.
        setUnfolded(true);
      }}
      onOptionSelect={(_, { optionValue }) => {
        const person = people.find(({ id }) => id === optionValue);
        if (person) pick({ typed: person.name, person });
      }}
    >
      {people.map((person) => (
        <Option key={person.id} value={person.id} text={person.name}>
          {[person.name, person.title, person.unit, person.account !== 'active' && text[person.account]]
            .filter(Boolean)
            .join(', ')}
        </Option>
      ))}
      {people.length === 0 && (
        <Option key="none" value="" text="" disabled>
          {wanted ? said : text.person}
        </Option>
      )}
    </Combobox>
  );
}
