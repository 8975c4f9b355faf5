// Systems by name, the supplier, and the municipal companies that are affected.
import { Button, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { plain } from '../../../bot/blocks/plain.ts';
import { LONGEST_NAME, LONGEST_SYSTEMS, type TriagePage } from '../../../bot/capabilities/triage/model.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { FactList } from '../../parts/fact-list.tsx';
import { Field } from '../../parts/field.tsx';
import { useText } from '../../shell/session.tsx';
import { Boxes } from './boxes.tsx';
import { useStep } from './change.ts';
import { triageRefusals } from './refusals.ts';
import { triagePageText } from './text.ts';

function InvolvedDialog({ page, open, close }: { page: TriagePage; open: boolean; close: () => void }) {
  const text = useText(triagePageText);
  const refusals = useText(triageRefusals);
  const { id, revision, changedBy, changedAt, systems, supplier, companies } = page.triage;
  const nameOf = (company: string) => page.companies.find((one) => one.id === company)?.name ?? company;
  const draft = useDraft({
    key: `triage-involved/${id}`,
    start: { systems, supplier, companies },
    saved: { revision, actorName: changedBy, at: changedAt },
    told: (typed) => [
      [text.systems, typed.systems],
      [text.supplier, typed.supplier],
      [text.companies, typed.companies.map(nameOf).join(', ')],
    ],
  });
  const step = useStep('triage.involved', id, text.saved, () => {
    draft.clear();
    close();
  });
  const form = useForm({
    draft,
    sending: step,
    sentences: refusals,
    check: () => ({ systems: null, supplier: null, companies: null }),
    send: (value) =>
      step.send({
        id,
        revision: draft.revision,
        systems: plain(value.systems),
        supplier: plain(value.supplier),
        companies: [...value.companies],
      }),
  });
  const { value, change, fault } = form;
  return (
    <FormDialog form={form} open={open} title={text.involvedTitle} action={text.saveInvolved} close={close}>
      <Field label={text.systems} hint={text.systemsHint} error={fault('systems')}>
        <Textarea
          value={value.systems}
          maxLength={LONGEST_SYSTEMS}
          resize="vertical"
          onChange={(_, typed) => change({ systems: typed.value })}
        />
      </Field>
      <Field label={text.supplier} error={fault('supplier')}>
        <Input
          value={value.supplier}
          maxLength={LONGEST_NAME}
          onChange={(_, typed) => change({ supplier: typed.value })}
        />
      </Field>
      {page.companies.length === 0 ? (
        <p>{text.noCompanies}</p>
      ) : (
        <Boxes
          label={text.companies}
          all={page.companies.map((company) => [company.id, company.name])}
          fault={fault('companies')}
          chosen={value.companies}
          choose={(chosen) => change({ companies: chosen })}
        />
      )}
    </FormDialog>
  );
}

export function InvolvedPart({ page, mayChange }: { readonly page: TriagePage; readonly mayChange: boolean }) {
  const text = useText(triagePageText);
  const [open, setOpen] = useState(false);
  const { systems, supplier, companies } = page.triage;
  const names = companies.map((id) => page.companies.find((one) => one.id === id)?.name ?? id).join(', ');
  return (
    <>
      <FactList
        facts={[
          [text.factSystems, systems || text.unknown],
          [text.factSupplier, supplier || text.unknown],
          [text.factCompanies, names || text.unknown],
        ]}
      />
      {mayChange && (
        <>
          <Button size="small" style={{ marginTop: 8 }} aria-label={text.involvedTitle} onClick={() => setOpen(true)}>
            {text.change}
          </Button>
          <InvolvedDialog page={page} open={open} close={() => setOpen(false)} />
        </>
      )}
    </>
  );
}
