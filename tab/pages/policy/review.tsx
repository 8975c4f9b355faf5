// What each reviewer has said, who is still waited for, and a reminder to them.
import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { CommentEditRegular } from '@fluentui/react-icons/svg/comment-edit';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { formatDay, formatInstant } from '../../../bot/blocks/instant.ts';
import type { DocumentPage } from '../../../bot/capabilities/policy/model.ts';
import type { Review, Reviewer } from '../../../bot/capabilities/policy/review-model.ts';
import { reviewNow } from '../../../bot/capabilities/policy/review-rules.ts';
import { reviewText } from '../../../bot/capabilities/policy/review-text.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { StatusBadge } from '../../list/status-badge.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { reviewWords } from './review-words.ts';
import { useStep } from './step.ts';

const useStyles = makeStyles({
  about: { margin: '0 0 12px' },
  note: {
    margin: '0 0 12px',
    paddingLeft: '12px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-wrap',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  one: {
    padding: '12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none', paddingTop: 0 },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 12px' },
  name: { fontWeight: tokens.fontWeightSemibold },
  less: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  comment: { margin: '6px 0 0', whiteSpace: 'pre-wrap' },
  remind: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px', marginTop: '12px' },
});

/** The latest round first; the one that goes on can be reminded of. */
export function Answers({ page }: { page: DocumentPage }) {
  const text = useText(reviewWords);
  const { version, review, mayManage } = page;
  const now = reviewNow(version);
  const rounds = version.reviews.map((round, place) => ({ round, place })).toReversed();
  return rounds.map(({ round, place }) => (
    <Panel key={round.askedAt} title={rounds.length === 1 ? text.title : text.earlier(place + 1)}>
      <Round round={round} gone={review?.gone ?? []} />
      {round === now && mayManage && (review?.remindable ?? 0) > 0 && (
        <Remind id={version.id} count={review?.remindable ?? 0} />
      )}
    </Panel>
  ));
}

function Round({ round, gone }: { round: Review; gone: readonly string[] }) {
  const styles = useStyles();
  const text = useText(reviewWords);
  const language = useLanguage();
  const { askedBy, askedAt, due, note, reviewers } = round;
  return (
    <>
      <p className={styles.about}>{text.asked(askedBy, formatInstant(askedAt, language), formatDay(due, language))}</p>
      {note !== '' && <p className={styles.note}>{note}</p>}
      <ul className={styles.list}>
        {reviewers.map((one) => (
          <Line key={one.person} one={one} isGone={gone.includes(one.person)} />
        ))}
      </ul>
    </>
  );
}

function Line({ one, isGone }: { one: Reviewer; isGone: boolean }) {
  const styles = useStyles();
  const text = useText(reviewWords);
  const language = useLanguage();
  const { name, comment, at, remindedOn, answer } = one;
  const when = at !== null ? text.at(formatInstant(at, language)) : null;
  const told = answer === null && remindedOn !== null ? text.reminded(formatDay(remindedOn, language)) : null;
  return (
    <li className={styles.one}>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        <AnswerBadge answer={answer} isGone={isGone} />
      </div>
      {(when ?? told) && <span className={styles.less}>{when ?? told}</span>}
      {comment !== '' && <p className={styles.comment}>{comment}</p>}
    </li>
  );
}

function AnswerBadge({ answer, isGone }: Pick<Reviewer, 'answer'> & { isGone: boolean }) {
  const text = useText(reviewWords);
  const { answers } = useText(reviewText);
  if (answer === 'fine') return <StatusBadge icon={<CheckmarkCircleRegular />} color="success" label={answers.fine} />;
  if (answer === 'change') return <StatusBadge icon={<CommentEditRegular />} color="warning" label={answers.change} />;
  if (isGone) return <StatusBadge icon={<DismissCircleRegular />} color="danger" label={text.gone} />;
  return <StatusBadge icon={<CircleRegular />} color="informative" label={text.waits} />;
}

function Remind({ id, count }: { id: string; count: number }) {
  const styles = useStyles();
  const text = useText(reviewWords);
  const { refusals } = useText(policyText);
  const remind = useStep('policy.remindReviewers', () => undefined);
  return (
    <>
      <div className={styles.remind}>
        <SendButton
          appearance="secondary"
          label={text.remind}
          sending={remind.sending}
          press={() => remind.send({ id })}
        />
        <span className={styles.less}>{text.remindHint(count)}</span>
      </div>
      <Outcome sending={remind} sentences={refusals} success={text.remindDone} />
    </>
  );
}
