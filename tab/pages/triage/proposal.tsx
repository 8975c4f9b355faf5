// What the rules propose and why, and the decision that a person takes.
import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { plain } from '../../../bot/blocks/plain.ts';
import { sentenceOfRule } from '../../../bot/capabilities/significance/explanation-text.ts';
import { factText } from '../../../bot/capabilities/significance/fact-text.ts';
import type { JudgedRule, Proposed } from '../../../bot/capabilities/significance/model.ts';
import { significanceText } from '../../../bot/capabilities/significance/text.ts';
import {
  LONGEST_REASON,
  OUTCOMES,
  type SignificanceOutcome,
  type TriagePage,
} from '../../../bot/capabilities/triage/model.ts';
import { triageText } from '../../../bot/capabilities/triage/text.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { Folded } from '../../parts/folded.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Notice } from '../../parts/notice.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { useStep } from './change.ts';
import { nameOfFact } from './names.ts';
import { triageRefusals } from './refusals.ts';
import { triagePageText } from './text.ts';

const useStyles = makeStyles({
  list: { margin: '4px 0 8px', paddingLeft: '20px' },
  quiet: { color: tokens.colorNeutralForeground2, display: 'block' },
  rules: { margin: 0, padding: '8px 12px 8px 28px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '12px', alignItems: 'center', marginBottom: '16px' },
  words: { margin: '0 0 8px', overflowWrap: 'anywhere' },
});

const INTENT: Readonly<Record<Proposed, 'error' | 'success' | 'info'>> = {
  significant: 'error',
  notSignificant: 'success',
  factsMissing: 'info',
};

function Reason({ judged: { rule, onlyCan } }: { readonly judged: JudgedRule }) {
  const styles = useStyles();
  const { marks } = useText(significanceText);
  const t = useText(factText);
  return (
    <li>
      {sentenceOfRule(rule, useLanguage())} {onlyCan && t.onlyCan}
      <span className={styles.quiet}>
        {rule.source}. {marks[rule.mark]}.
      </span>
    </li>
  );
}

export function ProposalPart({ page }: { readonly page: TriagePage }) {
  const styles = useStyles();
  const language = useLanguage();
  const t = useText(triageText);
  const { proposed, verdicts } = useText(significanceText);
  const text = useText(triagePageText);
  const mayReadRules = useMay('significance.read');
  const { verdict, rules, missing, isServiceMissing } = page.proposal;
  const met = rules.filter((judged) => judged.verdict === 'met');
  return (
    <>
      <Notice intent={INTENT[verdict]} title={`${t.proposal.title}: ${proposed[verdict]}.`}>
        {t.proposal.only}
        {met.length > 0 && (
          <ul className={styles.list}>
            {met.map((judged) => (
              <Reason key={judged.rule.id} judged={judged} />
            ))}
          </ul>
        )}
        {verdict === 'factsMissing' && isServiceMissing && ` ${t.proposal.noService}`}
        {/* While questions are asked one by one, what is missing is what comes. */}
        {verdict === 'factsMissing' && page.next === null && missing.length > 0 && (
          <>
            <span className={styles.quiet}>{t.proposal.missing}</span>
            <ul className={styles.list}>
              {missing.map((key) => (
                <li key={key}>{nameOfFact(key, language)}</li>
              ))}
            </ul>
          </>
        )}
      </Notice>
      <Folded label={text.allRules} aside={text.ruleCount(String(rules.length))} isOpen={false}>
        <ul className={styles.rules}>
          {rules.map(({ rule, verdict: own }) => (
            <li key={rule.id}>
              {sentenceOfRule(rule, language)} <strong>{verdicts[own]}</strong>
            </li>
          ))}
        </ul>
        {mayReadRules && <TextLink to="/significance">{text.rules}</TextLink>}
      </Folded>
    </>
  );
}

interface Deciding {
  readonly outcome: SignificanceOutcome | '';
  readonly reason: string;
}

const PROPOSED_OUTCOME: Readonly<Record<Proposed, SignificanceOutcome>> = {
  significant: 'significant',
  notSignificant: 'notSignificant',
  factsMissing: 'moreFacts',
};

function DecideDialog({ page, open, close }: { page: TriagePage; open: boolean; close: () => void }) {
  const t = useText(triageText);
  const text = useText(triagePageText);
  const refusals = useText(triageRefusals);
  const { id, revision, changedBy, changedAt } = page.triage;
  const draft = useDraft<Deciding>({
    key: `triage-decide/${id}`,
    start: { outcome: PROPOSED_OUTCOME[page.proposal.verdict], reason: '' },
    saved: { revision, actorName: changedBy, at: changedAt },
    told: ({ outcome }) => [[text.outcome, outcome === '' ? '' : t.outcomes[outcome]]],
  });
  const decide = useStep('triage.decide', id, text.saved, () => {
    draft.clear();
    close();
  });
  const form = useForm({
    draft,
    sending: decide,
    sentences: refusals,
    refusedAt: { triageReasonMissing: 'reason' },
    check: ({ outcome, reason }) => ({
      outcome: outcome === '' ? text.outcomeMissing : null,
      reason: plain(reason) === '' ? refusals.triageReasonMissing({}) : null,
    }),
    send: ({ outcome, reason }) =>
      outcome && decide.send({ id, revision: draft.revision, outcome, reason: plain(reason) }),
  });
  const { value, change, fault } = form;
  return (
    <FormDialog form={form} open={open} title={text.decideTitle} action={text.save} close={close}>
      <Choice
        label={text.outcome}
        required
        value={value.outcome}
        options={OUTCOMES.map((outcome) => ({ value: outcome, label: t.outcomes[outcome] }))}
        choose={(outcome) => change({ outcome })}
        error={fault('outcome')}
      />
      <Field label={t.proposal.reason} hint={t.proposal.reasonHint} required error={fault('reason')}>
        <Textarea
          value={value.reason}
          rows={4}
          maxLength={LONGEST_REASON}
          resize="vertical"
          onChange={(_, typed) => change({ reason: typed.value })}
        />
      </Field>
    </FormDialog>
  );
}

/** Who has decided what and why; and the way to decide. */
export function DecisionPart({ page, mayChange }: { readonly page: TriagePage; readonly mayChange: boolean }) {
  const styles = useStyles();
  const t = useText(triageText);
  const text = useText(triagePageText);
  const [open, setOpen] = useState(false);
  const { decision } = page.triage;
  return (
    <>
      {page.isAgain && <Notice intent="warning">{t.decided.again}</Notice>}
      {decision && (
        <Notice
          intent={decision.outcome === 'notSignificant' ? 'success' : 'warning'}
          title={`${t.decided.title}: ${t.outcomes[decision.outcome]}`}
        >
          <p className={styles.words}>{decision.reason}</p>
          <span className={styles.quiet}>
            {decision.actorName}, <Moment at={decision.at} />
          </span>
        </Notice>
      )}
      {mayChange && (
        <div className={styles.actions}>
          <Button
            appearance={page.next === null && (decision === null || page.isAgain) ? 'primary' : 'secondary'}
            onClick={() => setOpen(true)}
          >
            {decision === null ? text.decide : text.decideAgain}
          </Button>
          {page.next !== null && decision === null && <span className={styles.quiet}>{text.notYet}</span>}
        </div>
      )}
      {mayChange && <DecideDialog page={page} open={open} close={() => setOpen(false)} />}
    </>
  );
}
