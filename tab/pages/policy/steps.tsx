// Where a version stands, what is missing and what the coordinator may do with it now; the server decides again.
import { Button, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { formatDay } from '../../../bot/blocks/instant.ts';
import { listed } from '../../../bot/blocks/text.ts';
import type { DocumentPage, ReadVersion } from '../../../bot/capabilities/policy/model.ts';
import { reviewNow, unanswered } from '../../../bot/capabilities/policy/review-rules.ts';
import { STEPS, type Step } from '../../../bot/capabilities/policy/rules.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { useToday } from '../../api/today.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { documentPath } from '../../shell/paths.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { Correct } from './correct.tsx';
import { Decide } from './decide.tsx';
import { overviewText } from './overview-text.ts';
import { editPath, nextPath } from './places.ts';
import { Publish } from './publish.tsx';
import { AskReview } from './review-dialog.tsx';
import { useStep } from './step.ts';
import { MissingList, MUST, missingIn, Stepper } from './stepper.tsx';
import { pageText } from './text.ts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px' },
  place: { outline: 'none', display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  now: { margin: '0 0 16px' },
});

export interface StepProps {
  readonly version: ReadVersion;
  readonly done: (step: Step) => void;
  readonly primary?: boolean;
}

/** The form says so when it leads here. */
const isLost = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'fileLost' in state && state.fileLost === true;

const OPEN: readonly ReadVersion['state'][] = ['draft', 'inReview', 'decided'];

export function Steps({ page }: { page: DocumentPage }) {
  const styles = useStyles();
  const text = useText(pageText).steps;
  const own = useText(overviewText);
  const tell = useTell();
  const place = useRef<HTMLDivElement>(null);
  const location = useLocation();
  const { version, mayManage, inForce } = page;
  const { state } = version;
  const done = (step: Step) => {
    tell({ words: text.done[step] });
    // The button that was pressed goes away with the old state.
    place.current?.focus();
  };
  const isFileLost = isLost(location.state) && version.file === null;
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      <Panel title={OPEN.includes(state) ? own.where : text.title}>
        {isFileLost && <Notice intent="warning">{own.fileLost}</Notice>}
        {OPEN.includes(state) && <Stepper state={state} />}
        <Now version={version} />
        {inForce && (
          <p className={styles.now}>
            <TextLink to={documentPath(inForce.id)}>{own.inForce(inForce.version)}</TextLink>
          </p>
        )}
        {OPEN.includes(state) && <MissingList version={version} />}
        {mayManage && <Buttons page={page} done={done} />}
      </Panel>
    </div>
  );
}

/** Who is waited for, and what can be done next. */
function Now({ version }: { version: ReadVersion }) {
  const styles = useStyles();
  const text = useText(pageText).steps;
  const { now } = useText(overviewText);
  const language = useLanguage();
  const today = useToday();
  const { state, summary, file } = version;
  const review = reviewNow(version);
  const waited = unanswered(version).map(({ name }) => name);
  const said = (): string => {
    if (state === 'draft') return summary.sv.length === 0 && file === null ? now.unwritten : now.draft;
    if (state === 'decided') return now.decided;
    if (state === 'published') return text.nextWhy;
    if (state !== 'inReview') return text.over;
    if (!review) return now.nobody;
    if (waited.length > 0)
      return (review.due < today ? now.late : now.waits)(listed(waited, language), formatDay(review.due, language));
    return review.reviewers.some(({ answer }) => answer === 'change') ? now.change : now.fine;
  };
  return <p className={styles.now}>{said()}</p>;
}

