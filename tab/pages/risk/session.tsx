// Several score the risk, each on their own first; then all see what all thought.

import { Button, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { LONGEST, type Session } from '../../../bot/capabilities/risk/model.ts';
import type { RiskPage } from '../../../bot/capabilities/risk/view-model.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormEnd } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useMe, useText } from '../../shell/session.tsx';
import { useChange } from './changes.ts';
import { Invite } from './invite.tsx';
import { riskRefusals } from './refusals.ts';
import { isScored, ScoreFields, type Scoring, UNSCORED } from './score-fields.tsx';
import { Scores } from './scores.tsx';
import { riskPageText } from './text.ts';

const useStyles = makeStyles({
  hint: { margin: '0 0 12px', maxWidth: '70ch' },
  own: { margin: '16px 0', maxWidth: '640px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '12px', marginTop: '12px' },
});

export function SessionPanel({ page }: { page: RiskPage }) {
  const styles = useStyles();
  const text = useText(riskPageText).session;
  const [inviting, setInviting] = useState(false);
  const { risk, may } = page;
  const { session } = risk;
  if (!session && !may.change) return null;
  return (
    <Panel title={text.title}>
      {session?.state !== 'shown' && <p className={styles.hint}>{text.hint}</p>}
      {session?.state === 'scoring' && <UnderWay page={page} session={session} />}
      {session?.state === 'shown' && <Scores page={page} />}
      {may.change && session?.state !== 'scoring' && (
        <div className={styles.buttons}>
          <Button onClick={() => setInviting(true)}>{session ? text.again : text.begin}</Button>
        </div>
      )}
      {inviting && <Invite risk={risk} close={() => setInviting(false)} />}
    </Panel>
  );
}

function UnderWay({ page, session }: { page: RiskPage; session: Session }) {
  const styles = useStyles();
  const { person } = useMe();
  const text = useText(riskPageText).session;
  const refusals = useText(riskRefusals);
  const { risk, scored, may } = page;
  const all = session.participants.length;
  const [asking, setAsking] = useState(false);
  const reveal = useChange('risk.reveal', () => undefined);
  return (
    <>
      <p className={styles.hint}>
        <strong>{text.progress(scored, all)}</strong>. {text.participants}:{' '}
        {session.participants.map(({ name }) => name).join(', ')}.
      </p>
      {session.participants.some((one) => one.person === person.id) && <Own page={page} session={session.id} />}
      <Outcome sending={reveal} sentences={refusals} />
      {may.change && (
        <Button disabledFocusable={reveal.sending} onClick={() => setAsking(true)}>
          {text.reveal}
        </Button>
      )}
      <ConfirmDialog
        open={asking}
        title={text.revealAsk}
        action={text.reveal}
        cancel={() => setAsking(false)}
        confirm={() => {
          setAsking(false);
          reveal.send({ id: risk.id, revision: risk.revision });
        }}
      >
        {text.revealWhy} {scored < all && text.revealMissing(all - scored)}
      </ConfirmDialog>
    </>
  );
}

function Own({ page, session }: { page: RiskPage; session: string }) {
  const styles = useStyles();
  const text = useText(riskPageText).session;
  const refusals = useText(riskRefusals);
  const [saved] = page.scores;
  const score: Scoring = saved ? { likelihood: saved.likelihood, consequence: saved.consequence } : UNSCORED;
  const draft = useDraft({ key: `score/${session}`, start: { score, why: saved?.why ?? '' } });
  const send = useChange('risk.score', draft.clear);
  const form = useForm({
    draft,
    sending: send,
    sentences: refusals,
    refusedAt: { scoreMissing: 'score' },
    check: (typed) => ({ score: isScored(typed.score) ? null : refusals.scoreMissing({}), why: null }),
    send: (typed) => send.send({ id: page.risk.id, session, ...typed.score, why: typed.why }),
  });
  const { value, change } = form;
  return (
    <Form form={form} className={styles.own}>
      {saved && <p className={styles.hint}>{text.ownDone}</p>}
      <ScoreFields
        legend={text.own}
        method={page.method}
        value={value.score}
        change={(scoring) => change({ score: scoring })}
        error={form.fault('score')}
      />
      <Field label={text.why} error={form.fault('why')}>
        <Textarea value={value.why} maxLength={LONGEST.words} onChange={(_, typed) => change({ why: typed.value })} />
      </Field>
      <FormEnd form={form} action={text.save} isSaved={saved !== undefined} success={text.saved} />
    </Form>
  );
}
