// Whom the municipality calls, and the companies that it owns.
import { Button, Input } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useState } from 'react';
import { type Day, formatDay } from '../../../bot/blocks/instant.ts';
import { plain } from '../../../bot/blocks/plain.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import {
  LONGEST_NAME,
  PARTY_KINDS,
  type Party,
  type PartyKind,
  type PartyPage,
} from '../../../bot/capabilities/triage/model.ts';
import { triageText } from '../../../bot/capabilities/triage/text.ts';
import { useAnswer, useChangeOf } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import type { Column } from '../../list/column.ts';
import { Grid } from '../../list/grid.tsx';
import { StatusBadge } from '../../list/status-badge.tsx';
import { Choice } from '../../parts/choice.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { Field } from '../../parts/field.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { triageRefusals } from './refusals.ts';
import { triagePageText } from './text.ts';

const SHOWN = ['triage.parties', 'triage.read'] as const;

export default function PartiesPage() {
  const { parties: text } = useText(triagePageText);
  const { data, error, refetch } = useAnswer('triage.parties', {}, { everyMs: REFRESH_MS.page });
  const [chosen, choose] = useState<Party | 'new' | null>(null);
  if (isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader
        title={text.title}
        lead={text.lead}
        actions={
          data?.mayManage && (
            <Button appearance="primary" onClick={() => choose('new')}>
              {text.add}
            </Button>
          )
        }
      />
      {data === undefined && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />)}
      {data && (data.rows.length === 0 ? <p>{text.none}</p> : <Rows page={data} edit={choose} />)}
      {data && chosen !== null && (
        <PartyForm
          key={chosen === 'new' ? 'new' : chosen.id}
          party={chosen === 'new' ? null : chosen}
          today={data.today}
          close={() => choose(null)}
        />
      )}
    </>
  );
}

type PartyRow = PartyPage['rows'][number];

interface RowsProps {
  readonly page: PartyPage;
  readonly edit: (party: Party) => void;
}

function Rows({ page, edit }: RowsProps) {
  const { parties: text } = useText(triagePageText);
  const columns = useColumns(page, edit);
  return (
    <Grid
      isShort
      name="parties"
      label={text.title}
      rows={page.rows}
      keyOf={({ party }) => party.id}
      nameOf={({ party }) => party.name}
      columns={columns}
    />
  );
}

function useColumns(page: RowsProps['page'], edit: RowsProps['edit']): readonly Column<PartyRow>[] {
  const { parties: text } = useText(triagePageText);
  const { parties: kinds } = useText(triageText);
  const language = useLanguage();
  const columns: readonly Column<PartyRow>[] = [
    {
      name: 'kind',
      title: text.kind,
      by: ({ party }) => kinds[party.kind],
      width: 200,
      least: 120,
      cell: ({ party }) => kinds[party.kind],
    },
    {
      name: 'name',
      title: text.name,
      by: ({ party }) => party.name,
      width: 220,
      least: 120,
      cell: ({ party }) => party.name,
    },
    { name: 'phone', title: text.phone, width: 150, least: 110, isTight: true, cell: ({ party }) => party.phone },
    {
      name: 'checked',
      title: text.checked,
      by: ({ party }) => party.checkedOn,
      width: 220,
      least: 140,
      cell: ({ party, isOld }) => (
        <>
          {formatDay(party.checkedOn, language)}{' '}
          {isOld && <StatusBadge icon={<WarningRegular />} color="warning" label={text.old} />}
        </>
      ),
    },
  ];
  if (!page.mayManage) return columns;
  const change: Column<PartyRow> = {
    name: 'change',
    title: text.select,
    isAction: true,
    isTight: true,
    width: 110,
    cell: ({ party }) => (
      <Button size="small" aria-label={text.changeOf(party.name)} onClick={() => edit(party)}>
        {text.change}
      </Button>
    ),
  };
  return [...columns, change];
}

interface PartyFormProps {
  readonly party: Party | null;
  readonly today: Day;
  readonly close: () => void;
}

interface Writing {
  readonly kind: PartyKind;
  readonly name: string;
  readonly phone: string;
  readonly checkedOn: string;
}

function usePartyForm({ party, today, close }: PartyFormProps) {
  const { parties: text } = useText(triagePageText);
  const refusals = useText(triageRefusals);
  const tell = useTell();
  const draft = useDraft<Writing>({
    key: `triage-party/${party?.id ?? 'new'}`,
    start: {
      kind: party?.kind ?? 'protection',
      name: party?.name ?? '',
      phone: party?.phone ?? '',
      checkedOn: today,
    },
    saved: party ? { revision: party.revision, actorName: party.changedBy, at: party.changedAt } : undefined,
  });
  const settled = (words: string) => () => {
    draft.clear();
    tell({ words });
    close();
  };
  const save = useChangeOf('triage.saveParty', SHOWN, settled(text.saved));
  const remove = useChangeOf('triage.removeParty', SHOWN, settled(text.removed));
  const form = useForm({
    draft,
    sending: save,
    sentences: refusals,
    check: ({ name, phone, kind }) => ({
      name: plain(name) === '' ? refusals.partyNameMissing({}) : null,
      phone: plain(phone) === '' && kind !== 'company' ? refusals.partyPhoneMissing({}) : null,
      checkedOn: null,
    }),
    send: (value) =>
      save.send({
        ...value,
        id: party?.id ?? null,
        revision: draft.revision,
        name: plain(value.name),
        phone: plain(value.phone),
      }),
  });
  return { form, remove };
}

function PartyForm(props: PartyFormProps) {
  const { party, close } = props;
  const { parties: text } = useText(triagePageText);
  const { parties: kinds } = useText(triageText);
  const refusals = useText(triageRefusals);
  const { form, remove } = usePartyForm(props);
  const { value, change, fault } = form;
  return (
    <FormDialog form={form} open title={party ? text.edit : text.new} action={text.save} close={close}>
      <Choice
        label={text.kindField}
        value={value.kind}
        options={PARTY_KINDS.map((kind) => ({ value: kind, label: kinds[kind] }))}
        choose={(kind) => change({ kind })}
      />
      <Field label={text.nameField} required error={fault('name')}>
        <Input value={value.name} maxLength={LONGEST_NAME} onChange={(_, typed) => change({ name: typed.value })} />
      </Field>
      <Field label={text.phoneField} required={value.kind !== 'company'} error={fault('phone')}>
        <Input value={value.phone} maxLength={LONGEST_NAME} onChange={(_, typed) => change({ phone: typed.value })} />
      </Field>
      <DayField
        label={text.checkedOn}
        required
        error={fault('checkedOn')}
        value={value.checkedOn}
        change={(checkedOn) => change({ checkedOn })}
      />
      <Outcome sending={remove} sentences={refusals} />
      {party && (
        <div>
          <Button onClick={() => remove.send({ id: party.id, revision: party.revision })}>{text.remove}</Button>
        </div>
      )}
    </FormDialog>
  );
}
