// The hard stop: what must not be written, whom to call, and the way out with a reason.
import { makeStyles, Textarea } from '@fluentui/react-components';
import { formatDay } from '../../../bot/blocks/instant.ts';
import { plain } from '../../../bot/blocks/plain.ts';
import type { TriagePage } from '../../../bot/capabilities/triage/model.ts';
import { triageText } from '../../../bot/capabilities/triage/text.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormEnd } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { useStep } from './change.ts';
import { triageRefusals } from './refusals.ts';
import { triagePageText } from './text.ts';

const useStyles = makeStyles({ line: { margin: '4px 0' } });

export function Stop({ page }: { readonly page: TriagePage }) {
  const styles = useStyles();
  const language = useLanguage();
  const { stop: t } = useText(triageText);
  const { name, phone, checkedOn, isOld } = page.contact;
  const checked = checkedOn === null ? t.unchecked : isOld ? t.old : t.checked(formatDay(checkedOn, language));
  return (
    <>
      <Notice intent="error" title={t.title}>
        <p className={styles.line}>{t.what}</p>
        {phone === '' ? (
          <p className={styles.line}>{t.noPhone}</p>
        ) : (
          <p className={styles.line}>
            {t.call}: <strong>{name}</strong> <a href={`tel:${phone.replace(/[^+\d]/gu, '')}`}>{phone}</a>. {checked}
          </p>
        )}
      </Notice>
      <p>{t.kept}</p>
      <p>{t.logged}</p>
      {page.mayHandle && page.incident.status !== 'closed' && <Lift page={page} />}
    </>
  );
}

function Lift({ page }: { readonly page: TriagePage }) {
  const { stop: t } = useText(triageText);
  const text = useText(triagePageText);
  const refusals = useText(triageRefusals);
  const { id, revision } = page.triage;
  // Nothing of it is kept on the device.
  const draft = useDraft({ key: null, start: { reason: '' }, isLight: true });
  const step = useStep('triage.answer', id, text.saved, draft.clear);
  const form = useForm({
    draft,
    sending: step,
    sentences: refusals,
    refusedAt: { resumeReasonMissing: 'reason' },
    check: ({ reason }) => ({ reason: plain(reason) === '' ? refusals.resumeReasonMissing({}) : null }),
    send: ({ reason }) => step.send({ id, revision, quick: 'protective', answer: 'no', reason: plain(reason) }),
  });
  return (
    <Form form={form}>
      <Field label={t.why} error={form.fault('reason')}>
        <Textarea
          value={form.value.reason}
          resize="vertical"
          onChange={(_, typed) => form.change({ reason: typed.value })}
        />
      </Field>
      <FormEnd form={form} action={t.lift} appearance="secondary" />
    </Form>
  );
}
