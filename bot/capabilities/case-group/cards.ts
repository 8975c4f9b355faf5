// The incident channel's one card for a wave: it counts and lists, and one press gathers.
import {
  box,
  type Card,
  card,
  entry,
  heading,
  link,
  type Message,
  paragraph,
  pressFor,
  said,
  seenByEach,
  small,
} from '../../blocks/card.ts';
import { formatInstant } from '../../blocks/instant.ts';
import { type Language, listed } from '../../blocks/text.ts';
import type { ActionName, Asked } from '../../contract.ts';
import type { GroupOutcome, Wave } from './model.ts';
import { caseGroupText } from './text.ts';

const press = pressFor<{ [Name in ActionName]: Asked<Name> }>();

/** Names in a card; the rest is counted, and stands on the page of the main case. */
const SHOWN = 12;

const isJoined = ({ cases, left }: Wave) => left.length < cases.length - 1;

function title(wave: Wave, language: Language): string {
  const t = caseGroupText[language];
  const { cases, main, left } = wave;
  return isJoined(wave) ? t.joined(cases.length - left.length, main.number) : t.title(cases.length);
}

/** Counted on the shared card too: what does not change there is not sent again, and nobody's own view is drawn anew. */
const newOnes = (wave: Wave, language: Language) =>
  isJoined(wave) &&
  wave.left.length > 0 &&
  box('emphasis', [paragraph(caseGroupText[language].newOnes(wave.left.length))]);

function between({ cases }: Wave, language: Language): string {
  const first = cases[0];
  const last = cases.at(-1);
  if (!first || !last) return '';
  return caseGroupText[language].between(
    formatInstant(first.reportedAt, language),
    formatInstant(last.reportedAt, language),
  );
}

/** For whoever may read all of them. @param outcome of the press that it answers */
export function waveCard(
  wave: Wave,
  language: Language,
  { tab, outcome }: { readonly tab: string; readonly outcome?: Omit<GroupOutcome, 'group'> },
): Card {
  const t = caseGroupText[language];
  const { main, cases, left, likenesses } = wave;
  const all = likenesses.map((one) => t.likenesses[one]);
  const notDone = outcome?.notDone.map(({ number }) => number) ?? [];
  return card(
    [
      outcome !== undefined && outcome.done.length > 0 && box('good', [paragraph(t.done(outcome.done.length))]),
      notDone.length > 0 && box('warning', [said(t.notDone(listed(notDone, language)))]),
      heading(title(wave, language)),
      newOnes(wave, language),
      small(between(wave, language)),
      all.length > 0 && small(t.alike(listed(all, language))),
      cases
        .slice(0, SHOWN)
        .flatMap(({ number, reporterName, reporterUnit, happened }) =>
          entry([number, reporterName, reporterUnit].filter((one) => one !== '').join(' · '), happened),
        ),
      cases.length > SHOWN && small(t.more(cases.length - SHOWN)),
    ],
    [
      wave.mayHandle &&
        left.length > 0 &&
        press(
          t.buttons.gather(left.length, main.number),
          'caseGroup.gather',
          { id: main.id, cases: [...left] },
          'positive',
        ),
      link(t.buttons.open, tab),
    ],
  );
}

/** For a viewer who may read none of them. */
export function plainCover(id: string, language: Language): Card {
  const t = caseGroupText[language];
  const show = press(t.buttons.show, 'caseGroup.wave', { id });
  return seenByEach(card([heading(t.several), small(t.cover)], [show]), show);
}

/** What was shown is none any more: its cases were closed, or taken out. */
export const waveGone = (language: Language): Card => card([paragraph(caseGroupText[language].gone)]);

/** What everybody in the channel may see: that there are many, and when. */
export function waveCover(wave: Wave, language: Language): Message {
  const t = caseGroupText[language];
  const shared = card(
    [heading(title(wave, language)), newOnes(wave, language), small(between(wave, language)), small(t.cover)],
    [press(t.buttons.show, 'caseGroup.wave', { id: wave.main.id })],
  );
  return {
    summary: t.summary(wave.cases.length),
    card: seenByEach(shared, press(t.buttons.show, 'caseGroup.wave', { id: wave.main.id })),
  };
}
