// Ready scenarios to begin from: found by service and by word.
import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { folded } from '../../../bot/blocks/plain.ts';
import { SCENARIOS } from '../../../bot/capabilities/risk/scenario-text.ts';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { Modal, ModalBody } from '../../parts/modal.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { riskPageText } from './text.ts';

export type Scenario = (typeof SCENARIOS)[number];
const EVERY = 'every';
const SERVICES = [...new Set(SCENARIOS.map(({ service }) => service))];

const useStyles = makeStyles({
  surface: { maxWidth: '760px' },
  hint: { margin: '0 0 12px' },
  filters: {
    display: 'grid',
    gap: '12px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
    marginBottom: '12px',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, maxHeight: '46vh', overflowY: 'auto' },
  one: { padding: '12px 4px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { margin: 0, fontSize: tokens.fontSizeBase300 },
  words: { margin: '4px 0 8px' },
});

interface ScenarioPickerProps {
  readonly use: (scenario: Scenario) => void;
  readonly close: () => void;
}

export function ScenarioPicker({ use, close }: ScenarioPickerProps) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(riskPageText).scenarios;
  const [service, setService] = useState<Scenario['service'] | typeof EVERY>(EVERY);
  const [search, setSearch] = useState('');
  const words = folded(search).split(' ').filter(Boolean);
  const hits = SCENARIOS.filter((one) => {
    const { name, what, consequence } = one[language];
    const told = folded(`${name} ${what} ${consequence}`);
    return (service === EVERY || one.service === service) && words.every((word) => told.includes(word));
  });
  return (
    <Modal open className={styles.surface} close={close}>
      <ModalBody title={text.title} actions={<Button onClick={close}>{text.close}</Button>}>
        <p className={styles.hint}>{text.lead}</p>
        <div className={styles.filters}>
          <Choice
            compact
            label={text.service}
            value={service}
            options={[
              { value: EVERY, label: text.everyService },
              ...SERVICES.map((value) => ({ value, label: text.services[value] })),
            ]}
            choose={setService}
          />
          <Field label={text.search} compact>
            <SearchBox value={search} onChange={(_, { value }) => setSearch(value)} />
          </Field>
        </div>
        <p className={styles.hint} role="status">
          {hits.length === 0 ? text.none : text.count(hits.length)}
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is reached by keyboard */}
        <ul className={styles.list} aria-label={text.title} tabIndex={0}>
          {hits.map((one) => (
            <li key={one.id} className={styles.one}>
              <h3 className={styles.name}>{one[language].name}</h3>
              <p className={styles.words}>{one[language].what}</p>
              <Button aria-label={text.useOf(one[language].name)} onClick={() => use(one)}>
                {text.use}
              </Button>
            </li>
          ))}
        </ul>
      </ModalBody>
    </Modal>
  );
}
