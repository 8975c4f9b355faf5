// What Värna makes of the words while they are typed: help on the way, never a hindrance.
import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { SparkleRegular } from '@fluentui/react-icons/svg/sparkle';
import { hasPersonalNumber, withoutPersonalNumbers } from '../../../bot/blocks/personal-number.ts';
import { CATEGORIES, type Category } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { useAnnounce } from '../../parts/announcer.tsx';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useText } from '../../shell/session.tsx';
import type { Report } from './report-draft.ts';
import { pageText } from './text.ts';
import { useSuggesting } from './use-suggesting.ts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    gap: '8px',
    padding: '10px 12px',
    margin: '-8px 0 20px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  icon: { flexShrink: 0, marginTop: '2px', fontSize: '16px' },
  aid: { display: 'block', marginTop: '4px' },
});

// Fewer letters than this say nothing yet.
const ENOUGH = 8;

interface SuggestionProps {
  readonly report: Report;
  readonly change: (part: Partial<Report>) => void;
}

export function Suggestion({ report, change }: SuggestionProps) {
  const styles = useStyles();
  const { draft, categories } = useText(incidentText);
  const suggesting = useSuggesting();
  const says = report.happened.length >= ENOUGH;
  const category = says && suggesting ? suggesting.suggestCategory(report.happened) : 'other';
  const likely = says && suggesting ? suggesting.likelyCategories(report.happened, category) : [];
  const aid = draft.firstAid[report.category || category];
  return (
    <>
      <div role="status">
        {category !== 'other' && (
          <div className={styles.box}>
            <SparkleRegular aria-hidden className={styles.icon} />
            <span>
              {draft.soundsLike(categories[category])} {aid && <strong className={styles.aid}>{aid}</strong>}
            </span>
          </div>
        )}
      </div>
      {likely.length > 0 && (
        <CategoryChoice
          offered={[...(category === 'other' ? [] : [category]), ...likely]}
          value={report.category || category}
          choose={(chosen) => change({ category: chosen })}
        />
      )}
      <PersonalNumber report={report} change={change} />
    </>
  );
}

interface CategoryChoiceProps {
  readonly offered: readonly Category[];
  readonly value: Category;
  choose(category: Category): void;
}

/** One tap corrects what was suggested. */
function CategoryChoice({ offered, value, choose }: CategoryChoiceProps) {
  const { draft, categories } = useText(incidentText);
  // What was chosen stays in sight while the words go on changing.
  const shown = offered.includes(value) || value === 'other' ? offered : [value, ...offered];
  return (
    <Field label={draft.about}>
      <RadioGroup
        value={value}
        onChange={(_, { value: chosen }) => choose(CATEGORIES.find((one) => one === chosen) ?? 'other')}
      >
        {shown.map((one) => (
          <Radio key={one} value={one} label={categories[one]} />
        ))}
        <Radio value="other" label={draft.undecided} />
      </RadioGroup>
    </Field>
  );
}

function PersonalNumber({ report, change }: SuggestionProps) {
  const text = useText(pageText).report;
  const { draft, buttons } = useText(incidentText);
  const announce = useAnnounce();
  const { happened, happenedWhen, affected } = report;
  if (![happened, happenedWhen, affected].some(hasPersonalNumber)) return null;
  const remove = () => {
    const without = (words: string) => withoutPersonalNumbers(words, text.numberRemoved);
    change({ happened: without(happened), happenedWhen: without(happenedWhen), affected: without(affected) });
    announce(text.numberGone);
  };
  return (
    <Notice intent="warning" actions={<Button onClick={remove}>{buttons.removePersonalNumbers}</Button>}>
      {draft.personalNumber}
    </Notice>
  );
}
