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
    'throttled-with-limits': {
      sv: 'SharePoint begränsar trafiken: svar 429 med väntetid och uppgift om gränsen (amount = sekunder).',
      en: 'SharePoint throttles: 429 with a time to wait and RateLimit headers (amount = seconds).',
    },
    'batch-throttled': {
      sv: 'En del av ett paket av frågor får svar 429, resten går igenom (amount = sekunder).',
      en: 'A step inside a batch is answered 429, the rest goes through (amount = seconds).',
    },
    unavailable: { sv: 'SharePoint är tillfälligt nere: svar 503.', en: 'SharePoint is briefly down: 503.' },
    'general-exception': {
      sv: 'SharePoint svarar 500 utan att säga varför.',
      en: 'SharePoint answers 500 without telling why.',
    },
    'html-refusal': {
      sv: 'SharePoints front svarar 400 med en sida html, och inget sparas.',
      en: 'SharePoint’s front end answers 400 with a page of html, and nothing is kept.',
    },
    'html-after-commit': {
      sv: 'Ändringen sparas men SharePoints front svarar 400 med en sida html.',
      en: 'The change is kept but SharePoint’s front end answers 400 with a page of html.',
    },
    'timeout-after-commit': {
      sv: 'Ändringen sparas men svaret blir 504, så att en omsändning kan ge dubbletter.',
      en: 'The change is kept but the answer is 504, so that a retry may duplicate it.',
    },
    'token-expired': {
      sv: 'Appens inloggning har gått ut: svar 401.',
      en: 'The app’s token has expired: 401.',
    },
    'grant-revoked': {
      sv: 'Appens behörighet till webbplatsen är återkallad: svar 403.',
      en: 'The app’s permission on the site has been revoked: 403.',
    },
    'directory-denied': {
      sv: 'Appen saknar behörighet i katalogen (personer, grupper): svar 403.',
      en: 'The app lacks a permission in the directory (people, groups): 403.',
    },
    'resource-modified': {
      sv: 'En ändring krockar med en annan: svar 409.',
      en: 'A change collides with another one: 409.',
    },
    locked: {
      sv: 'Listan eller filen är låst för ändringar: svar 423.',
      en: 'The list or file is locked against changes: 423.',
    },
    'quota-exceeded': {
      sv: 'Lagringsutrymmet är slut, inget nytt kan sparas: svar 507.',
      en: 'The storage is full, nothing new can be kept: 507.',
    },
    resync: {
      sv: 'Läget i ändringsflödet är för gammalt: svar 410, börja om.',
      en: 'The state of the change feed is too old: 410, begin again.',
    },
    'empty-page': {
      sv: 'En sida av ett svar är tom, men det finns fler.',
      en: 'A page of an answer is empty, although there are more.',
    },
    'empty-result': {
      sv: 'En fråga med villkor får ett tomt svar fast det finns poster.',
      en: 'A filter finds nothing although there are items.',
    },
    'duplicate-in-delta': {
      sv: 'Samma post kommer två gånger i ändringsflödet.',
      en: 'The same item comes twice in the change feed.',
    },
    'error-in-delta': {
      sv: 'Ändringsflödet innehåller ett fel i stället för en post.',
      en: 'The change feed holds an error in the place of an item.',
    },
    'stale-read': {
      sv: 'Nyss gjorda ändringar syns inte än vid läsning (amount = millisekunder).',
      en: 'Changes just made do not show in reads yet (amount = milliseconds).',
    },
    'notification-lost': {
      sv: 'Ett meddelande om ändring kommer inte fram till appen.',
      en: 'A change notification does not reach the app.',
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
    'conversation-not-found': {
      sv: 'Teams känner inte igen samtalet: svar 404 ConversationNotFound.',
      en: 'Teams does not know the conversation: 404 ConversationNotFound.',
    },
    'activity-not-found': {
      sv: 'Teams hittar inte meddelandet som ska ändras: svar 404 ActivityNotFoundInConversation.',
      en: 'Teams does not find the message to change: 404 ActivityNotFoundInConversation.',
    },
    'not-in-roster': {
      sv: 'Boten är inte med i samtalet: svar 403 BotNotInConversationRoster.',
      en: 'The bot is not in the conversation: 403 BotNotInConversationRoster.',
    },
    blocked: {
      sv: 'Personen har blockerat boten: svar 403 med det vanliga felobjektet.',
      en: 'The person has blocked the bot: 403 with the ordinary error object.',
    },
    'blocked-in-message': {
      sv: 'Personen har blockerat boten: svar 403 med errorCode 209 och JSON som text i message.',
      en: 'The person has blocked the bot: 403 with errorCode 209 and JSON as text in its message.',
    },
    'blocked-in-error': {
      sv: 'Personen har blockerat boten: svar 403 Forbidden med JSON som text i felets message.',
      en: 'The person has blocked the bot: 403 Forbidden with JSON as text in the error’s message.',
    },
    'disabled-by-admin': {
      sv: 'Administratören har stängt av boten: svar 403 BotDisabledByAdmin.',
      en: 'The administrator has disabled the bot: 403 BotDisabledByAdmin.',
    },
    'forbidden-html': { sv: 'Svar 403 med en webbsida.', en: '403 with a web page.' },
    'forbidden-empty': { sv: 'Svar 403 utan innehåll.', en: '403 with nothing in it.' },
    'forbidden-other': {
      sv: 'Svar 403 med en kod som ingen beskrivning nämner.',
      en: '403 with a code that no description mentions.',
    },
    'too-large': {
      sv: 'Meddelandet är för stort: svar 413 MessageSizeTooBig.',
      en: 'The message is too large: 413 MessageSizeTooBig.',
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
