// What a version says, and the button that says that it has been read.
import { makeStyles } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { formatDay, formatInstant } from '../../../bot/blocks/instant.ts';
import { isRefusal, type Refusal } from '../../../bot/blocks/refusal.ts';
import { inSentence, listed } from '../../../bot/blocks/text.ts';
import { correctionWords } from '../../../bot/capabilities/policy/correction-text.ts';
import { type DocumentPage, pointsIn, type ReadVersion } from '../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { roleText } from '../../../bot/capabilities/roles/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { useToday } from '../../api/today.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormEnd } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { useAnnounce } from '../../parts/announcer.tsx';
import { type Fact, FactList } from '../../parts/fact-list.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Question } from '../../parts/question.tsx';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { OpenFile } from './file.tsx';
import { ReviewDay } from './review-day.tsx';
import { pageText } from './text.ts';
import { onlyWords } from './writing.ts';

const SHOWN = ['policy.read', 'policy.mine', 'inbox.todo', 'campaign.read'] as const;

const useStyles = makeStyles({
  points: { margin: '0 0 16px', paddingLeft: '20px', display: 'grid', gap: '8px', maxWidth: '70ch' },
  done: { outline: 'none' },
  file: { marginBottom: '16px' },
  none: { margin: 0 },
});

export function PointList({ points }: { points: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.points}>
      {points.map((point, place) => (
        // Two points may say the same, and their order is what they are.
        <li key={`${String(place)} ${point}`}>{point}</li>
      ))}
    </ul>
  );
}

/** Whoever was never asked has nothing to acknowledge. */
export const isAskedOf = ({ due, acknowledgedAt }: Pick<DocumentPage, 'due' | 'acknowledgedAt'>): boolean =>
  due !== null || acknowledgedAt !== null;

export function Reading({ page }: { page: DocumentPage }) {
  const styles = useStyles();
  const { fields } = useText(policyText);
  const language = useLanguage();
  const { version } = page;
  const text = useText(pageText).page;
  const summary = pointsIn(version.summary, language);
  const changes = pointsIn(version.changes, language);
  return (
    <>
      {changes.length > 0 && (
        <Panel title={fields.changes}>
          <PointList points={changes} />
        </Panel>
      )}
      <Panel title={fields.summary}>
        {summary.length > 0 ? <PointList points={summary} /> : <p className={styles.none}>{text.noPoints}</p>}
        {version.file && (version.state === 'published' || !page.mayManage) && (
          <div className={styles.file}>
            <OpenFile id={version.id} file={version.file} />
          </div>
        )}
        {version.state === 'published' && isAskedOf(page) && <Acknowledge page={page} />}
      </Panel>
    </>
  );
}

interface Answering {
  /** Place of each answer; null = none yet. */
  readonly chosen: readonly (number | null)[];
}
const START: Answering = { chosen: [] };

function Acknowledge({ page: { version, acknowledgedAt, due } }: { page: DocumentPage }) {
  const styles = useStyles();
  const { thanks, acknowledged } = useText(pageText).page;
  const { task, refusals } = useText(policyText);
  const language = useLanguage();
  const client = useQueryClient();
  const announce = useAnnounce();
  const place = useRef<HTMLDivElement>(null);
  const { id, quiz } = version;
  const draft = useDraft<Answering>({ key: `acknowledge/${id}`, start: START, isLight: true });
  const send = useChangeOf('policy.acknowledge', SHOWN, ({ acknowledgedAt: at }) => {
    draft.clear();
    client.setQueryData<DocumentPage | Refusal>(['policy.read', { id }], (page) =>
      page === undefined || isRefusal(page) ? page : { ...page, acknowledgedAt: at },
    );
    announce(thanks);
    // The button goes away; the keyboard stays where it was.
    place.current?.focus();
  });
  const day = useToday();
  const form = useForm({
    draft,
    sending: send,
    sentences: refusals,
    check: ({ chosen }) => {
      const faults: Record<string, string | null> = {};
      for (const at of quiz.keys())
        faults[`quiz${at}`] = (chosen[at] ?? null) === null ? refusals.quizMissing({}) : null;
      return faults;
    },
    send: ({ chosen }) => {
      const [quiz0, quiz1, quiz2] = chosen.map((choice) => choice ?? undefined);
      send.send({ id, channel: 'tab', quiz0, quiz1, quiz2 });
    },
  });
  const { chosen } = form.value;
  const isLate = due !== null && due < day;
  return (
    <div ref={place} tabIndex={-1} className={styles.done}>
      {acknowledgedAt !== null ? (
        <Notice intent="success">{acknowledged(formatInstant(acknowledgedAt, language))}</Notice>
      ) : (
        <Form form={form}>
          {due !== null && <p>{(isLate ? task.late : task.due)(formatDay(due, language))}</p>}
          {quiz.length > 0 && <p>{task.quizHint}</p>}
          {quiz.map((question, at) => (
            <Question
              key={question.ask.sv}
              question={question}
              choice={chosen[at] ?? null}
              choose={(choice) =>
                form.change({ chosen: quiz.map((_, place) => (place === at ? choice : (chosen[place] ?? null))) })
              }
              error={form.fault(`quiz${at}`)}
            />
          ))}
          <FormEnd form={form} action={task.acknowledge} success={thanks} />
        </Form>
      )}
    </div>
  );
}

/** Whom a version means, in words. */
function useMeant({ audience }: ReadVersion): string {
  const { whole, only, managers } = useText(pageText).page;
  const { roles } = useText(roleText);
  const language = useLanguage();
  if (audience.everyone) return whole;
  const some = listed(
    [
      ...audience.administrations,
      ...audience.units,
      ...audience.groups.map(({ name }) => name),
      ...audience.attributes.map(({ value }) => value),
      ...audience.roles.map((role) => inSentence(roles[role])),
    ],
    language,
  );
  const narrowed = onlyWords(audience, roles, managers);
  return narrowed.length === 0 ? some : only(some, listed(narrowed, language));
}

export function About({ version }: { version: ReadVersion }) {
  const text = useText(pageText).page;
  const { fields, kinds, states, changeKinds, correctedTitle } = useText(policyText);
  const language = useLanguage();
  const mayReadAll = useMay('policy.readAll');
  const meant = useMeant(version);
  const { decision, corrections, reviewOn } = version;
  const decided: readonly Fact[] = decision
    ? [
        [fields.decidedBy, decision.body],
        [fields.decidedOn, formatDay(decision.on, language)],
        ...(decision.section ? [[fields.section, decision.section] as const] : []),
        [fields.diaryNumber, decision.diaryNumber],
        ...corrections.map((one) => [correctedTitle, correctionWords(one, language)] as const),
      ]
    : [];
  const more: readonly Fact[] = [
    [fields.state, states[version.state]],
    ...(version.version > 1 ? [[text.change, changeKinds[version.change]] as const] : []),
    ...(meant ? [[fields.audience, meant] as const] : []),
    [text.lastChange, text.changed(version.changedBy, formatInstant(version.changedAt, language))],
  ];
  return (
    <Panel title={text.facts}>
      <FactList
        facts={[
          [fields.kind, kinds[version.kind]],
          [fields.version, version.version],
          ...decided,
          [fields.owner, version.ownerName],
          ...(reviewOn ? [[fields.reviewOn, <ReviewDay key="review" day={reviewOn} />] as const] : []),
          ...(mayReadAll ? more : []),
        ]}
      />
    </Panel>
  );
}
