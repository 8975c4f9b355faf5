import { makeStyles } from '@fluentui/react-components';
import { formatDay } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { measureText } from '../../../bot/capabilities/measure/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { ProgressBadges } from '../../list/progress-badges.tsx';
import { FactList } from '../../parts/fact-list.tsx';
import { Fetching } from '../../parts/fetched.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';

const useStyles = makeStyles({ words: { margin: 0, whiteSpace: 'pre-wrap' }, title: { margin: 0, fontWeight: 600 } });

/** What is to be done, and what was said of it last. */
export function MeasurePeek({ id }: { readonly id: string }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useText(measureText);
  const answer = useAnswer('measure.read', { id });
  const { data } = answer;
  if (data === undefined || isRefusal(data)) return <Fetching of={answer} />;
  const { measure, events, isLate } = data;
  const last = events[0];
  return (
    <>
      <p className={styles.title}>{measure.title}</p>
      <ProgressBadges of={{ ...measure, isLate }} words={words} />
      {measure.what !== '' && <p className={styles.words}>{measure.what}</p>}
      <FactList
        facts={[
          [words.fields.owner, measure.ownerName],
          [words.fields.due, formatDay(measure.due, language)],
          [words.fields.board, measure.board || words.noBoard],
          [words.fields.source, [words.sources[measure.source.kind], measure.source.title].filter(Boolean).join(', ')],
          ...(last ? [[words.events[last.kind], [last.actorName, last.note].filter(Boolean).join(': ')] as const] : []),
        ]}
      />
    </>
  );
}
