import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles } from '@fluentui/react-components';
import type { AdministrationBranch } from '../../../bot/capabilities/boards/model.ts';
import { PlainTable } from '../../list/plain-table.tsx';
import { useText } from '../../shell/session.tsx';
import { RoleLine } from './held-roles.tsx';
import { boardPageText } from './text.ts';

const useStyles = makeStyles({
  header: { marginLeft: '-12px' },
  name: { overflowWrap: 'anywhere' },
  roles: { margin: '0 0 8px' },
});

/** Each administration unfolds to its units. */
export function Administrations({ administrations }: { readonly administrations: readonly AdministrationBranch[] }) {
  const styles = useStyles();
  const text = useText(boardPageText);
  return (
    <Accordion multiple collapsible>
      {administrations.map(({ name, people, units, roles }) => (
        <AccordionItem key={name} value={name}>
          <AccordionHeader as="h3" className={styles.header}>
            <span className={styles.name}>
              <strong>{name}</strong>, {text.people(people)}, {text.units(units.length)}
            </span>
          </AccordionHeader>
          <p className={styles.roles}>
            <RoleLine held={roles} />
          </p>
          <AccordionPanel>
            <PlainTable
              label={name}
              titles={[text.unit, text.number, text.roles]}
              widths={['40%', '15%']}
              rows={units.map((unit) => ({
                key: unit.name,
                cells: [
                  unit.name,
                  unit.people,
                  unit.roles.length > 0 ? <RoleLine key="roles" held={unit.roles} /> : '–',
                ],
              }))}
            />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
