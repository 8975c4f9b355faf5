// The parts of the form of a risk.
import { Button, Checkbox, Input, makeStyles, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { ASPECTS, OBJECT_KINDS } from '../../../bot/capabilities/risk/model.ts';
import { riskText } from '../../../bot/capabilities/risk/text.ts';
import type { RiskMethod } from '../../../bot/capabilities/risk-method/model.ts';
import { Choice } from '../../parts/choice.tsx';
import { useExplained } from '../../parts/explained-label.tsx';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PersonPicker } from '../../parts/person-picker.tsx';
import { useText } from '../../shell/session.tsx';
import { MeasureFields } from './measure-fields.tsx';
import { PickMatrix } from './pick-matrix.tsx';
import { ScoreFields } from './score-fields.tsx';
import { riskPageText } from './text.ts';
import type { Field as FieldName, RiskWriting } from './writing.ts';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    columnGap: '16px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
  },
  hint: { margin: '0 0 8px' },
  set: { margin: '0 0 12px', padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, fontWeight: 600 },
  sides: {
    display: 'grid',
    gap: '16px 32px',
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

export interface PartProps {
  readonly value: RiskWriting;
  readonly change: (part: Partial<RiskWriting>) => void;
  readonly fault: (field: FieldName) => string | null;
}

export function AboutPart({ value, change, fault, isNew }: PartProps & { readonly isNew: boolean }) {
  const styles = useStyles();
  const text = useText(riskPageText).form;
  const { fields, objects } = useText(riskText);
  return (
    <Panel title={text.about}>
      {isNew && (
        <Field label={text.kind}>
          <RadioGroup
            value={value.kind}
            onChange={(_, { value: kind }) => change({ kind: kind === 'exception' ? 'exception' : 'risk' })}
          >
            <Radio value="risk" label={text.kinds.risk} />
            <Radio value="exception" label={text.kinds.exception} />
          </RadioGroup>
        </Field>
      )}
      <Field label={fields.title} hint={text.titleHint} required error={fault('title')}>
        <Input value={value.title} onChange={(_, typed) => change({ title: typed.value })} />
      </Field>
      {value.kind === 'exception' && (
        <Field label={fields.departsFrom} hint={text.departsFromHint} required error={fault('departsFrom')}>
          <Input value={value.departsFrom} onChange={(_, typed) => change({ departsFrom: typed.value })} />
        </Field>
      )}
      <div className={styles.pair}>
        <Choice
          label={text.objectKind}
          value={value.objectKind}
          options={OBJECT_KINDS.map((kind) => ({ value: kind, label: objects[kind] }))}
          choose={(objectKind) => change({ objectKind })}
        />
        <Field label={text.object} required error={fault('object')}>
          <Input value={value.object} onChange={(_, typed) => change({ object: typed.value })} />
        </Field>
      </div>
      <Field label={fields.owner} dress={useExplained('owner')} hint={text.ownerHint} required error={fault('owner')}>
        <PersonPicker picked={value.owner} pick={(owner) => change({ owner })} />
      </Field>
    </Panel>
  );
}

export function ScenarioPart({ value, change, fault, pick }: PartProps & { readonly pick: () => void }) {
  const styles = useStyles();
  const text = useText(riskPageText).form;
  const { fields } = useText(riskText);
  return (
    <Panel title={text.happens}>
      <div className={styles.set}>
        <Button onClick={pick}>{text.pick}</Button>
      </div>
      <Field label={fields.scenario} hint={text.scenarioHint} required error={fault('scenario')}>
        <Textarea rows={4} value={value.scenario} onChange={(_, typed) => change({ scenario: typed.value })} />
      </Field>
      <Field label={fields.harm} hint={text.harmHint} required error={fault('harm')}>
        <Textarea rows={3} value={value.harm} onChange={(_, typed) => change({ harm: typed.value })} />
      </Field>
    </Panel>
  );
}

export function ClassPart({ value, change, fault }: PartProps) {
  const styles = useStyles();
  const text = useText(riskPageText).form;
  const { aspects, classes } = useText(riskText);
  return (
    <Panel title={text.class}>
      <p className={styles.hint}>{text.classHint}</p>
      <div className={styles.pair}>
        {ASPECTS.map((aspect) => (
          <Choice
            key={aspect}
            label={aspects[aspect]}
            value={String(value.class[aspect])}
            options={[text.notSet, ...classes].map((label, step) => ({ value: String(step), label }))}
            choose={(step) => change({ class: { ...value.class, [aspect]: Number(step) } })}
            error={value.class[aspect] === 0 ? fault('class') : null}
          />
        ))}
      </div>
      <Checkbox label={text.law} checked={value.law} onChange={(_, { checked }) => change({ law: checked === true })} />
    </Panel>
  );
}

interface ScorePartProps extends PartProps {
  readonly method: RiskMethod;
  readonly rescore: boolean;
}

export function ScorePart({ value, change, fault, method, rescore }: ScorePartProps) {
  const styles = useStyles();
  const text = useText(riskPageText).form;
  const { inherent, current, residual } = value;
  return (
    <Panel title={text.scores}>
      {rescore && <Notice intent="warning">{text.rescore}</Notice>}
      <div className={styles.sides}>
        <div>
          <ScoreFields
            legend={text.before}
            method={method}
            value={inherent}
            change={(score) => change({ inherent: score })}
            error={fault('inherent')}
          />
          <ScoreFields
            legend={text.now}
            method={method}
            value={current}
            change={(score) => change({ current: score })}
            error={fault('current')}
          />
          <MeasureFields
            measures={value.measures}
            change={(measures) => change({ measures })}
            error={fault('measures')}
          />
          <Field label={text.costLabel} hint={text.costHint} error={fault('cost')}>
            <Input
              inputMode="decimal"
              value={value.cost}
              maxLength={60}
              onChange={(_, typed) => change({ cost: typed.value })}
            />
          </Field>
          <ScoreFields
            legend={text.after}
            hint={text.afterHint}
            method={method}
            value={residual}
            change={(score) => change({ residual: score })}
            error={fault('residual')}
          />
        </div>
        <PickMatrix method={method} scores={{ inherent, current, residual }} change={change} />
      </div>
    </Panel>
  );
}
