import { Button, Checkbox, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { plain } from '../../../bot/blocks/plain.ts';
import {
  BOARD_KINDS,
  type Board,
  type BoardKind,
  COUNTIES,
  type Tree,
} from '../../../bot/capabilities/boards/model.ts';
import { boardText } from '../../../bot/capabilities/boards/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { FormGroup } from '../../form/form.tsx';
import type { Line } from '../../form/kept.ts';
import { useForm } from '../../form/use-form.ts';
import { useAnnounce } from '../../parts/announcer.tsx';
import { Choice } from '../../parts/choice.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { useText } from '../../shell/session.tsx';
import { boardPageText } from './text.ts';

const useStyles = makeStyles({
  ticks: { border: 0, padding: 0, margin: '0 0 20px', minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

interface Writing {
  readonly name: string;
  readonly kind: BoardKind;
  readonly administrations: readonly string[];
  readonly municipalities: string;
  /** One on each line. */
  readonly members: string;
  readonly county: (typeof COUNTIES)[number];
}

function writingOf(board: Board | null, county: string | undefined): Writing {
  const known = COUNTIES.find((one) => one === (board?.county ?? county)) ?? 'Örebro län';
  return {
    name: board?.name ?? '',
    kind: board?.kind ?? 'board',
    administrations: board?.administrations ?? [],
    municipalities: board?.municipalities.join('\n') ?? '',
    members: board?.members.join('\n') ?? '',
    county: known,
  };
}

const REFUSED_AT = {
  boardNameMissing: 'name',
  boardNameTaken: 'name',
  administrationTaken: 'administrations',
  municipalitiesMissing: 'municipalities',
} as const;

interface BoardFormProps {
  readonly board: Board | null;
  readonly tree: Tree;
  readonly close: () => void;
}

const SHOWN = ['organisation.boards'] as const;

function useChanges(close: () => void) {
  const text = useText(boardPageText).form;
  const announce = useAnnounce();
  const settled = (said: string) => () => {
    announce(said);
    close();
  };
  return {
    save: useChangeOf('organisation.saveBoard', SHOWN, settled(text.saved)),
    remove: useChangeOf('organisation.removeBoard', SHOWN, settled(text.removed)),
  };
}

function useBoardForm({ board, tree, close }: BoardFormProps) {
  const { form: text, kind: kindLabel, county: countyLabel } = useText(boardPageText);
  const { boardKinds, refusals } = useText(boardText);
  const draft = useDraft({
    key: `board/${board?.id ?? 'new'}`,
    start: writingOf(board, tree.boards[0]?.board.county),
    saved: board ? { revision: board.revision, actorName: board.changedBy, at: board.changedAt } : undefined,
    told: ({ name, kind, county, administrations, municipalities, members }): readonly Line[] => [
      [text.name, name],
      [kindLabel, boardKinds[kind]],
      [countyLabel, county],
      [text.municipalities, municipalities],
      [text.members, members],
      [text.administrations, administrations.join(', ')],
    ],
  });
  const { save, remove } = useChanges(() => {
    draft.clear();
    close();
  });
  const form = useForm({
    draft,
    sending: save,
    sentences: refusals,
    refusedAt: REFUSED_AT,
    check: ({ name, kind, municipalities }) => ({
      name: plain(name) === '' ? refusals.boardNameMissing({}) : null,
      municipalities:
        kind === 'jointBody' && municipalities.split('\n').filter((one) => plain(one) !== '').length < 2
          ? refusals.municipalitiesMissing({})
          : null,
      administrations: null,
    }),
    send: (value) =>
      save.send({
        ...value,
        id: board?.id ?? null,
        revision: draft.revision,
        administrations: [...value.administrations],
        municipalities: value.municipalities.split('\n'),
        members: value.members.split('\n').filter((one) => plain(one) !== ''),
      }),
  });
  return { form, remove };
}

export function BoardForm({ board, tree, close }: BoardFormProps) {
  const { form: text, kind: kindLabel, county: countyLabel } = useText(boardPageText);
  const { boardKinds, refusals } = useText(boardText);
  const [removing, setRemoving] = useState(false);
  const { form, remove } = useBoardForm({ board, tree, close });
  const { value, change, fault } = form;
  return (
    <>
      <FormDialog form={form} open={!removing} title={board ? text.edit : text.new} action={text.save} close={close}>
        <Field label={text.name} required error={fault('name')}>
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
          <Field label={text.municipalities} required error={fault('municipalities')}>
            <Textarea
              rows={4}
              value={value.municipalities}
              onChange={(_, typed) => change({ municipalities: typed.value })}
            />
          </Field>
        )}
        <Field label={text.members} hint={text.membersHint}>
          <Textarea rows={4} value={value.members} onChange={(_, typed) => change({ members: typed.value })} />
        </Field>
        <FormGroup fault={fault('administrations')}>
          <Ticks tree={tree} chosen={value.administrations} choose={(administrations) => change({ administrations })} />
        </FormGroup>
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
  const text = useText(boardPageText).form;
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
