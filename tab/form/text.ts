import type { Texts } from '../../bot/blocks/text.ts';

const sv = {
  faults: (count: number) =>
    count === 1
      ? 'Ett fält behöver rättas. Se det som är markerat.'
      : `${count} fält behöver rättas. Se det som är markerat.`,
  restored: (when: string) => `Det du skrev ${when} är tillbaka. Det är inte skickat än.`,
  throwAway: 'Kasta utkastet',
  stale: {
    told: (name: string, when: string) =>
      `${name} har sparat en ändring ${when === '' ? '' : `${when} `}medan du skrev. Det du har skrivit finns kvar.`,
    somebody: 'Någon annan',
    what: 'Det här skiljer',
    theirs: 'Sparat nu',
    mine: 'Det du skrev',
    before: 'Tidigare',
    nothing: 'tomt',
    keep: 'Behåll min text',
    take: 'Använd den sparade texten',
  },
  leave: {
    title: 'Lämna det du har skrivit?',
    kept: (days: number) =>
      `Det är inte skickat. Om du lämnar det ligger det kvar som ett utkast på den här enheten i ${days} dagar.`,
    lost: 'Det är inte skickat, och det försvinner om du lämnar det.',
    stay: 'Fortsätt skriva',
    leave: 'Lämna och behåll utkastet',
    discard: 'Kasta det jag skrev',
  },
};

const en: typeof sv = {
  faults: (count) =>
    count === 1
      ? 'One field needs to be corrected. See what is marked.'
      : `${count} fields need to be corrected. See what is marked.`,
  restored: (when) => `What you wrote ${when} is back. It has not been sent yet.`,
  throwAway: 'Discard the draft',
  stale: {
    told: (name, when) =>
      `${name} saved a change ${when === '' ? '' : `${when} `}while you wrote. What you have written is still here.`,
    somebody: 'Someone else',
    what: 'What differs',
    theirs: 'Saved now',
    mine: 'What you wrote',
    before: 'Before',
    nothing: 'empty',
    keep: 'Keep my text',
    take: 'Use the saved text',
  },
  leave: {
    title: 'Leave what you have written?',
    kept: (days) => `It has not been sent. If you leave, it stays as a draft on this device for ${days} days.`,
    lost: 'It has not been sent, and it disappears if you leave.',
    stay: 'Keep writing',
    leave: 'Leave and keep the draft',
    discard: 'Discard what I wrote',
  },
};

export const formText: Texts<typeof sv> = { sv, en };
