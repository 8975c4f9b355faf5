import { Button, makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { addDays, isDay } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { inSentence } from '../../../bot/blocks/text.ts';
import type { Preflight as PreflightAnswer } from '../../../bot/capabilities/campaign/model.ts';
import { campaignText } from '../../../bot/capabilities/campaign/text.ts';
import type { ReadVersion } from '../../../bot/capabilities/policy/model.ts';
import type { Step } from '../../../bot/capabilities/policy/rules.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { useAnswer, useSend } from '../../api/queries.ts';
import { useToday } from '../../api/today.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { GroupFaults } from '../../parts/audience/exceptions.tsx';
import { useLeftOut } from '../../parts/audience/left-out.ts';
import { DayField } from '../../parts/day-field.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { partText } from '../../parts/text.ts';
import { useText } from '../../shell/session.tsx';
import { overviewText } from './overview-text.ts';
import { useStep } from './step.ts';
import { pageText } from './text.ts';

const DocumentPreview = lazy(() => import('./card-preview.tsx'));

const useStyles = makeStyles({
  words: { marginTop: 0 },
  people: { margin: '0 0 12px', maxHeight: '200px', overflowY: 'auto' },
  show: { cursor: 'pointer' },
  trial: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px', margin: '0 0 12px' },
});

const THREE_WEEKS = 21;

interface Publishing {
  /** null: in three weeks, until another day is typed. */
  readonly due: string | null;
}
const START: Publishing = { due: null };

interface PublishProps {
  readonly version: ReadVersion;
  readonly done: (step: Step) => void;
}

/** Says whom it reaches before anything is sent. */
export function Publish({ version, done }: PublishProps) {
  const styles = useStyles();
  const text = useText(pageText).steps;
  const words = useText(policyText);
  const { dayMissing } = useText(partText);
  const day = useToday();
  const [asking, setAsking] = useState(false);
  const { id, revision, audience, change, title } = version;
  const draft = useDraft<Publishing>({ key: `publish/${id}`, start: START });
  const publish = useStep('policy.publish', () => {
    draft.clear();
    setAsking(false);
    done('publish');
  });
  // An editorial change is in force at once and asks nobody.
  const asks = change === 'material' || version.version === 1;
  const action = asks ? words.steps.publish : text.only;
  const dueOf = (typed: Publishing) => typed.due ?? addDays(day, THREE_WEEKS);
  const form = useForm({
    draft,
    sending: publish,
    sentences: words.refusals,
    refusedAt: { dueInPast: 'due', dayUnlikely: 'due' },
    check: (typed) => {
      const due = dueOf(typed);
      const isPast = due < day ? words.refusals.dueInPast({}) : null;
      return { due: !asks ? null : due === '' ? dayMissing : isPast };
    },
    send: (typed) => publish.send({ id, revision, due: dueOf(typed) }),
  });
  return (
    <div>
      <Button appearance="primary" onClick={() => setAsking(true)}>
        {action}
      </Button>
      <FormDialog
        form={form}
        open={asking}
        title={text.publishTitle(title)}
        action={action}
        close={() => setAsking(false)}
      >
        {asks ? <Preflight audience={audience} wanted={asking} /> : <p className={styles.words}>{text.editorial}</p>}
        {asks && (
          <DayField
            label={words.fields.due}
            hint={text.dueHint}
            required
            isDeadline
            error={form.fault('due')}
            value={dueOf(form.value)}
            change={(due) => form.change({ due })}
          />
        )}
        {asks && <Trial version={version} due={dueOf(form.value)} />}
      </FormDialog>
    </div>
  );
}

function Preflight({ audience, wanted }: Pick<ReadVersion, 'audience'> & { wanted: boolean }) {
  const styles = useStyles();
  const text = useText(pageText).steps;
  const { data } = useAnswer('policy.audience', { audience }, { when: wanted });
  const leftOut = useLeftOut();
  const reach = useAnswer('campaign.preflight', { audience }, { when: wanted }).data;
  if (data === undefined || isRefusal(data)) return null;
  return (
    <>
      <p className={styles.words}>
        {text.preview(data.count)} {leftOut(data)}
      </p>
      <GroupFaults groups={data.groups} />
      {reach && !isRefusal(reach) && <Reach reach={reach} />}
      <p>{text.quiet}</p>
    </>
  );
}

const MOST_NAMED = 5;

/** Who may not get the card, by name, while it can still be mended. */
function Reach({ reach: { untried, unreachable } }: { reach: PreflightAnswer }) {
  const styles = useStyles();
  const own = useText(overviewText).untried;
  const text = useText(pageText).steps;
  const { causes } = useText(campaignText);
  const rest = unreachable.length - MOST_NAMED;
  return (
    <>
      {untried.length > 0 && (
        <>
          <p>{text.untried(untried.length)}</p>
          <details className={styles.people}>
            <summary className={styles.show}>{own.show}</summary>
            <ul aria-label={own.title}>
              {untried.map(({ person, name, unit }) => (
                <li key={person}>{[name, unit].filter(Boolean).join(', ')}</li>
              ))}
            </ul>
          </details>
        </>
      )}
      {unreachable.length > 0 && (
        <>
          <p>{text.unreachable(unreachable.length)}</p>
          <ul>
            {unreachable.slice(0, MOST_NAMED).map(({ person, name, cause }) => (
              <li key={person}>
                {name}: {inSentence(causes[cause])}
              </li>
            ))}
            {rest > 0 && <li>{text.andMore(rest)}</li>}
          </ul>
        </>
      )}
    </>
  );
}

/** The card itself, here in both languages and in one's own chat. */
function Trial({ version, due }: { readonly version: ReadVersion; readonly due: string }) {
  const styles = useStyles();
  const text = useText(overviewText).trial;
  const { refusals } = useText(policyText);
  const trial = useSend('policy.tryCard', () => undefined);
  if (!isDay(due)) return null;
  return (
    <>
      <div className={styles.trial}>
        <SendButton
          appearance="secondary"
          label={text.action}
          sending={trial.sending}
          press={() => trial.send({ id: version.id, due })}
        />
      </div>
      <Outcome sending={trial} sentences={refusals} success={text.sent} />
      <details>
        <summary className={styles.show}>{text.preview}</summary>
        <Suspense>
          <DocumentPreview value={version} due={due} />
        </Suspense>
      </details>
    </>
  );
}
