// The next question, with buttons for its answers: what is asked, why, and what is a yes.
import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { ANSWERS, SEVERITIES } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { factText } from '../../../bot/capabilities/significance/fact-text.ts';
import { type FactKey, HOWS, type How, SERVICES, type Service } from '../../../bot/capabilities/significance/model.ts';
import { factOf, isJudged } from '../../../bot/capabilities/significance/rules.ts';
import { significanceText } from '../../../bot/capabilities/significance/text.ts';
import type { NextQuestion, Quick, TriagePage } from '../../../bot/capabilities/triage/model.ts';
import { triageText } from '../../../bot/capabilities/triage/text.ts';
import type { Sending } from '../../api/queries.ts';
import { type Draft, useDraft } from '../../form/draft.ts';
import { Form, FormEnd, FormOutcome } from '../../form/form.tsx';
import type { Saved } from '../../form/kept.ts';
import { useForm } from '../../form/use-form.ts';
import { Field } from '../../parts/field.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { useText } from '../../shell/session.tsx';
import { Boxes } from './boxes.tsx';
import { type TriageStep, useStep } from './change.ts';
import { triageRefusals } from './refusals.ts';

const useStyles = makeStyles({
  question: {
    padding: '16px',
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    marginBottom: '16px',
  },
  ask: { margin: '4px 0', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, lineHeight: '22px' },
  of: { margin: 0, color: tokens.colorNeutralForeground2 },
  hint: { margin: '0 0 12px', color: tokens.colorNeutralForeground2 },
  why: { margin: '0 0 4px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
  amount: { maxWidth: '240px' },
});

interface AskProps {
  readonly page: TriagePage;
  readonly done: () => void;
}

interface FrameProps {
  readonly words: { readonly ask: string; readonly why: string; readonly yes?: string };
  readonly of?: string | undefined;
  /** Where no form says it. */
  readonly sending?: Sending<TriageStep>;
  readonly children: ReactNode;
}

/** The keyboard goes on to the next question when one has been answered. */
function Frame({ words: { ask, why, yes }, of, sending, children }: FrameProps) {
  const styles = useStyles();
  const refusals = useText(triageRefusals);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.question}>
      {of !== undefined && <p className={styles.of}>{of}</p>}
      <h3 ref={heading} tabIndex={-1} className={styles.ask}>
        {ask}
      </h3>
      <p className={styles.why}>{why}</p>
      {yes !== undefined && <p className={styles.hint}>{yes}</p>}
      {children}
      {sending && <Outcome sending={sending} sentences={refusals} />}
    </div>
  );
}

function QuickAsk({ page, quick, done }: AskProps & { readonly quick: Quick }) {
  const styles = useStyles();
  const t = useText(triageText);
  const { id, revision } = page.triage;
  const step = useStep('triage.answer', id, '', done);
  return (
    <Frame words={t.quick[quick]} sending={step}>
      <div className={styles.buttons}>
        {ANSWERS.map((answer) => (
          <Button key={answer} onClick={() => step.send({ id, revision, quick, answer })}>
            {t.answers[answer]}
          </Button>
        ))}
      </div>
    </Frame>
  );
}

function SeverityAsk({ page, done }: AskProps) {
  const styles = useStyles();
  const t = useText(triageText);
  const { severities } = useText(incidentText);
  const { id, revision } = page.incident;
  const step = useStep('triage.severity', id, '', done);
  return (
    <Frame words={t.severity} sending={step}>
      <div className={styles.buttons}>
        {SEVERITIES.map((severity) => (
          <Button key={severity} onClick={() => step.send({ id, revision, severity })}>
            {severities[severity]}
          </Button>
        ))}
      </div>
    </Frame>
  );
}

const savedOf = ({ revision, changedBy, changedAt }: TriagePage['triage']): Saved => ({
  revision,
  actorName: changedBy,
  at: changedAt,
});

interface SetAskProps<Each extends string> {
  readonly words: FrameProps['words'] & { readonly field: string; readonly save: string };
  readonly all: readonly (readonly [Each, string])[];
  readonly draft: Draft<{ readonly chosen: readonly Each[] }>;
  readonly sending: Sending<TriageStep>;
  readonly send: (chosen: readonly Each[]) => void;
}

function useSetDraft<Each extends string>(
  { triage }: TriagePage,
  {
    key,
    start,
    words,
    all,
  }: Pick<SetAskProps<Each>, 'words' | 'all'> & { readonly key: string; readonly start: readonly Each[] },
) {
  return useDraft<{ readonly chosen: readonly Each[] }>({
    key: `${key}/${triage.id}`,
    start: { chosen: start },
    saved: savedOf(triage),
    told: ({ chosen }) => [
      [words.field, all.flatMap(([each, name]) => (chosen.includes(each) ? [name] : [])).join(', ')],
    ],
    isLight: true,
  });
}

