import type { FAULTS, FaultName, Part } from './faults.ts';

interface Description {
  readonly sv: string;
  readonly en: string;
}

type Catalogue = { readonly [P in Part]: Readonly<Record<(typeof FAULTS)[P][number], Description>> };

const CATALOGUE: Catalogue = {
  graph: {
    throttled: {
      sv: 'SharePoint begränsar trafiken: svar 429 med tid att vänta (amount = sekunder, 0 = ingen uppgift).',
      en: 'SharePoint throttles: 429 with a time to wait (amount = seconds, 0 = not stated).',
    },
    unavailable: { sv: 'SharePoint är tillfälligt nere: svar 503.', en: 'SharePoint is briefly down: 503.' },
    'timeout-after-commit': {
      sv: 'Ändringen sparas men svaret blir 504, så att en omsändning kan ge dubbletter.',
      en: 'The change is kept but the answer is 504, so that a retry may duplicate it.',
    },
    reset: {
      sv: 'Förbindelsen bryts innan något har sparats.',
      en: 'The connection breaks before anything is kept.',
    },
    delay: { sv: 'Svaren dröjer (amount = millisekunder).', en: 'Answers are late (amount = milliseconds).' },
  },
  connector: {
    throttled: {
      sv: 'Teams begränsar botens meddelanden: svar 429 (amount = sekunder att vänta).',
      en: 'Teams throttles the bot: 429 (amount = seconds to wait).',
    },
    'precondition-failed': {
      sv: 'Teams svarar 412: samtalet är upptaget, försök igen.',
      en: 'Teams answers 412: the conversation is busy, try again.',
    },
    'bad-gateway': { sv: 'Teams är tillfälligt nere: svar 502.', en: 'Teams is briefly down: 502.' },
    'timeout-after-delivery': {
      sv: 'Meddelandet kommer fram men svaret blir 504.',
      en: 'The message arrives but the answer is 504.',
    },
    reset: {
      sv: 'Förbindelsen bryts innan meddelandet har tagits emot.',
      en: 'The connection breaks before delivery.',
    },
    delay: { sv: 'Svaren dröjer (amount = millisekunder).', en: 'Answers are late (amount = milliseconds).' },
  },
  token: {
    unavailable: { sv: 'Inloggningstjänsten är nere: svar 503.', en: 'The sign-in service is down: 503.' },
    'invalid-client': {
      sv: 'Appens hemlighet godtas inte, som när den har gått ut.',
      en: 'The app’s secret is refused, as when it has expired.',
    },
    delay: { sv: 'Svaren dröjer (amount = millisekunder).', en: 'Answers are late (amount = milliseconds).' },
  },
};

interface CatalogueRow extends Description {
  readonly part: Part;
  readonly name: FaultName;
}

export const faultCatalogue = (): readonly CatalogueRow[] =>
  (Object.keys(CATALOGUE) as Part[]).flatMap((part) =>
    Object.entries(CATALOGUE[part]).map(([name, text]) => ({ part, name: name as FaultName, ...text })),
  );
