// The rules that say when an incident may be betydande: where each comes from, and when somebody last looked.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useState } from 'react';
import { formatDay } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { sentenceOfRule } from '../../../bot/capabilities/significance/explanation-text.ts';
import type { RulesPage as Page, RuleRow, SignificanceRule } from '../../../bot/capabilities/significance/model.ts';
import { significanceText } from '../../../bot/capabilities/significance/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { PlainTable } from '../../list/plain-table.tsx';
import { StatusBadge } from '../../list/status-badge.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { Folded } from '../../parts/folded.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { RuleForm } from './rule-form.tsx';
import { triagePageText } from './text.ts';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, display: 'block' },
  list: { listStyleType: 'none', margin: 0, padding: '8px 12px' },
});

export default function RulesPage() {
  const { rulesPage: text } = useText(triagePageText);
  const { data, error, refetch } = useAnswer('significance.rules', {}, { everyMs: REFRESH_MS.page });
  if (isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      {data === undefined && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />)}
      {data && <Rules page={data} />}
    </>
  );
}

function Rules({ page }: { readonly page: Page }) {
  const { rulesPage: text } = useText(triagePageText);
  const [chosen, choose] = useState<SignificanceRule | null>(null);
  const old = page.rows.filter(({ isOld }) => isOld).length;
  return (
    <>
      {old > 0 && <Notice intent="warning">{text.oldCount(String(old))}</Notice>}
      <Rows page={page} edit={choose} />
      {page.earlier.length > 0 && (
        <Folded label={text.earlier} aside={String(page.earlier.length)} isOpen={false}>
          <Earlier rules={page.earlier} />
        </Folded>
      )}
      {chosen && <RuleForm key={chosen.id} rule={chosen} today={page.today} close={() => choose(null)} />}
    </>
  );
}

function useValid() {
  const language = useLanguage();
  const { rulesPage: text } = useText(triagePageText);
  return ({ validFrom, validTo }: SignificanceRule) =>
    validTo === null
      ? text.from(formatDay(validFrom, language))
      : text.until(formatDay(validFrom, language), formatDay(validTo, language));
}

function Checked({ row: { rule, isOld } }: { readonly row: RuleRow }) {
  const { rulesPage: text } = useText(triagePageText);
  const language = useLanguage();
  return (
    <>
      {formatDay(rule.checkedOn, language)}{' '}
      {isOld && <StatusBadge icon={<WarningRegular />} color="warning" label={text.old} />}
    </>
  );
}

function Rows({ page, edit }: { readonly page: Page; readonly edit: (rule: SignificanceRule) => void }) {
  const styles = useStyles();
  const language = useLanguage();
  const { rulesPage: text } = useText(triagePageText);
  const { services, any, marks } = useText(significanceText);
  const valid = useValid();
  const columns = [text.service, text.rule, text.source, text.checked, text.valid];
  return (
    <PlainTable
      label={text.title}
      room={1_100}
      titles={page.mayManage ? [...columns, text.select] : columns}
      widths={['16%', '26%']}
      rows={page.rows.map((row) => {
        const { rule, isInForce } = row;
        const sentence = sentenceOfRule(rule, language);
        return {
          key: rule.key,
          cells: [
            rule.service === 'any' ? any : services[rule.service],
            sentence,
            <>
              {rule.source}
              <span className={styles.quiet}>{marks[rule.mark]}</span>
            </>,
            <Checked key="checked" row={row} />,
            <>
              {valid(rule)}
              {!isInForce && <span className={styles.quiet}>{text.notInForce}</span>}
            </>,
            page.mayManage && (
              <Button size="small" aria-label={text.changeOf(sentence)} onClick={() => edit(rule)}>
                {text.change}
              </Button>
            ),
          ],
        };
      })}
    />
  );
}

function Earlier({ rules }: { readonly rules: readonly SignificanceRule[] }) {
  const styles = useStyles();
  const language = useLanguage();
  const valid = useValid();
  return (
    <ol className={styles.list}>
      {rules.map((rule) => (
        <li key={rule.id}>
          {sentenceOfRule(rule, language)} {valid(rule)}
          <span className={styles.quiet}>
            {rule.note} {rule.changedBy}, <Moment at={rule.changedAt} />
          </span>
        </li>
      ))}
    </ol>
  );
}