/** Several may be chosen, and none. */
function SetAsk<Each extends string>({ words, all, draft, sending, send }: SetAskProps<Each>) {
  const form = useForm({
    draft,
    sending,
    sentences: useText(triageRefusals),
    check: () => ({ chosen: null }),
    send: ({ chosen }) => send(chosen),
  });
  return (
    <Frame words={words}>
      <Form form={form}>
        <Boxes
          label={words.field}
          all={all}
          fault={form.fault('chosen')}
          chosen={form.value.chosen}
          choose={(ids) => form.change({ chosen: all.flatMap(([each]) => (ids.includes(each) ? [each] : [])) })}
        />
        <FormEnd form={form} action={words.save} />
      </Form>
    </Frame>
  );
}

function BoardsAsk({ page, done }: AskProps) {
  const { boards: words } = useText(triageText);
  const { id, boards } = page.triage;
  const suggested = page.boards.filter(({ isSuggested }) => isSuggested).map((board) => board.id);
  const all = page.boards.map((board) => [board.id, board.name] as const);
  const draft = useSetDraft(page, { key: 'triage-boards', start: boards.length > 0 ? boards : suggested, words, all });
  const step = useStep('triage.boards', id, '', () => {
    draft.clear();
    done();
  });
  const send = (chosen: readonly string[]) => step.send({ id, revision: draft.revision, boards: [...chosen] });
  return <SetAsk words={words} all={all} draft={draft} sending={step} send={send} />;
}

function ServicesAsk({ page, done }: AskProps) {
  const { services: words } = useText(triageText);
  const { services: names } = useText(significanceText);
  const { id, services } = page.triage;
  const all = SERVICES.map((service) => [service, names[service]] as const);
  const draft = useSetDraft(page, { key: 'triage-services', start: services, words, all });
  const step = useStep('triage.services', id, '', () => {
    draft.clear();
    done();
  });
  const send = (chosen: readonly Service[]) => step.send({ id, revision: draft.revision, services: [...chosen] });
  return <SetAsk words={words} all={all} draft={draft} sending={step} send={send} />;
}

interface FactAskProps extends AskProps {
  readonly fact: FactKey;
}

function FactAsk({ page, fact: key, done }: FactAskProps) {
  const styles = useStyles();
  const t = useText(factText);
  const { services } = useText(significanceText);
  const { id, revision } = page.triage;
  const step = useStep('triage.fact', id, '', done);
  const found = factOf(key);
  if (!found) return null;
  const { fact, service } = found;
  const of = service === null ? undefined : services[service];
  if (!isJudged(fact))
    return (
      <Frame words={t.facts[fact]} of={of}>
        <Amount label={t.facts[fact].name} page={page} fact={key} done={done} />
      </Frame>
    );
  return (
    <Frame words={t.facts[fact]} of={of} sending={step}>
      <div className={styles.buttons}>
        {HOWS.map((how) => (
          <Button key={how} onClick={() => step.send({ id, revision, fact: key, how, amount: '' })}>
            {t.hows[how]}
          </Button>
        ))}
      </div>
    </Frame>
  );
}

function Amount({ label, page, fact, done }: FactAskProps & { readonly label: string }) {
  const styles = useStyles();
  const { amount: t } = useText(triageText);
  const refusals = useText(triageRefusals);
  const { id, facts } = page.triage;
  const draft = useDraft({
    key: `triage-fact/${id}/${fact}`,
    start: { amount: String(facts[fact]?.amount ?? '') },
    saved: savedOf(page.triage),
    told: ({ amount }) => [[label, amount]],
    isLight: true,
  });
  const step = useStep('triage.fact', id, '', () => {
    draft.clear();
    done();
  });
  const form = useForm<{ amount: string }, 'amount', How>({
    draft,
    sending: step,
    sentences: refusals,
    check: () => ({ amount: null }),
    // The Enter key is the first of the buttons.
    send: ({ amount }, how = 'is') =>
      step.send({ id, revision: draft.revision, fact, how, amount: how === 'is' || how === 'can' ? amount : '' }),
  });
  return (
    <Form form={form}>
      <Field label={label} error={form.fault('amount')} compact className={styles.amount}>
        <Input
          inputMode="decimal"
          value={form.value.amount}
          maxLength={40}
          onChange={(_, typed) => form.change({ amount: typed.value })}
        />
      </Field>
      <FormOutcome form={form} />
      <div className={styles.buttons}>
        {HOWS.map((how) => (
          <Button key={how} onClick={() => form.submit(how)}>
            {t[how]}
          </Button>
        ))}
      </div>
    </Form>
  );
}

/** @param question asked; another one is another form */
export function Ask({ question, ...props }: AskProps & { readonly question: NextQuestion }) {
  switch (question.kind) {
    case 'quick':
      return <QuickAsk key={question.quick} quick={question.quick} {...props} />;
    case 'severity':
      return <SeverityAsk {...props} />;
    case 'boards':
      return <BoardsAsk {...props} />;
    case 'services':
      return <ServicesAsk {...props} />;
    case 'fact':
      return <FactAsk key={question.fact} fact={question.fact} {...props} />;
  }
}
