// Unit by lesson: the darker the square, the more are left. It is a table, so it reads without seeing the colours.
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatNumber } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { TrainingHeat } from '../../../bot/capabilities/training/overview-model.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { roundPath } from '../../shell/paths.ts';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { heatText } from './heat-text.ts';

const FIRST_UNITS = 10;
const mixed = (share: number) =>
  `color-mix(in srgb, ${tokens.colorPaletteGreenBackground2} ${share}%, ${tokens.colorNeutralBackground1})`;
const useStyles = makeStyles({
  said: { margin: '0 0 12px', maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
  scroll: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: 'separate', borderSpacing: '2px', width: '100%' },
  head: {
    padding: '4px 6px',
    minWidth: '84px',
    textAlign: 'left',
    verticalAlign: 'bottom',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    hyphens: 'auto',
    overflowWrap: 'break-word',
  },
  // Stays in sight while the lessons are moved past it.
  unit: {
    verticalAlign: 'middle',
    position: 'sticky',
    left: 0,
    zIndex: 1,
    minWidth: '110px',
    maxWidth: '220px',
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  cell: {
    padding: '6px',
    height: '40px',
    boxSizing: 'border-box',
    textAlign: 'center',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  share: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  of: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  none: { color: tokens.colorNeutralForeground3, border: `1px dashed ${tokens.colorNeutralStroke2}` },
  more: { marginTop: '12px' },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 12px',
    margin: '12px 0 0',
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
  },
  sample: {
    padding: '2px 8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
  },
});

const STEPS = [0, 50, 75, 90, 100] as const;
type Step = (typeof STEPS)[number];
// The greener the more are done; in high contrast a bar along the bottom says it.
const useLooks = makeStyles({
  0: { backgroundColor: tokens.colorNeutralBackground1 },
  50: { backgroundColor: mixed(25), borderBottom: `2px solid ${tokens.colorPaletteGreenBorder2}` },
  75: { backgroundColor: mixed(50), borderBottom: `4px solid ${tokens.colorPaletteGreenBorder2}` },
  90: { backgroundColor: mixed(75), borderBottom: `6px solid ${tokens.colorPaletteGreenBorder2}` },
  100: { backgroundColor: mixed(100), borderBottom: `8px solid ${tokens.colorPaletteGreenBorder2}` },
});

const shareOf = ({ asked, passed }: { readonly asked: number; readonly passed: number }) =>
  Math.floor((100 * passed) / asked);
const stepOf = (share: number): Step => STEPS.findLast((step) => step <= share) ?? 0;

/** How every unit stands in every lesson, in the latest round of each. */
export function Heat() {
  const text = useText(heatText);
  const { data } = useAnswer('training.heat', {}, { everyMs: REFRESH_MS.page });
  if (data === undefined || isRefusal(data) || data.units.length < 2) return null;
  return (
    <Panel title={text.title}>
      <Said heat={data} />
      <HeatTable heat={data} />
    </Panel>
  );
}

function Said({ heat: { units, lessons } }: { readonly heat: TrainingHeat }) {
  const styles = useStyles();
  const text = useText(heatText);
  const language = useLanguage();
  const whole = units.filter(({ cells }) => cells.every((cell) => cell === null || cell.passed === cell.asked)).length;
  const number = (value: number) => formatNumber(value, language);
  return <p className={styles.said}>{text.said(number(whole), number(units.length), number(lessons.length))}</p>;
}

function HeatTable({ heat: { lessons, units } }: { readonly heat: TrainingHeat }) {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText(heatText);
  const mayReadPeople = useMay('training.readPeople');
  const [all, setAll] = useState(false);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={text.scroll}>
        <table className={styles.table} aria-label={text.title}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.head, styles.unit)}>
                {text.unit}
              </th>
              {lessons.map(({ campaign, title }) => (
                <th key={campaign} scope="col" className={styles.head}>
                  {mayReadPeople ? <TextLink to={roundPath(campaign)}>{title}</TextLink> : title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(all ? units : units.slice(0, FIRST_UNITS)).map(({ unit, cells }) => (
              <tr key={unit}>
                <th scope="row" className={mergeClasses(styles.head, styles.unit)}>
                  {unit || text.noUnit}
                </th>
                {lessons.map(({ campaign }, place) => {
                  const cell = cells[place];
                  if (!cell)
                    return (
                      <td key={campaign} className={mergeClasses(styles.cell, styles.none)}>
                        {text.none}
                      </td>
                    );
                  const share = shareOf(cell);
                  return (
                    <td key={campaign} className={mergeClasses(styles.cell, looks[stepOf(share)])}>
                      <span className={styles.share}>{text.percent(share)}</span>
                      <span className={styles.of}>{text.of(cell.passed, cell.asked)}</span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <ul className={styles.legend} aria-hidden>
        {STEPS.map((step, place) => (
          <li key={step} className={mergeClasses(styles.sample, looks[step])}>
            {text.step(step, (STEPS[place + 1] ?? 101) - 1)}
          </li>
        ))}
      </ul>
      {!all && units.length > FIRST_UNITS && (
        <Button className={styles.more} onClick={() => setAll(true)}>
          {text.all(units.length)}
        </Button>
      )}
    </>
  );
}
