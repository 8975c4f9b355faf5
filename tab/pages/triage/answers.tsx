// The next question, with buttons for its answers: what is asked, why, and what is a yes.
import { Button, Checkbox, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ANSWERS, SEVERITIES } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { factText } from '../../../bot/capabilities/significance/fact-text.ts';
import { type FactKey, HOWS, type How, SERVICES, type Service } from '../../../bot/capabilities/significance/model.ts';
import { factOf, isJudged } from '../../../bot/capabilities/significance/rules.ts';
import { significanceText } from '../../../bot/capabilities/significance/text.ts';
import type { NextQuestion, Quick, TriagePage } from '../../../bot/capabilities/triage/model.ts';
import { triageText } from '../../../bot/capabilities/triage/text.ts';
import type { Sending } from '../../api/queries.ts';
import { Field } from '../../parts/field.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { sentenceOf } from '../../parts/refusal.ts';
import { SendButton } from '../../parts/send-button.tsx';
import { partText } from '../../parts/text.ts';
import { useText } from '../../shell/session.tsx';
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
  boxes: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(230px, 1fr))',
    border: 0,
    margin: 0,
    padding: 0,
  },
  amount: { maxWidth: '240px' },
});

interface AskProps {
  readonly page: TriagePage;
  readonly done: () => void;
}

interface FrameProps {
  readonly words: { readonly ask: string; readonly why: string; readonly yes?: string };
  readonly of?: string | undefined;
  readonly sending: Sending<TriageStep>;
  readonly isField?: boolean;
  readonly children: ReactNode;
}

/** The keyboard goes on to the next question when one has been answered. */
function Frame({ words: { ask, why, yes }, of, sending, isField = false, children }: FrameProps) {
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
      <Outcome sending={isField ? { ...sending, refusal: null } : sending} sentences={refusals} />
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

interface BoxesProps {
  readonly label: string;
  readonly all: readonly (readonly [id: string, name: string])[];
  readonly chosen: readonly string[];
  readonly choose: (chosen: readonly string[]) => void;
}

export function Boxes({ label, all, chosen, choose }: BoxesProps) {
  const styles = useStyles();
  const set = (id: string, isOn: boolean) => choose(isOn ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <fieldset className={styles.boxes} aria-label={label}>
      {all.map(([id, name]) => (
        <Checkbox
          key={id}
          label={name}
          checked={chosen.includes(id)}
          onChange={(_, { checked }) => set(id, checked === true)}
        />
      ))}
    </fieldset>
  );
}

function BoardsAsk({ page, done }: AskProps) {
  const { boards: t } = useText(triageText);
  const { id, revision, boards } = page.triage;
  const suggested = page.boards.filter(({ isSuggested }) => isSuggested).map((board) => board.id);
  const [chosen, choose] = useState<readonly string[]>(boards.length > 0 ? boards : suggested);
  const step = useStep('triage.boards', id, '', done);
  return (
    <Frame words={t} sending={step}>
      <Boxes label={t.field} all={page.boards.map((board) => [board.id, board.name])} chosen={chosen} choose={choose} />
      <SendButton
        label={t.save}
        sending={step.sending}
        press={() => step.send({ id, revision, boards: [...chosen] })}
      />
    </Frame>
  );
}

function ServicesAsk({ page, done }: AskProps) {
  const { services: t } = useText(triageText);
  const { services } = useText(significanceText);
  const { id, revision } = page.triage;
  const [chosen, choose] = useState<readonly Service[]>(page.triage.services);
  const step = useStep('triage.services', id, '', done);
  return (
    <Frame words={t} sending={step}>
      <Boxes
        label={t.field}
        all={SERVICES.map((service) => [service, services[service]])}
        chosen={chosen}
        choose={(ids) => choose(SERVICES.filter((service) => ids.includes(service)))}
      />
      <SendButton
        label={t.save}
        sending={step.sending}
        press={() => step.send({ id, revision, services: [...chosen] })}
      />
    </Frame>
  );
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
  const send = (how: How, amount = '') => step.send({ id, revision, fact: key, how, amount });
  if (!isJudged(fact))
    return (
      <Frame words={t.facts[fact]} of={of} sending={step} isField={step.refusal?.facts['field'] === 'amount'}>
        <Amount label={t.facts[fact].name} sending={step} send={send} before={page.triage.facts[key]?.amount ?? null} />
      </Frame>
    );
  return (
    <Frame words={t.facts[fact]} of={of} sending={step}>
      <div className={styles.buttons}>
        {HOWS.map((how) => (
          <Button key={how} onClick={() => send(how)}>
            {t.hows[how]}
          </Button>
        ))}
      </div>
    </Frame>
  );
}

interface AmountProps {
  readonly label: string;
  readonly before: number | null;
  readonly sending: Sending<'triage.fact'>;
  readonly send: (how: How, amount: string) => void;
}

function Amount({ label, before, sending, send }: AmountProps) {
  const styles = useStyles();
  const { amount: t } = useText(triageText);
  const refusals = useText(triageRefusals);
  const { refused } = useText(partText);
  const [typed, type] = useState(before === null ? '' : String(before));
  const { refusal } = sending;
  const error = refusal?.facts['field'] === 'amount' ? sentenceOf(refusal, refusals, refused) : null;
  return (
    <>
      <Field label={label} error={error} compact className={styles.amount}>
        <Input inputMode="decimal" value={typed} maxLength={40} onChange={(_, { value }) => type(value)} />
      </Field>
      <div className={styles.buttons}>
        {HOWS.map((how) => (
          <Button key={how} onClick={() => send(how, how === 'is' || how === 'can' ? typed : '')}>
            {t[how]}
          </Button>
        ))}
      </div>
    </>
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
