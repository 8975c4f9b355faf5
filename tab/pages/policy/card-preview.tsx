// A document as its readers will meet it in the chat, in either language.
import { useMemo, useState } from 'react';
import { card } from '../../../bot/blocks/card.ts';
import { type Day, instantAt } from '../../../bot/blocks/instant.ts';
import type { Language } from '../../../bot/blocks/text.ts';
import { EVERYONE } from '../../../bot/capabilities/organisation/audience-model.ts';
import { policyCards } from '../../../bot/capabilities/policy/inbox-cards.ts';
import type { ReadVersion } from '../../../bot/capabilities/policy/model.ts';
import { useToday } from '../../api/today.ts';
import { CardPreview } from '../../parts/card-preview.tsx';
import { Choice } from '../../parts/choice.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { overviewText } from './overview-text.ts';

export type Previewed = Pick<ReadVersion, 'kind' | 'title' | 'summary' | 'changes' | 'quiz' | 'decision'>;

/** What a card does not show, so that anything will do. */
const REST: Omit<ReadVersion, keyof Previewed> = {
  id: 'preview',
  document: 'preview',
  version: 1,
  owner: '',
  ownerName: '',
  state: 'published',
  change: 'material',
  corrections: [],
  reviews: [],
  reviewOn: null,
  audience: EVERYONE,
  file: null,
  publishedAt: null,
  changedBy: '',
  changedAt: instantAt(0),
  revision: 0,
  changeId: '',
};

interface DocumentPreviewProps {
  readonly value: Previewed;
  readonly due: Day;
}

export default function DocumentPreview({ value, due }: DocumentPreviewProps) {
  const text = useText(overviewText).trial;
  const own = useLanguage();
  const today = useToday();
  const [language, setLanguage] = useState<Language>(own);
  const shown = useMemo(() => {
    const context = { today, language, step: null, links: { to: () => '#' } };
    const { parts, buttons } = policyCards.tasks.document(
      { kind: 'document', version: { ...REST, ...value }, due },
      context,
    );
    return card(parts, buttons);
  }, [value, due, today, language]);
  return (
    <>
      <Choice
        label={text.language}
        value={language}
        options={(['sv', 'en'] as const).map((one) => ({ value: one, label: text.languages[one] }))}
        choose={setLanguage}
      />
      <CardPreview shown={shown} />
    </>
  );
}
