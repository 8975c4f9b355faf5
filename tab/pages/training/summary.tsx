// How a round goes, in one look: done, on the way, late, out of reach. And why those could not be reached.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatNumber } from '../../../bot/blocks/instant.ts';
import { campaignText } from '../../../bot/capabilities/campaign/text.ts';
import type { TrainingPerson } from '../../../bot/capabilities/training/overview-model.ts';
import type { Column } from '../../list/column.ts';
import { Grid } from '../../list/grid.tsx';
import { useFills } from '../../parts/chart/fills.ts';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { roundText } from './round-text.ts';
import { trainingPageText } from './text.ts';

const useStyles = makeStyles({
  said: { margin: '0 0 8px', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  bar: { display: 'flex', height: '16px', marginBottom: '16px', borderRadius: tokens.borderRadiusMedium },
  part: { boxSizing: 'border-box', minWidth: '4px' },
  figures: {
    display: 'grid',
    gap: '12px 24px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))',
    maxWidth: '760px',
    margin: 0,
  },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  bad: { color: tokens.colorStatusDangerForeground1 },
  name: { color: tokens.colorNeutralForeground2 },
  figure: { display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' },
});

const count = (people: readonly TrainingPerson[], ...states: readonly TrainingPerson['state'][]) =>
  people.filter(({ state }) => states.includes(state)).length;

interface SummaryProps {
  readonly people: readonly TrainingPerson[];
  /** What can be done about it. */
  readonly children: ReactNode;
}

export function Summary({ people, children }: SummaryProps) {
  const styles = useStyles();
  const fills = useFills();
  const language = useLanguage();
  const text = useText(roundText).round;
  const number = (value: number) => formatNumber(value, language);
  const done = count(people, 'passed');
  const all = people.length - count(people, 'left', 'setAside');
  const unreachable = count(people, 'unreachable');
  const late = people.filter(({ isLate }) => isLate).length;
  const figures = [
    { name: text.done, value: done, isBad: false },
    { name: text.begun, value: count(people, 'begun', 'failed'), isBad: false },
    { name: text.notBegun, value: count(people, 'notBegun'), isBad: false },
    { name: text.late, value: late, isBad: late > 0 },
    { name: text.unreachable, value: unreachable, isBad: unreachable > 0 },
  ];
  const share = all === 0 ? 0 : Math.floor((100 * done) / all);
  return (
    <Panel title={text.summary}>
      <p className={styles.said}>{text.said(number(done), number(all), share)}</p>
      <div className={styles.bar} aria-hidden>
        {done > 0 && <span className={mergeClasses(styles.part, fills.whole)} style={{ flexGrow: done }} />}
        {all > done && <span className={mergeClasses(styles.part, fills.rest)} style={{ flexGrow: all - done }} />}
      </div>
      <dl className={styles.figures}>
        {figures.map(({ name, value, isBad }) => (
          <div key={name} className={styles.figure}>
            <dt className={styles.name}>{name}</dt>
            <dd className={mergeClasses(styles.number, isBad && styles.bad)}>{number(value)}</dd>
          </div>
        ))}
      </dl>
      {children}
    </Panel>
  );
}

/** By name, with what to do about it. */
export function Unreached({ people }: Pick<SummaryProps, 'people'>) {
  const text = useText(roundText).round;
  const { person: personLabel } = useText(trainingPageText).round;
  const { causes, remedies, coded } = useText(campaignText);
  const all = people.filter(({ state }) => state === 'unreachable');
  const personOf = ({ name, unit }: TrainingPerson) => [name, unit].filter(Boolean).join(', ');
  const causeOf = ({ cause, code }: TrainingPerson) =>
    cause === 'refused' && code ? coded(code) : cause ? causes[cause] : '';
  const remedyOf = ({ cause }: TrainingPerson) => (cause ? remedies[cause] : '');
  const columns: readonly Column<TrainingPerson>[] = [
    { name: 'person', title: personLabel, by: ({ name }) => name, width: 200, least: 150, cell: personOf },
    { name: 'cause', title: text.cause, by: causeOf, width: 220, least: 150, cell: causeOf },
    { name: 'remedy', title: text.remedy, width: 300, least: 190, cell: remedyOf },
  ];
  if (all.length === 0) return null;
  return (
    <Panel title={text.unreached}>
      <Grid
        isShort
        name="unreached"
        label={text.unreached}
        rows={all}
        keyOf={({ person }) => person}
        nameOf={({ name }) => name}
        columns={columns}
      />
    </Panel>
  );
}
