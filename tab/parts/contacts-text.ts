import type { Texts } from '../../bot/blocks/text.ts';

const sv = {
  title: 'Vem du ringer och frågar',
  support: 'Bråttom, eller fungerar inte Teams?',
  supportRing: 'Ring it-supporten:',
  supportNoNumber: 'Ring it-supporten.',
  protection: 'Rör det Sveriges säkerhet?',
  protectionRing: 'Skriv inget om det i Värna. Ring säkerhetsskyddschefen:',
  protectionNoNumber: 'Skriv inget om det i Värna. Ring säkerhetsskyddschefen.',
  questions: 'Andra frågor',
  nobody: 'Ingen samordnare är utsedd. Ring it-supporten.',
  privacy: 'Om personuppgifter',
  noOfficer: 'Ingen utsedd',
  deputy: (name: string) => `${name} (ersättare)`,
};

const en: typeof sv = {
  title: 'Whom to call and ask',
  support: 'Urgent, or is Teams not working?',
  supportRing: 'Call IT support:',
  supportNoNumber: 'Call IT support.',
  protection: 'Does it concern national security?',
  protectionRing: 'Write nothing about it in Värna. Call the head of protective security:',
  protectionNoNumber: 'Write nothing about it in Värna. Call the head of protective security.',
  questions: 'Other questions',
  nobody: 'No coordinator has been appointed. Call IT support.',
  privacy: 'About personal data',
  noOfficer: 'Nobody appointed',
  deputy: (name) => `${name} (deputy)`,
};

export const contactsText: Texts<typeof sv> = { sv, en };
