import type { Texts } from '../../bot/blocks/text.ts';

const sv = {
  faults: (count: number) =>
    count === 1
      ? 'En uppgift behöver rättas. Se det som är markerat.'
      : `${count} uppgifter behöver rättas. Se det som är markerat.`,
  restored: (when: string) => `Det du skrev ${when} är tillbaka. Det är inte skickat än.`,
  throwAway: 'Kasta utkastet',
  stale: {
    told: (name: string, when: string) =>
      `${name} har sparat en ändring ${when === '' ? '' : `${when} `}medan du skrev. Det du har skrivit finns kvar.`,
    somebody: 'Någon annan',
    what: 'Det här skiljer',
    theirs: 'Sparat nu',
    mine: 'Det du skrev',
    before: 'Stod förut',
    nothing: 'tomt',
    keep: 'Behåll det jag skrev',
    take: 'Ta det som är sparat',
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
    count === 1 ? 'One thing needs mending. See what is marked.' : `${count} things need mending. See what is marked.`,
  restored: (when) => `What you wrote ${when} is back. It has not been sent yet.`,
  throwAway: 'Throw the draft away',
  stale: {
    told: (name, when) =>
      `${name} saved a change ${when === '' ? '' : `${when} `}while you wrote. What you have written is still here.`,
    somebody: 'Somebody else',
    what: 'What differs',
    theirs: 'Saved now',
    mine: 'What you wrote',
    before: 'Stood before',
    nothing: 'empty',
    keep: 'Keep what I wrote',
    take: 'Take what is saved',
  },
  leave: {
    title: 'Leave what you have written?',
    kept: (days) => `It has not been sent. If you leave, it stays as a draft on this device for ${days} days.`,
    lost: 'It has not been sent, and it disappears if you leave.',
    stay: 'Go on writing',
    leave: 'Leave and keep the draft',
    discard: 'Throw away what I wrote',
  },
};

export const formText: Texts<typeof sv> = { sv, en };
