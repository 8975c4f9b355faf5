// What the form of a draft says beside its fields.
import type { Texts } from '../../../bot/blocks/text.ts';

const sv = {
  titleHint: 'Det enda som behövs för att spara. Resten kan du fylla i senare.',
  ownerHint: 'Den som svarar på frågor om dokumentet.',
  reviewHint: 'Förslaget är om två år.',
  decidedByMissing: 'Skriv vem som har beslutat.',
  diaryMissing: 'Skriv beslutets diarienummer.',
  half: (count: number) =>
    count === 1
      ? 'Engelska saknas i 1 punkt. Du kan spara ändå och översätta före beslutet.'
      : `Engelska saknas i ${count} punkter. Du kan spara ändå och översätta före beslutet.`,
  english: 'Engelska saknas',
  file: {
    none: 'Frivilligt. PDF, Word eller OpenDocument, högst 20 MB. Filen laddas upp när du sparar.',
    current: (name: string) => `${name} hör till utkastet.`,
    chosen: (name: string) => `${name} laddas upp när du sparar.`,
    large: 'Filen är för stor. Högst 20 MB får plats.',
    remove: 'Ta bort filen',
  },
};

const en: typeof sv = {
  titleHint: 'All that is needed to save. You can fill in the rest later.',
  ownerHint: 'Whoever answers questions about the document.',
  reviewHint: 'Two years from now is suggested.',
  decidedByMissing: 'Write who has decided.',
  diaryMissing: 'Write the registry number of the decision.',
  half: (count) =>
    count === 1
      ? 'English is missing in 1 point. You can save anyway and translate before the decision.'
      : `English is missing in ${count} points. You can save anyway and translate before the decision.`,
  english: 'English is missing',
  file: {
    none: 'Optional. PDF, Word or OpenDocument, at most 20 MB. The file is uploaded when you save.',
    current: (name) => `${name} belongs to the draft.`,
    chosen: (name) => `${name} is uploaded when you save.`,
    large: 'The file is too large. There is room for 20 MB.',
    remove: 'Remove the file',
  },
};

export const draftText: Texts<typeof sv> = { sv, en };
