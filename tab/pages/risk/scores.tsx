import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { instantAt } from '../../../bot/blocks/instant.ts';
import { inSentence } from '../../../bot/blocks/text.ts';
import { riskText } from '../../../bot/capabilities/risk/text.ts';
import type { RiskPage } from '../../../bot/capabilities/risk/view-model.ts';
import type { RiskMethod } from '../../../bot/capabilities/risk-method/model.ts';
import { levelOf, methodAt } from '../../../bot/capabilities/risk-method/rules.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { PlainTable } from '../../list/plain-table.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { useChange } from './changes.ts';
import { GroupMatrix } from './group-matrix.tsx';
import { LevelBadge } from './levels.tsx';
import { nextStep } from './next-step.ts';
import { riskRefusals } from './refusals.ts';
import { isScored, ScoreFields } from './score-fields.tsx';
import { areApart, type Spread, spreadOf } from './spread.ts';
import { riskPageText } from './text.ts';
import { questionOf, writingOf } from './writing.ts';

const useStyles = makeStyles({ hint: { margin: '0 0 12px' }, buttons: { marginTop: '12px' } });

/** All scores, and how far apart they lie. */
export function Scores({ page }: { page: RiskPage }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(riskPageText).session;
  const { fields } = useText(riskText);
  const [using, setUsing] = useState(false);
  const { scores, methods, may, rescore } = page;
  // All are read with the scales of the day they were shown: one analysis, one scale.
  const method = methodAt(methods, scores.at(-1)?.at ?? instantAt(0));
  if (scores.length === 0) return <p className={styles.hint}>{text.nobody}</p>;
  const word = (scale: RiskMethod['likelihoods'], step: number) => scale[step - 1]?.[language] ?? String(step);
  const range = (scale: RiskMethod['likelihoods'], { least, most }: Spread) =>
    [...new Set([word(scale, least), word(scale, most)])].map(inSentence).join(' – ');
  const likelihood = spreadOf(scores, 'likelihood');
  const consequence = spreadOf(scores, 'consequence');
  const isApart = areApart(likelihood) || areApart(consequence);
  const spread = text.spread(range(method.likelihoods, likelihood), range(method.consequences, consequence));
  return (
    <>
      <Notice intent={isApart ? 'warning' : 'info'}>
        {spread} {isApart ? text.apart : text.alike}
      </Notice>
      <GroupMatrix scores={scores} method={method} />
      <PlainTable
        label={text.scores}
        room={720}
        titles={[text.participants, fields.likelihood, fields.consequence, text.level, fields.why]}
        rows={scores.map((score) => ({
          key: score.id,
          cells: [
            score.personName,
            word(method.likelihoods, score.likelihood),
            word(method.consequences, score.consequence),
            <LevelBadge key="level" level={levelOf(score, method)} />,
            score.why,
          ],
        }))}
      />
      {may.change && !rescore && (
        <Button
          className={styles.buttons}
          appearance={nextStep(page) === 'use' ? 'primary' : 'secondary'}
          onClick={() => setUsing(true)}
        >
          {text.use}
        </Button>
      )}
      {using && (
        <Use
          page={page}
          middle={{ likelihood: likelihood.middle, consequence: consequence.middle }}
          close={() => setUsing(false)}
        />
      )}
    </>
  );
}

interface UseProps {
  readonly page: RiskPage;
  readonly middle: { readonly likelihood: number; readonly consequence: number };
  readonly close: () => void;
}

function Use({ page: { risk, method }, middle, close }: UseProps) {
  const styles = useStyles();
  const text = useText(riskPageText).session;
  const { fields } = useText(riskText);
  const refusals = useText(riskRefusals);
  const draft = useDraft({ key: null, start: { current: middle } });
  const save = useChange('risk.save', () => {
    draft.clear();
    close();
  });
  const form = useForm({
    draft,
    sending: save,
    sentences: refusals,
    check: ({ current }) => ({ current: isScored(current) ? null : refusals.scoreMissing({}) }),
    send: ({ current }) => save.send({ ...questionOf(writingOf(risk), risk), current }),
  });
  return (
    <FormDialog form={form} open title={text.use} action={text.use} close={close}>
      <p className={styles.hint}>{text.useHint}</p>
      <ScoreFields
        legend={fields.current}
        method={method}
        value={form.value.current}
        change={(current) => form.change({ current })}
        error={form.fault('current')}
      />
    </FormDialog>
  );
}
