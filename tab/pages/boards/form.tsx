import { Button, Checkbox, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  BOARD_KINDS,
  type Board,
  type BoardKind,
  COUNTIES,
  type Tree,
} from '../../../bot/capabilities/organisation/board-model.ts';
import { organisationText } from '../../../bot/capabilities/organisation/text.ts';
import { useSend } from '../../asking.ts';
import { useAnnounce } from '../../parts/announcer.tsx';
import { Choice } from '../../parts/choice.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { useText } from '../../session.tsx';
import { boardsText } from './text.ts';

const useStyles = makeStyles({
  ticks: { border: 0, padding: 0, margin: '0 0 20px', minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

interface Writing {
  readonly name: string;
  readonly kind: BoardKind;
  readonly administrations: readonly string[];
  readonly municipalities: string;
  readonly county: (typeof COUNTIES)[number];
}

function writingOf(board: Board | null, county: string | undefined): Writing {
  const known = COUNTIES.find((one) => one === (board?.county ?? county)) ?? 'Örebro län';
  return {
    name: board?.name ?? '',
    kind: board?.kind ?? 'board',
    administrations: board?.administrations ?? [],
    municipalities: board?.municipalities.join('\n') ?? '',
    county: known,
  };
}

interface BoardFormProps {
  readonly board: Board | null;
  readonly tree: Tree;
  readonly close: () => void;
}

function useChanges(close: () => void) {
  const text = useText(boardsText).form;
  const client = useQueryClient();
  const announce = useAnnounce();
  const settled = (said: string) => () => {
    void client.invalidateQueries({ queryKey: ['organisation.boards'] });
    announce(said);
    close();
  };
  return {
    save: useSend('organisation.saveBoard', settled(text.saved)),
    remove: useSend('organisation.removeBoard', settled(text.removed)),
  };
}

export function BoardForm({ board, tree, close }: BoardFormProps) {
  const { form: text, kind: kindLabel, county: countyLabel } = useText(boardsText);
  const { boardKinds, refusals } = useText(organisationText);
  const [value, setValue] = useState(() => writingOf(board, tree.boards[0]?.board.county));
  const [removing, setRemoving] = useState(false);
  const { save, remove } = useChanges(close);
  const change = (part: Partial<Writing>) => setValue({ ...value, ...part });
  const submit = () =>
    save.send({
      ...value,
      id: board?.id ?? null,
      revision: board?.revision ?? 0,
      administrations: [...value.administrations],
      municipalities: value.municipalities.split('\n'),
    });
  return (
    <>
      <FormDialog
        open={!removing}
        title={board ? text.edit : text.new}
        action={text.save}
        sending={save.sending}
        submit={submit}
        close={close}
      >
        <Field label={text.name} required>
          <Input value={value.name} maxLength={120} onChange={(_, typed) => change({ name: typed.value })} />
        </Field>
        <Choice
          label={kindLabel}
          value={value.kind}
          options={BOARD_KINDS.map((kind) => ({ value: kind, label: boardKinds[kind] }))}
          choose={(kind) => change({ kind })}
        />
        <Choice
          label={countyLabel}
          value={value.county}
          options={COUNTIES.map((county) => ({ value: county, label: county }))}
          choose={(county) => change({ county })}
        />
        {value.kind === 'jointBody' && (
          <Field label={text.municipalities} required>
            <Textarea
              rows={4}
              value={value.municipalities}
              onChange={(_, typed) => change({ municipalities: typed.value })}
            />
          </Field>
        )}
        <Ticks tree={tree} chosen={value.administrations} choose={(administrations) => change({ administrations })} />
        <Outcome sending={save} sentences={refusals} />
        <Outcome sending={remove} sentences={refusals} />
        {board && <Button onClick={() => setRemoving(true)}>{text.remove}</Button>}
      </FormDialog>
      {board && (
        <ConfirmDialog
          open={removing}
          title={text.removeTitle(board.name)}
          action={text.remove}
          cancel={() => setRemoving(false)}
          confirm={() => {
            setRemoving(false);
            remove.send({ id: board.id, revision: board.revision });
          }}
        >
          {text.removeLead}
        </ConfirmDialog>
      )}
    </>
  );
}

interface TicksProps {
  readonly tree: Tree;
  readonly chosen: readonly string[];
  readonly choose: (chosen: readonly string[]) => void;
}

/** What Entra ID knows, and what stands here already though Entra ID no longer does. */
function Ticks({ tree, chosen, choose }: TicksProps) {
  const styles = useStyles();
  const text = useText(boardsText).form;
  const branches = [...tree.boards.flatMap(({ administrations }) => administrations), ...tree.outside];
  const known = branches.filter(({ people }) => people > 0).map(({ name }) => name);
  const names = [...new Set([...known, ...chosen])].sort((a, b) => a.localeCompare(b, 'sv'));
  return (
    <fieldset className={styles.ticks}>
      <legend className={styles.legend}>{text.administrations}</legend>
      {names.length === 0 && <p>{text.none}</p>}
      {names.map((name) => (
        <div key={name}>
          <Checkbox
            label={known.includes(name) ? name : text.gone(name)}
            checked={chosen.includes(name)}
            onChange={(_, { checked }) => choose(checked ? [...chosen, name] : chosen.filter((one) => one !== name))}
          />
        </div>
      ))}
    </fieldset>
  );
}
