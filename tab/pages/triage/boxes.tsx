// Several of a few, side by side, with what is wrong below them.
import { Checkbox, makeStyles } from '@fluentui/react-components';
import { FormGroup } from '../../form/form.tsx';

const useStyles = makeStyles({
  boxes: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(230px, 1fr))',
  },
});

interface BoxesProps {
  readonly label: string;
  readonly all: readonly (readonly [id: string, name: string])[];
  readonly chosen: readonly string[];
  readonly fault: string | null;
  readonly choose: (chosen: readonly string[]) => void;
}

export function Boxes({ label, all, chosen, fault, choose }: BoxesProps) {
  const styles = useStyles();
  const set = (id: string, isOn: boolean) => choose(isOn ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <FormGroup label={label} fault={fault}>
      <div className={styles.boxes}>
        {all.map(([id, name]) => (
          <Checkbox
            key={id}
            label={name}
            checked={chosen.includes(id)}
            onChange={(_, { checked }) => set(id, checked === true)}
          />
        ))}
      </div>
    </FormGroup>
  );
}
