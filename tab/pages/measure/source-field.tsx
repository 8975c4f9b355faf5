// What a measure comes from: a risk, an exception or a case is found among those in Värna; the rest is written.
import { Combobox, Input, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { SourceKind } from '../../../bot/capabilities/measure/model.ts';
import { useAnswer } from '../../api/queries.ts';
import { Field } from '../../parts/field.tsx';
import { useDebounced } from '../../parts/use-debounced.ts';
import { useText } from '../../shell/session.tsx';
import { measurePageText } from './text.ts';
import type { Writing } from './writing.ts';

const MOST = 20;
const ENOUGH = 2;

interface Source {
  readonly id: string;
  /** As the measure names it. */
  readonly name: string;
  readonly about: string;
}

/** What a person may see of a case is more than who reads its measures may: it is named by its number. */
function useSources(kind: SourceKind, typed: string, wanted: boolean): readonly Source[] | undefined {
  const words = useDebounced(typed.trim());
  const isRisk = kind === 'risk' || kind === 'exception';
  const isCase = kind === 'incident';
  const risks = useAnswer('risk.list', { search: words }, { when: wanted && isRisk && words.length >= ENOUGH });
  const cases = useAnswer('search.find', { words }, { when: wanted && isCase && words.length >= ENOUGH });
  if (isRisk && risks.data !== undefined && !isRefusal(risks.data)) {
    const rows = risks.data.rows.filter((row) => row.kind === kind).slice(0, MOST);
    return rows.map(({ id, number, title }) => ({ id, name: `${number} ${title}`, about: '' }));
  }
  if (isCase && cases.data !== undefined && !isRefusal(cases.data)) {
    const hits = cases.data.hits.filter((hit) => hit.kind === 'case');
    return hits.map(({ id, number, title }) => ({ id, name: number, about: title }));
  }
  return undefined;
}

interface SourceFieldProps {
  readonly value: Writing;
  readonly change: (part: Partial<Writing>) => void;
}

const KEPT: readonly SourceKind[] = ['risk', 'exception', 'incident'];

export function SourceField({ value, change }: SourceFieldProps) {
  const text = useText(measurePageText).form;
  const { kind, from, thing } = value;
  const [unfolded, setUnfolded] = useState(false);
  const isKept = KEPT.includes(kind);
  const sources = useSources(kind, from, isKept && thing === null);
  if (!isKept)
    return (
      <Field label={text.sourceTitle} hint={text.sourceHint}>
        <Input value={from} maxLength={200} onChange={(_, typed) => change({ from: typed.value, thing: null })} />
      </Field>
    );
  return (
    <Field label={text.sourceThing[kind === 'incident' ? 'incident' : 'risk']} hint={text.sourceThingHint}>
      <Combobox
        freeform
        open={unfolded}
        onOpenChange={(_, { open }) => setUnfolded(open)}
        value={from}
        selectedOptions={thing === null ? [] : [thing]}
        placeholder={text.sourceSearch}
        onChange={(event) => {
          change({ from: event.target.value, thing: null });
          // By itself it unfolds for keys only, not for words that are pasted or dictated.
          setUnfolded(true);
        }}
        onOptionSelect={(_, { optionValue }) => {
          const found = sources?.find(({ id }) => id === optionValue);
          if (found) change({ from: found.name, thing: found.id });
        }}
      >
        {(sources ?? []).map(({ id, name, about }) => (
          <Option key={id} value={id} text={name}>
            {[name, about].filter(Boolean).join(', ')}
          </Option>
        ))}
        {(sources ?? []).length === 0 && (
          <Option key="none" value="" text="" disabled>
            {sources === undefined ? text.sourceSearch : text.sourceNone}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