/** The one that is most likely next is the coloured one. */
function primaryOf(version: ReadVersion): 'edit' | 'review' | 'redraft' | 'decide' | 'publish' | null {
  const isWhole = !missingIn(version).some((name) => MUST.has(name));
  const review = reviewNow(version);
  if (version.state === 'decided') return 'publish';
  if (version.state === 'draft') {
    if (version.summary.sv.length === 0 && version.file === null) return 'edit';
    return version.reviews.length > 0 && isWhole ? 'decide' : 'review';
  }
  if (version.state !== 'inReview') return null;
  if (!review) return 'review';
  if (unanswered(version).length > 0) return null;
  return isWhole && review.reviewers.every(({ answer }) => answer === 'fine') ? 'decide' : 'redraft';
}

function Buttons({ page, done }: { page: DocumentPage; done: StepProps['done'] }) {
  const styles = useStyles();
  const text = useText(pageText).steps;
  const own = useText(overviewText);
  const { version, next } = page;
  const { id, state } = version;
  const may = (step: Step) => STEPS[step].from.includes(state);
  const first = primaryOf(version);
  const isWhole = !missingIn(version).some((name) => MUST.has(name));
  const parts = { version, done };
  return (
    <div className={styles.buttons}>
      {(state === 'draft' || state === 'inReview') && <AskReview {...parts} primary={first === 'review'} />}
      {state === 'draft' && (
        <ButtonLink to={editPath(id)} primary={first === 'edit'}>
          {text.edit}
        </ButtonLink>
      )}
      {may('backToDraft') && <Redraft {...parts} primary={first === 'redraft'} />}
      {may('decide') && isWhole && <Decide {...parts} primary={first === 'decide'} />}
      {may('publish') && <Publish {...parts} />}
      {state === 'published' &&
        (next ? (
          <ButtonLink to={documentPath(next.id)}>{own.next.open(next.version)}</ButtonLink>
        ) : (
          <ButtonLink to={nextPath(id)}>{text.next}</ButtonLink>
        ))}
      {may('withdraw') && <Withdraw {...parts} />}
      <Correct version={version} />
      {state === 'draft' && <Discard version={version} />}
    </div>
  );
}

/** A press and how it went: the words take a line of their own above the buttons. */
export function Pressed({ outcome, children }: { outcome: ReactNode; children: ReactNode }) {
  return (
    <div>
      {outcome}
      {children}
    </div>
  );
}

function Redraft({ version: { id, revision }, done, primary = false }: StepProps) {
  const words = useText(policyText);
  const move = useStep('policy.redraft', () => done('backToDraft'));
  return (
    <Pressed outcome={<Outcome sending={move} sentences={words.refusals} />}>
      <SendButton
        appearance={primary ? 'primary' : 'secondary'}
        label={words.steps.backToDraft}
        sending={move.sending}
        press={() => move.send({ id, revision })}
      />
    </Pressed>
  );
}

function Withdraw({ version: { id, revision, title }, done }: StepProps) {
  const text = useText(pageText).steps;
  const words = useText(policyText);
  const [asking, setAsking] = useState(false);
  const withdraw = useStep('policy.withdraw', () => done('withdraw'));
  return (
    <Pressed outcome={<Outcome sending={withdraw} sentences={words.refusals} />}>
      <Button onClick={() => setAsking(true)}>{words.steps.withdraw}</Button>
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
    </Pressed>
  );
}

function Discard({ version: { id, revision, title } }: { version: ReadVersion }) {
  const text = useText(overviewText).discard;
  const words = useText(policyText);
  const tell = useTell();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const discard = useChangeOf('policy.discard', ['policy.list'], () => {
    tell({ words: text.done });
    void navigate('/documents');
  });
  return (
    <Pressed outcome={<Outcome sending={discard} sentences={words.refusals} />}>
      <Button appearance="subtle" onClick={() => setAsking(true)}>
        {text.action}
      </Button>
      <ConfirmDialog
        open={asking}
        title={text.title(title)}
        action={text.action}
        cancel={() => setAsking(false)}
        confirm={() => {
          setAsking(false);
          discard.send({ id, revision });
        }}
      >
        {text.why}
      </ConfirmDialog>
    </Pressed>
  );
}
