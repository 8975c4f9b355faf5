// What a municipality that has just begun has left to do: on the home until it is done or put away, and on a page of its own.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { useState } from 'react';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { Step, StepName } from '../../../bot/capabilities/help/model.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { read, write } from '../../form/store.ts';
import { useHiddenStyles } from '../../parts/announcer.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Fetched } from '../../parts/fetched.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { BEGIN_PATH, DELEGATION_PATH, HELP_PATH } from '../../shell/paths.ts';
import { useMe, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { beginText } from './begin-text.ts';

const useStyles = makeStyles({
  list: { display: 'grid', margin: '0 0 12px', padding: 0, listStyleType: 'none' },
  step: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    gap: '4px 12px',
    padding: '12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none' },
  },
  mark: { fontSize: '20px', lineHeight: '20px', color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  title: { fontWeight: tokens.fontWeightSemibold },
  why: { margin: '2px 0 8px', color: tokens.colorNeutralForeground2 },
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px' },
  sum: { margin: '0 0 4px', color: tokens.colorNeutralForeground2 },
});

const PATHS: Readonly<Record<StepName, string>> = {
  roles: '/roles',
  boards: '/organisation',
  delegation: DELEGATION_PATH,
  method: '/risk/method',
  channel: HELP_PATH,
  document: '/documents',
  training: '/training',
};

function Line({ name, isDone }: Step) {
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  const text = useText(beginText);
  const { title, why, action } = text.steps[name];
  return (
    <li className={styles.step}>
      <span className={isDone ? `${styles.mark} ${styles.done}` : styles.mark}>
        {isDone ? <CheckmarkCircleFilled aria-hidden /> : <CircleRegular aria-hidden />}
      </span>
      <span>
        <span className={styles.title}>
          <span className={hidden}>{isDone ? text.isDone : text.isLeft}: </span>
          {title}
        </span>
        {!isDone && (
          <>
            <p className={styles.why}>{why}</p>
            <ButtonLink to={PATHS[name]} label={`${action}: ${title}`}>
              {action}
            </ButtonLink>
          </>
        )}
      </span>
    </li>
  );
}

interface StepsProps {
  readonly steps: readonly Step[];
  /** Once half is done, what is left is all that is worth the room. */
  readonly isShort?: boolean;
}

function Steps({ steps, isShort = false }: StepsProps) {
  const styles = useStyles();
  const text = useText(beginText);
  const done = steps.filter(({ isDone }) => isDone).length;
  const shown = isShort && 2 * done >= steps.length ? steps.filter(({ isDone }) => !isDone) : steps;
  return (
    <>
      <p className={styles.sum}>{done === steps.length ? text.allDone : text.done(done, steps.length)}</p>
      <ul className={styles.list}>
        {shown.map((step) => (
          <Line key={step.name} {...step} />
        ))}
      </ul>
    </>
  );
}

const keyOf = (person: string) => `varna.begin-put-away/${person}`;

/** On this device and for this person only; a browser that keeps nothing shows it again. */
function usePutAway(): readonly [boolean, () => void] {
  const key = keyOf(useMe().person.id);
  const [isAway, setAway] = useState(() => read(key) !== null);
  return [
    isAway,
    () => {
      write(key, 'yes');
      setAway(true);
    },
  ];
}

/** For whoever sets the municipality up; nothing where everything is in place. */
export function Begin() {
  const styles = useStyles();
  const text = useText(beginText);
  const [isAway, putAway] = usePutAway();
  const { data } = useAnswer('help.steps', {}, { everyMs: REFRESH_MS.page, when: !isAway });
  if (isAway || data === undefined || isRefusal(data) || data.every(({ isDone }) => isDone)) return null;
  return (
    <Panel title={text.title}>
      <Steps steps={data} isShort />
      <div className={styles.ways}>
        <Button onClick={putAway} title={text.putAwayHint}>
          {text.putAway}
        </Button>
        <TextLink to={BEGIN_PATH}>{text.everyStep}</TextLink>
      </div>
    </Panel>
  );
}

export default function BeginPage() {
  const text = useText(beginText);
  const answer = useAnswer('help.steps', {}, { everyMs: REFRESH_MS.page });
  const { data } = answer;
  if (isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <Fetched of={answer} data={data}>
        {(steps) => (
          <Panel title={text.title}>
            <Steps steps={steps} />
          </Panel>
        )}
      </Fetched>
    </>
  );
}
