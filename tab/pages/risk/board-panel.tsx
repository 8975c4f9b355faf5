import { Checkbox, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isDay, type Typed } from '../../../bot/blocks/instant.ts';
import { LONGEST } from '../../../bot/capabilities/risk/model.ts';
import type { BoardDecision } from '../../../bot/capabilities/risk-decision/model.ts';
import type { ProposalView } from '../../../bot/capabilities/risk-decision/view-model.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormEnd, FormGroup } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { WordButton } from '../../parts/word-button.tsx';
import { riskPath } from '../../shell/paths.ts';
import { useMay, useText } from '../../shell/session.tsx';
import { BasisBlock, ProposalFacts } from './basis.tsx';
import { boardPageText } from './board-text.ts';
import { useChange } from './changes.ts';
import { LevelBadge } from './levels.tsx';
import { MEETING_REFUSED_AT, MeetingFields, meetingFaults } from './meeting-fields.tsx';
import { riskRefusals } from './refusals.ts';
import { Review } from './review.tsx';
import { riskPageText } from './text.ts';

const OUTCOMES = ['approved', 'rejected', 'returned'] as const;
interface Item {
  readonly outcome: (typeof OUTCOMES)[number];
  readonly reason: string;
}
interface Entering {
  readonly meeting: Typed<BoardDecision>;
  /** By proposal. */
  readonly items: Readonly<Record<string, Item>>;
}
const FIRST: Item = { outcome: 'approved', reason: '' };

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0 0 16px', padding: 0 },
  matter: { padding: '12px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px', marginBottom: '8px' },
  fold: { margin: '8px 0', cursor: 'pointer', color: tokens.colorBrandForegroundLink, padding: '4px 0' },
  answer: {
    display: 'grid',
    columnGap: '16px',
    alignItems: 'start',
    marginTop: '8px',
    gridTemplateColumns: 'minmax(160px, 1fr) minmax(0, 3fr)',
    '@media (max-width: 600px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  paper: { marginBottom: '16px' },
  meeting: { margin: '0 0 12px', fontSize: 'inherit' },
});

interface BoardPanelProps {
  readonly name: string;
  readonly matters: readonly ProposalView[];
  /** How many have just been recorded. */
  readonly entered: (count: number) => void;
}

/** What the secretary writes in, looked at once more before it is sent. */
function useEntering({ name, matters, entered }: BoardPanelProps) {
  const text = useText(boardPageText).board;
  const refusals = useText(riskRefusals);
  const draft = useDraft<Entering>({
    key: `minutes/${name}`,
    start: { meeting: { body: name, on: '', section: '', diaryNumber: '' }, items: {} },
  });
  const chosen = matters.filter(({ id }) => draft.value.items[id]);
  const [isReviewing, setReviewing] = useState(false);
  const send = useChange('risk.boardDecide', () => {
    draft.clear();
    entered(chosen.length);
  });
  const form = useForm({
    draft,
    sending: send,
    sentences: refusals,
    refusedAt: MEETING_REFUSED_AT,
    check: ({ meeting, items }) => {
      const faults: Record<string, string | null> = {
        chosen: chosen.length === 0 ? text.chooseFirst : null,
        ...meetingFaults(meeting, refusals.boardMissing({})),
      };
      for (const { id } of chosen) {
        const { outcome, reason } = items[id] ?? FIRST;
        const isMissing = outcome !== 'approved' && reason.trim() === '';
        faults[`items/${id}`] = isMissing ? refusals.decisionReasonMissing({ outcome }) : null;
      }
      return faults;
    },
    send: () => {
      entered(0);
      setReviewing(true);
    },
  });
  const { value } = form;
  const enter = () => {
    setReviewing(false);
    const items = chosen.map(({ id }) => ({ proposal: id, ...(value.items[id] ?? FIRST) }));
    send.send({ board: value.meeting, items });
  };
  return { form, chosen, enter, isReviewing, close: () => setReviewing(false) };
}

export function BoardPanel(props: BoardPanelProps) {
  const { name, matters } = props;
  const styles = useStyles();
  const text = useText(boardPageText).board;
  const mayEnter = useMay('risk.board');
  const { form, chosen, enter, isReviewing, close } = useEntering(props);
  const { value, change, fault } = form;
  const put = (id: string, item: Item | null) => {
    const { [id]: _, ...others } = value.items;
    change({ items: item === null ? others : { ...others, [id]: item } });
  };
  return (
    <Panel title={text.waiting(name)}>
      <div className={styles.paper}>
        <WordButton action="risk.board" question={{ board: name }} fileName={`${text.letter} ${name}`} />
      </div>
      <Form form={form}>
        <FormGroup fault={fault('chosen')}>
          <ul className={styles.list}>
            {matters.map((view) => (
              <Matter
                key={view.id}
                view={view}
                mayEnter={mayEnter}
                item={value.items[view.id] ?? null}
                put={(item) => put(view.id, item)}
                error={fault(`items/${view.id}`)}
              />
            ))}
          </ul>
        </FormGroup>
        {mayEnter ? (
          <>
            <h3 className={styles.meeting}>{text.meeting}</h3>
            <MeetingFields
              value={value.meeting}
              change={(part) => change({ meeting: { ...value.meeting, ...part } })}
              fault={fault}
            />
            <p role="status">{text.chosen(chosen.length)}</p>
            <FormEnd form={form} action={text.review} />
          </>
        ) : (
          <p>{text.secretaryEnters}</p>
        )}
      </Form>
      {isReviewing && isDay(value.meeting.on) && (
        <Review
          meeting={{ ...value.meeting, on: value.meeting.on }}
          lines={chosen.map(({ id, basis: { number, title } }) => ({ number, title, ...(value.items[id] ?? FIRST) }))}
          close={close}
          enter={enter}
        />
      )}
    </Panel>
  );
}

interface MatterProps {
  readonly view: ProposalView;
  readonly mayEnter: boolean;
  readonly item: Item | null;
  readonly put: (item: Item | null) => void;
  readonly error: string | null;
}

function Matter({ view, mayEnter, item, put, error }: MatterProps) {
  const styles = useStyles();
  const { page } = useText(riskPageText);
  const text = useText(boardPageText);
  const { number, title, level } = view.basis;
  return (
    <li className={styles.matter}>
      <div className={styles.head}>
        {mayEnter ? (
          <Checkbox
            label={text.board.choose(number)}
            checked={item !== null}
            onChange={(_, { checked }) => put(checked === true ? FIRST : null)}
          />
        ) : (
          <span>{number}</span>
        )}
        <TextLink to={riskPath(view.risk)}>{title}</TextLink>
        <LevelBadge level={level} />
      </div>
      <ProposalFacts view={view} />
      <details>
        <summary className={styles.fold}>{page.facts}</summary>
        <BasisBlock view={view} />
      </details>
      {item && (
        <div className={styles.answer}>
          <Choice
            label={text.board.outcomeOf(number)}
            value={item.outcome}
            options={OUTCOMES.map((value) => ({ value, label: text.board.outcomes[value] }))}
            choose={(outcome) => put({ ...item, outcome })}
          />
          <Field label={text.board.reasonOf(number)} required={item.outcome !== 'approved'} error={error}>
            <Input
              value={item.reason}
              maxLength={LONGEST.words}
              onChange={(_, typed) => put({ ...item, reason: typed.value })}
            />
          </Field>
        </div>
      )}
    </li>
  );
}
