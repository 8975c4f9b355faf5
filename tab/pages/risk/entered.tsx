// What has been recorded from the boards’ minutes: by whom, when, and what was put right afterwards.
import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import * as z from 'zod/mini';
import { formatInstant } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { EnteredDecision } from '../../../bot/capabilities/risk-board/model.ts';
import { riskBoardText } from '../../../bot/capabilities/risk-board/text.ts';
import { riskDecisionText } from '../../../bot/capabilities/risk-decision/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { listStateOf } from '../../list/use-list-state.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Choice } from '../../parts/choice.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { FactList } from '../../parts/fact-list.tsx';
import { Fetching } from '../../parts/fetched.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { riskPath } from '../../shell/paths.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { boardPageText } from './board-text.ts';
import { CorrectDecision } from './correct.tsx';
import { Corrections } from './corrections.tsx';

const useStyles = makeStyles({
  filter: { maxWidth: '320px' },
  one: {
    padding: '16px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-of-type': { borderTop: 'none', paddingTop: 0 },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase300,
  },
});

const LOOKS = { approved: 'success', rejected: 'danger', returned: 'warning' } as const;
const useView = listStateOf(z.object({ board: z.catch(z.string(), '') }));

export default function EnteredPage() {
  const styles = useStyles();
  const text = useText(boardPageText).entered;
  const { view, change } = useView();
  const answer = useAnswer('risk.board', {}, { everyMs: REFRESH_MS.page });
  const { data } = answer;
  if (isRefusal(data)) return <NotAllowed />;
  const entered = data?.entered ?? [];
  const names = [...new Set(entered.map(({ boardName }) => boardName))];
  const shown = entered.filter(({ boardName }) => view.board === '' || boardName === view.board);
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <Fetching of={answer} />
      {data && entered.length === 0 && (
        <EmptyState {...text.none}>
          <ButtonLink to="/board">{text.toDecide}</ButtonLink>
        </EmptyState>
      )}
      {entered.length > 0 && (
        <>
          {names.length > 1 && (
            <Choice
              className={styles.filter}
              label={text.filter}
              value={view.board}
              options={[{ value: '', label: text.all }, ...names.map((name) => ({ value: name, label: name }))]}
              choose={(board) => change({ board })}
            />
          )}
          <Panel title={text.title}>
            {shown.map((one) => (
              <Entered key={one.id} one={one} />
            ))}
          </Panel>
        </>
      )}
    </>
  );
}

function Entered({ one }: { readonly one: EnteredDecision }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(boardPageText).entered;
  const { outcomes } = useText(riskDecisionText);
  const { meeting } = useText(riskBoardText);
  const { decision, corrections, number, title, isRevoked } = one;
  const { outcome, reason, board, actorName, at } = decision;
  const color = outcome === 'approved' || outcome === 'rejected' || outcome === 'returned' ? LOOKS[outcome] : 'subtle';
  return (
    <article className={styles.one}>
      <h3 className={styles.head}>
        <span>
          <TextLink to={riskPath(one.risk)}>{number}</TextLink> {title}
        </span>
        <Badge appearance="tint" color={color}>
          {outcomes[outcome]}
        </Badge>
        {isRevoked && (
          <Badge appearance="outline" color="informative">
            {text.revoked}
          </Badge>
        )}
        {corrections.length > 0 && (
          <Badge appearance="outline" color="important">
            {text.corrected(corrections.length)}
          </Badge>
        )}
      </h3>
      <FactList
        facts={[
          [text.meeting, board ? meeting(board) : ''],
          ...(reason === '' ? [] : [[text.reason, reason] as const]),
          [text.by, text.who(actorName, formatInstant(at, language))],
        ]}
      />
      <Corrections all={corrections} />
      {one.mayCorrect && board && (
        <CorrectDecision entered={{ id: one.id, number, boardName: one.boardName, decision, corrections }} />
      )}
    </article>
  );
}
