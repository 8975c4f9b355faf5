// Steering documents a municipality could use as they are, in our own words: decided or drafted, for the coordinator to send out.
import { addMonths, dayOf, type Instant, yearOf } from '../../bot/blocks/instant.ts';
import { EVERYONE } from '../../bot/capabilities/organisation/audience-model.ts';
import type { DocumentVersion } from '../../bot/capabilities/policy/model.ts';
import type { Somebody } from './people.ts';

type Content = Pick<DocumentVersion, 'id' | 'kind' | 'title' | 'summary'>;

export const POLICY: Content = {
  id: 'demonstration-policy',
  kind: 'policy',
  title: 'Informationssäkerhetspolicy',
  summary: {
    sv: [
      'Information är en del av vårt uppdrag. Vi skyddar den så att rätt person har rätt uppgift i rätt tid.',
      'Chefer ansvarar för informationen i sin verksamhet, på samma sätt som för personal och pengar.',
      'Det som är viktigast klassas först, och skyddet följer klassningen.',
      'Alla rapporterar det som går fel eller ser konstigt ut. Den som rapporterar ska inte klandras för det.',
      'Vi följer upp varje år och berättar för kommunstyrelsen hur det går.',
    ],
    en: [
      'Information is part of our task. We protect it so that the right person has the right facts at the right time.',
      'Managers are responsible for the information in their services, just as they do for staff and money.',
      'What matters most is classified first, and its protection follows from that.',
      'Everyone reports what goes wrong or looks strange. No one is to be blamed for reporting.',
      'We follow up every year and tell the municipal executive board how things are going.',
    ],
  },
};

export const ROUTINE: Content = {
  id: 'demonstration-routine',
  kind: 'routine',
  title: 'När något händer',
  summary: {
    sv: [
      'Skriv till Värna vad som har hänt, med egna ord. Det tar under en minut.',
      'Har du lämnat ut ett lösenord eller en kod? Byt det direkt och ring it-supporten.',
      'Ser datorn konstig ut? Stäng inte av den, men koppla bort den från nätverket.',
      'Skickade du något till fel person? Be mottagaren radera det och rapportera, även om det gick bra.',
      'Är liv eller hälsa i fara? Ring 112 först.',
    ],
    en: [
      'Write to Värna what has happened, in your own words. It takes less than a minute.',
      'Did you give away a password or a code? Change it at once and call IT support.',
      'Does the computer look strange? Do not turn it off, but disconnect it from the network.',
      'Did you send something to the wrong person? Ask them to delete it and report, even if it went well.',
      'Is life or health in danger? Call 112 first.',
    ],
  },
};

export const INSTRUCTION: Content = {
  id: 'demonstration-instruction',
  kind: 'instruction',
  title: 'Klassa information',
  summary: {
    sv: [
      'Fråga vad som händer om uppgiften sprids, är fel eller inte går att nå. Svaret ger nivån.',
      'Ta hjälp av två eller tre som arbetar med informationen varje dag.',
      'Informationsägaren bestämmer nivån och skriver varför.',
      'Börja med det som skulle märkas först om det försvann.',
      'Rör det Sveriges säkerhet? Skriv inget om det i Värna. Ring säkerhetsskyddschefen.',
    ],
    en: [
      'Ask what happens if the information spreads, is wrong or cannot be reached. The answer gives the level.',
      'Ask two or three people who work with the information every day.',
      'The information owner decides the level and writes why.',
      'Begin with what would be missed first if it disappeared.',
      'Does it concern national security? Write nothing about it in Värna. Call the head of protective security.',
    ],
  },
};

const OWNER = /^informationssäkerhetssamordnare/iu;

/** The policy is decided and waits to be sent out; the rest are drafts. */
export function demonstrationDocuments(people: readonly Somebody[], now: Instant): readonly DocumentVersion[] {
  const owner = people.find(({ title }) => OWNER.test(title));
  if (!owner) return [];
  const day = dayOf(now);
  return [POLICY, ROUTINE, INSTRUCTION].map((content, place) => ({
    ...content,
    document: content.id,
    version: 1,
    owner: owner.id,
    ownerName: owner.name,
    state: place === 0 ? 'decided' : 'draft',
    changes: { sv: [], en: [] },
    quiz: [],
    change: 'material',
    decision:
      place === 0
        ? { body: 'Kommunfullmäktige', on: day, section: '§ 112', diaryNumber: `KS ${yearOf(now)}/45` }
        : null,
    reviewOn: addMonths(day, 12),
    audience: EVERYONE,
    corrections: [],
    reviews: [],
    file: null,
    publishedAt: null,
    changedBy: owner.name,
    changedAt: now,
    revision: 1,
    changeId: content.id,
  }));
}
