import { type Facts, fact } from '../../blocks/refusal.ts';
import type { Texts } from '../../blocks/text.ts';
import type { AuthorityRefusal } from './rules.ts';

const sv = {
  refusals: {
    authorityChanged: (facts) =>
      `${fact(facts, 'name')} ändrade uppgifterna före dig. Nu ser du det senaste. Gör om din ändring om den behövs.`,
    authorityTooLong: (facts) =>
      `Texten är för lång: ${fact(facts, 'length')} tecken, och högst ${fact(facts, 'limit')} får plats. Korta den.`,
    recipientNameMissing: () => 'Skriv vad mottagaren heter.',
    portalWrong: () => 'Adressen till portalen ska börja med https://. Kopiera den från myndighetens webbplats.',
    orgNumberWrong: () =>
      'Organisationsnumret stämmer inte. Skriv tio siffror, till exempel 212000-0142, och kontrollera dem.',
    contactEmailWrong: () => 'E-postadressen stämmer inte. Den ska ha ett @, till exempel namn@kommun.se.',
    senderUnknown: () => 'Nämnden finns inte längre. Ladda om sidan för att se de nämnder som finns.',
  } satisfies Record<Exclude<AuthorityRefusal, 'notAllowed'>, (facts: Facts) => string>,
};

const en: typeof sv = {
  refusals: {
    authorityChanged: (facts) =>
      `${fact(facts, 'name')} changed the details before you. You now see the latest. Make your change again if needed.`,
    authorityTooLong: (facts) =>
      `The text is too long: ${fact(facts, 'length')} characters, and at most ${fact(facts, 'limit')} fit. Shorten it.`,
    recipientNameMissing: () => 'Write the name of the recipient.',
    portalWrong: () => 'The address of the portal must begin with https://. Copy it from the authority’s website.',
    orgNumberWrong: () =>
      'The organisation number is not right. Write ten digits, for example 212000-0142, and check them.',
    contactEmailWrong: () => 'The email address is not right. It must have an @, for example name@municipality.se.',
    senderUnknown: () => 'The board no longer exists. Reload the page to see the boards there are.',
  },
};

export const authorityText: Texts<typeof sv> = { sv, en };
