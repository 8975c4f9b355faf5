// The moments of a case, kept apart, and the correction of one: the old value stays to be read.
import { Button, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { localTime } from '../../../bot/blocks/local-time.ts';
import { plain } from '../../../bot/blocks/plain.ts';
import { MOMENTS, type MomentName, type TriagePage } from '../../../bot/capabilities/triage/model.ts';
import { triageText } from '../../../bot/capabilities/triage/text.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { DayField } from '../../parts/day-field.tsx';
import { FactList } from '../../parts/fact-list.tsx';
import { Field } from '../../parts/field.tsx';
import { Moment } from '../../parts/moment.tsx';
import { useText } from '../../shell/session.tsx';
import { useStep } from './change.ts';
import { triageRefusals } from './refusals.ts';
import { triagePageText } from './text.ts';

const useStyles = makeStyles({
  value: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  why: { margin: '8px 0 0', color: tokens.colorNeutralForeground2 },
});

const FIELD = { occurred: 'occurredAt', detected: 'detectedAt', aware: 'awareAt' } as const;
const REFUSED_AT = { momentReasonMissing: 'reason', triageTooLong: 'reason' } as const;

interface MomentDialogProps {
  readonly page: TriagePage;
  readonly moment: MomentName;
  readonly open: boolean;
  readonly close: () => void;
}

function MomentDialog({ page, moment, open, close }: MomentDialogProps) {
  const t = useText(triageText);
  const text = useText(triagePageText);
  const refusals = useText(triageRefusals);
  const { id, revision } = page.triage;
  const before = page.triage[FIELD[moment]];
  const [day = '', clock = ''] = before === null ? [] : localTime(before);
  const draft = useDraft({ key: `triage-moment/${id}/${moment}`, start: { day, clock, reason: '' } });
  const step = useStep('triage.moment', id, text.saved, () => {
    draft.clear();
    close();
  });
  const form = useForm({
    draft,
    sending: step,
    sentences: refusals,
    refusedAt: REFUSED_AT,
    check: ({ reason }) => ({
      day: null,
      clock: null,
      reason: before !== null && plain(reason) === '' ? refusals.momentReasonMissing({}) : null,
    }),
    send: (value) => step.send({ id, revision, moment, ...value }),
  });
  const { value, change, fault } = form;
  return (
    <FormDialog
      form={form}
      open={open}
      title={text.momentTitle(t.moments[moment])}
      action={text.saveMoment}
      close={close}
    >
      <DayField
        label={text.day}
        required
        error={fault('day')}
        value={value.day}
        change={(typed) => change({ day: typed })}
      />
      <Field label={text.clock} hint={text.clockHint} required error={fault('clock')}>
        <Input value={value.clock} maxLength={5} onChange={(_, typed) => change({ clock: typed.value })} />
      </Field>
      <Field label={text.why} hint={text.whyHint} required={before !== null} error={fault('reason')}>
        <Textarea value={value.reason} resize="vertical" onChange={(_, typed) => change({ reason: typed.value })} />
      </Field>
    </FormDialog>
  );
}

export function Moments({ page, mayChange }: { readonly page: TriagePage; readonly mayChange: boolean }) {
  const styles = useStyles();
  const t = useText(triageText);
  const text = useText(triagePageText);
  const [moment, setMoment] = useState<MomentName>('aware');
  const [open, setOpen] = useState(false);
  const change = (name: MomentName) => {
    setMoment(name);
    setOpen(true);
  };
  const { significantAt } = page.triage;
  return (
    <>
      <FactList
        facts={[
          ...MOMENTS.map((name) => {
            const at = page.triage[FIELD[name]];
            const label = at === null ? text.set : text.change;
            const value = (
              <span key={name} className={styles.value}>
                {at === null ? text.unknown : <Moment at={at} />}
                {mayChange && (
                  <Button size="small" aria-label={`${label}: ${t.moments[name]}`} onClick={() => change(name)}>
                    {label}
                  </Button>
                )}
              </span>
            );
            return name === 'aware'
              ? ([t.moments[name], value, 'aware'] as const)
              : ([t.moments[name], value] as const);
          }),
          [t.judgedAt, significantAt === null ? text.unknown : <Moment key="judged" at={significantAt} />],
        ]}
      />
      <p className={styles.why}>{text.momentWhy}</p>
      {mayChange && <MomentDialog key={moment} page={page} moment={moment} open={open} close={() => setOpen(false)} />}
    </>
  );
}
