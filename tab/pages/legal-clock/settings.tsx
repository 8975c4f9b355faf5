// The rules of the clocks, with several versions side by side, and who is warned. The auditor reads; the coordinator changes.
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDay } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { ClockSettingsPage, RuleRow } from '../../../bot/capabilities/legal-clock/question-model.ts';
import { legalClockText } from '../../../bot/capabilities/legal-clock/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { PlainTable } from '../../list/plain-table.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { sentenceOf } from '../../parts/refusal.ts';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { partText } from '../../parts/text.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { AlarmPanel } from './alarm-panel.tsx';
import { RuleForm } from './rule-form.tsx';
import { clockSettingsText } from './settings-text.ts';
import { WarnedForm } from './warned-form.tsx';

export default function ClockSettings() {
  const text = useText(clockSettingsText);
  const { refusals } = useText(legalClockText);
  const parts = useText(partText);
  const { data, error, refetch } = useAnswer('legalClock.settings', {}, { everyMs: REFRESH_MS.page });
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      {data === undefined && error && <ErrorState error={error} retry={() => void refetch()} />}
      {data === undefined && !error && <PageSkeleton />}
      {isRefusal(data) && <Notice intent="warning">{sentenceOf(data, refusals, parts.refused)}</Notice>}
      {data !== undefined && !isRefusal(data) && <Settings page={data} />}
    </>
  );
}

function Settings({ page }: { readonly page: ClockSettingsPage }) {
  const text = useText(clockSettingsText);
  const [chosen, setChosen] = useState<RuleRow | 'new' | null>(null);
  return (
    <div style={{ display: 'grid', gap: 16 }}>
      <WarnedForm page={page} />
      <AlarmPanel page={page} />
      <Panel title={text.rules}>
        <Rules rows={page.rules} edit={page.mayChange ? setChosen : null} />
        {page.mayChange && (
          <Button style={{ marginTop: 12 }} onClick={() => setChosen('new')}>
            {text.add}
          </Button>
        )}
      </Panel>
      {chosen !== null && (
        <RuleForm
          key={chosen === 'new' ? 'new' : chosen.rule.id}
          row={chosen === 'new' ? null : (page.rules.find(({ rule }) => rule.id === chosen.rule.id) ?? chosen)}
          close={() => setChosen(null)}
        />
      )}
    </div>
  );
}

const WIDTHS = ['16%', '13%', '12%', '27%', '15%', '7%', '10%'];

interface RulesProps {
  readonly rows: readonly RuleRow[];
  readonly edit: ((row: RuleRow) => void) | null;
}

function Rules({ rows, edit }: RulesProps) {
  const text = useText(clockSettingsText);
  const words = useText(legalClockText);
  const language = useLanguage();
  const columns = [text.step, text.time, text.from, text.source, text.valid, text.running];
  return (
    <PlainTable
      label={text.rules}
      titles={edit ? [...columns, text.change] : columns}
      widths={WIDTHS}
      rows={rows.map((row) => {
        const { rule, isDefault, isInForce, running } = row;
        const { step, amount, counts, from, source, mark, checkedOn, validFrom, validUntil } = rule;
        const begins = formatDay(validFrom, language);
        const valid = text.until(begins, validUntil === null ? '' : formatDay(validUntil, language));
        const checked = checkedOn === null ? '' : formatDay(checkedOn, language);
        return {
          key: rule.id,
          cells: [
            words.steps[step],
            text.amountOf(amount, text.amounts[counts], text.ones[counts]),
            words.starts[from],
            words.source(source, words.marks[mark], checked),
            [valid, isInForce && text.inForce, isDefault && text.brought].filter(Boolean).join('. '),
            String(running),
            edit && (
              <Button
                key="change"
                size="small"
                aria-label={text.changeOf(words.steps[step], begins)}
                onClick={() => edit(row)}
              >
                {text.change}
              </Button>
            ),
          ],
        };
      })}
    />
  );
}
