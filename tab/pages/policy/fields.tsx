import { Input, makeStyles } from '@fluentui/react-components';
import { DOCUMENT_KINDS } from '../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { Choice } from '../../parts/choice.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { Field } from '../../parts/field.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PersonPicker } from '../../parts/person-picker.tsx';
import { useText } from '../../shell/session.tsx';
import { draftText } from './draft-text.ts';
import { PointFields } from './points.tsx';
import { pageText } from './text.ts';
import type { Writing } from './writing.ts';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    alignItems: 'start',
    columnGap: '24px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 240px), 1fr))',
  },
});

const CHANGES = ['material', 'editorial'] as const;

interface DocumentFieldsProps {
  readonly value: Writing;
  readonly change: (part: Partial<Writing>) => void;
  readonly fault: (name: string) => string | null;
  /** A first version has nothing before it to differ from. */
  readonly isFirst: boolean;
}

export function DocumentFields({ value, change, fault, isFirst }: DocumentFieldsProps) {
  const styles = useStyles();
  const text = useText(pageText).form;
  const own = useText(draftText);
  const { kinds, changeKinds } = useText(policyText);
  return (
    <>
      <Panel title={text.about}>
        <Field label={text.title} hint={own.titleHint} required error={fault('title')}>
          <Input value={value.title} onChange={(_, typed) => change({ title: typed.value })} />
        </Field>
        <div className={styles.fields}>
          <Choice
            label={text.kind}
            value={value.kind}
            options={DOCUMENT_KINDS.map((kind) => ({ value: kind, label: kinds[kind] }))}
            choose={(kind) => change({ kind })}
          />
          <Field label={text.owner} hint={own.ownerHint} required error={fault('owner')}>
            <PersonPicker picked={value.owner} pick={(owner) => change({ owner })} />
          </Field>
          <DayField
            label={text.review}
            hint={own.reviewHint}
            error={fault('reviewOn')}
            value={value.reviewOn}
            change={(day) => change({ reviewOn: day })}
          />
        </div>
      </Panel>
      <Panel title={text.content}>
        <PointFields
          label={text.summary}
          hint={text.summaryHint}
          points={value.summary}
          fault={(at) => fault(`summary/${at}`)}
          change={(summary) => change({ summary })}
        />
        {!isFirst && (
          <>
            <PointFields
              label={text.changes}
              hint={text.changesHint}
              points={value.changes}
              fault={(at) => fault(`changes/${at}`)}
              change={(changes) => change({ changes })}
            />
            <Choice
              label={text.change}
              value={value.change}
              options={CHANGES.map((each) => ({ value: each, label: changeKinds[each] }))}
              choose={(chosen) => change({ change: chosen })}
            />
          </>
        )}
      </Panel>
    </>
  );
}
