// What the coordinator does with a version, step by step; the server decides again.
import { Button, Input, makeStyles } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { listed } from '../../../bot/blocks/text.ts';
import type { DocumentVersion } from '../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { type Sending, useAnswer, useSend } from '../../asking.ts';
import { today } from '../../clock.ts';
import { documentPath } from '../../navigation.ts';
import { useAnnounce } from '../../parts/announcer.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { draftsOf } from '../../parts/draft.ts';
import { Field } from '../../parts/field.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { useLanguage, useText } from '../../session.tsx';
import { pageText } from './text.ts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '12px', marginTop: '12px' },
  fields: {
    display: 'grid',
    columnGap: '24px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 240px), 1fr))',
  },
});

type StepName = 'policy.review' | 'policy.redraft' | 'policy.decide' | 'policy.publish' | 'policy.withdraw';

function useStep<Name extends StepName>(name: Name): Sending<Name> {
  const client = useQueryClient();
  const announce = useAnnounce();
  const { saved } = useText(pageText).steps;
  const refresh = () => {
    for (const key of ['policy.read', 'policy.list', 'campaign.read'])
      void client.invalidateQueries({ queryKey: [key] });
  };
  return useSend(
    name,
    () => {
      refresh();
      announce(saved);
    },
    refresh,
  );
}

export function Steps({ version }: { version: DocumentVersion }) {
  const text = useText(pageText).steps;
  const { state } = version;
  if (state === 'superseded' || state === 'withdrawn') return null;
  return (
    <Panel title={text.title}>
      {(state === 'draft' || state === 'inReview') && <Drafted version={version} />}
      {state === 'decided' && <Publish version={version} />}
      {state === 'published' && <InForce version={version} />}
    </Panel>
  );
}

const useDecision = draftsOf(() => ({ body: '', on: today(), section: '', diaryNumber: '' }));

function Drafted({ version: { id, revision, state } }: { version: DocumentVersion }) {
  const styles = useStyles();
  const text = useText(pageText).steps;
  const words = useText(policyText);
  const { value, change } = useDecision(id);
  const move = useStep(state === 'draft' ? 'policy.review' : 'policy.redraft');
  const decide = useStep('policy.decide');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    decide.send({ id, revision, decision: value });
  };
  const input = (name: 'body' | 'section' | 'diaryNumber', label: string) => (
    <Field label={label} required={name !== 'section'}>
      <Input value={value[name]} maxLength={120} onChange={(_, typed) => change({ [name]: typed.value })} />
    </Field>
  );
  return (
    <>
      <div className={styles.buttons}>
        {state === 'draft' && <ButtonLink to={`${documentPath(id)}/edit`}>{text.edit}</ButtonLink>}
        <SendButton
          appearance="secondary"
          label={words.steps[state === 'draft' ? 'review' : 'backToDraft']}
          sending={move.sending}
          press={() => move.send({ id, revision })}
        />
      </div>
      <Outcome sending={move} sentences={words.refusals} success={text.saved} />
      <form onSubmit={submit} noValidate>
        <h3>{text.decision}</h3>
        <p>{text.decisionHint}</p>
        <div className={styles.fields}>
          {input('body', words.fields.decidedBy)}
          <Field label={words.fields.decidedOn} required>
            <Input type="date" value={value.on} onChange={(_, typed) => change({ on: typed.value })} />
          </Field>
          {input('section', words.fields.section)}
          {input('diaryNumber', words.fields.diaryNumber)}
        </div>
        <Outcome sending={decide} sentences={words.refusals} success={text.saved} />
        <SendButton label={text.saveDecision} sending={decide.sending} />
      </form>
    </>
  );
}

const THREE_WEEKS = 21 * 86_400_000;
const inThreeWeeks = () => new Date(Date.parse(`${today()}T12:00:00Z`) + THREE_WEEKS).toISOString().slice(0, 10);

function Publish({ version: { id, revision, audience, change, version } }: { version: DocumentVersion }) {
  const text = useText(pageText).steps;
  const words = useText(policyText);
  const [due, setDue] = useState(inThreeWeeks);
  const publish = useStep('policy.publish');
  const asks = change === 'material' || version === 1;
  return (
    <>
      {asks ? <Preview audience={audience} /> : <p>{text.editorial}</p>}
      {asks && (
        <Field label={text.due} required>
          <Input type="date" value={due} min={today()} onChange={(_, typed) => setDue(typed.value)} />
        </Field>
      )}
      <Outcome sending={publish} sentences={words.refusals} success={text.saved} />
      <SendButton label={text.publish} sending={publish.sending} press={() => publish.send({ id, revision, due })} />
    </>
  );
}

/** Who gets it and who is left out, before anything is sent. */
export function Preview({ audience }: Pick<DocumentVersion, 'audience'>) {
  const text = useText(pageText).steps;
  const words = useText(policyText);
  const language = useLanguage();
  const { data } = useAnswer('policy.audience', { audience });
  if (data === undefined || isRefusal(data)) return null;
  const out = (['guest', 'disabled', 'named'] as const).filter((why) => data.leftOut[why] > 0);
  const parts = out.map((why) => `${data.leftOut[why]} ${words.leftOut[why]}`);
  return (
    <>
      <p>
        {text.preview(data.count)} {parts.length > 0 && text.out(listed(parts, language))}
      </p>
      <p>{text.quiet}</p>
    </>
  );
}

function InForce({ version: { id, revision, title } }: { version: DocumentVersion }) {
  const styles = useStyles();
  const text = useText(pageText).steps;
  const words = useText(policyText);
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const withdraw = useStep('policy.withdraw');
  const succeed = useSend('policy.succeed', (next) => void navigate(`${documentPath(next.id)}/edit`));
  return (
    <>
      <Outcome sending={withdraw} sentences={words.refusals} success={text.saved} />
      <Outcome sending={succeed} sentences={words.refusals} />
      <div className={styles.buttons}>
        <SendButton label={text.next} sending={succeed.sending} press={() => succeed.send({ id })} />
        <Button onClick={() => setAsking(true)}>{words.steps.withdraw}</Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={text.withdrawTitle(title)}
        action={words.steps.withdraw}
        cancel={() => setAsking(false)}
        confirm={() => {
          setAsking(false);
          withdraw.send({ id, revision });
        }}
      >
        {text.withdraw}
      </ConfirmDialog>
    </>
  );
}
