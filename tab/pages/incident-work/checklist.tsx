// What is to be done, ticked one by one: who said so and when stands beside it.
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { formatDay, formatInstant } from '../../../bot/blocks/instant.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import type { Step, StepState, WorkPage } from '../../../bot/capabilities/incident-work/model.ts';
import { incidentWorkText } from '../../../bot/capabilities/incident-work/text.ts';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { useRefusals, useWorkChange } from './shown.ts';
import { workPageText } from './text.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '4px', margin: '0 0 12px', padding: 0, listStyleType: 'none' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 12px' },
  words: { flexGrow: 1, flexBasis: '240px', minWidth: 0 },
  small: { display: 'block', margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  by: { paddingLeft: '36px' },
});

export function ChecklistPart({ page }: { readonly page: WorkPage }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(workPageText);
  const { categories } = useText(incidentText);
  const { checklist } = page.work;
  return (
    <>
      <OtherList page={page} />
      <ul className={styles.list}>
        {checklist.steps.map((step) => (
          <li key={step.id}>
            <StepRow page={page} step={step} />
          </li>
        ))}
      </ul>
      <p className={styles.small}>{text.listOf(categories[checklist.category], String(checklist.version))}</p>
      <p className={styles.small}>
        {checklist.source[language]} {text.checked(formatDay(checklist.checkedOn, language))}
      </p>
    </>
  );
}

function OtherList({ page: { otherList, mayLead, work } }: { readonly page: WorkPage }) {
  const text = useText(workPageText);
  const { categories } = useText(incidentText);
  const change = useWorkChange('incidentWork.changeList');
  const refusals = useRefusals();
  if (otherList === null || !mayLead) return null;
  return (
    <>
      <Notice
        intent="info"
        actions={
          <SendButton
            label={text.changeList}
            appearance="secondary"
            sending={change.sending}
            press={() => change.send({ id: work.id, category: otherList })}
          />
        }
      >
        {text.otherList(categories[otherList])}
      </Notice>
      <Outcome sending={change} sentences={refusals} />
    </>
  );
}

function StepRow({ page, step }: { readonly page: WorkPage; readonly step: Step }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(workPageText);
  const { states } = useText(incidentWorkText);
  const refusals = useRefusals();
  const change = useWorkChange('incidentWork.setStep');
  const words = step.words[language];
  const put = (state: StepState) => change.send({ id: page.work.id, step: step.id, state });
  const isNotNeeded = step.state === 'notNeeded';
  return (
    <>
      <span className={styles.row}>
        <Checkbox
          className={styles.words}
          label={words}
          checked={isNotNeeded ? 'mixed' : step.state === 'done'}
          disabled={!page.mayWork}
          onChange={() => put(step.state === 'open' ? 'done' : 'open')}
        />
        {page.mayWork && step.state === 'open' && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={text.ofStep(text.notNeeded, words)}
            onClick={() => put('notNeeded')}
          >
            {text.notNeeded}
          </Button>
        )}
      </span>
      {step.by !== null && step.at !== null && (
        <span className={`${styles.small} ${styles.by}`}>
          {states[step.state]}: {step.by}, {formatInstant(step.at, language)}
        </span>
      )}
      <Outcome sending={change} sentences={refusals} />
    </>
  );
}
