import type { Texts } from '../../blocks/text.ts';

const sv = {
  signInNeeded: { title: 'Du behöver logga in igen', detail: 'Öppna Värna i Teams på nytt.' },
  unknownPerson: { title: 'Kontot finns inte i kommunens katalog', detail: 'Be it-supporten kontrollera ditt konto.' },
  notActive: {
    title: 'Kontot får inte använda Värna',
    detail: 'Gästkonton och avstängda konton har ingen åtkomst. Be it-supporten om hjälp.',
  },
  unknownAction: {
    title: 'Det Värna ombads göra finns inte',
    detail: 'Ladda om sidan; den kan vara från en äldre version.',
  },
  notUnderstood: {
    title: 'Det som skickades gick inte att läsa',
    detail: 'Kontrollera fälten och försök igen. Det du skrev finns kvar.',
  },
  tooLarge: {
    title: 'Det som skickades är för stort',
    detail: 'Korta texten och försök igen. Det du skrev finns kvar.',
  },
  fileTooLarge: {
    title: 'Filen är för stor',
    detail: 'Den får vara högst 20 MB. Spara den som PDF med mindre bilder och försök igen.',
  },
  fileKind: {
    title: 'Filen är av fel slag',
    detail: 'Välj en PDF, ett Word-dokument (.docx) eller ett OpenDocument (.odt).',
  },
  pictureTooLarge: { title: 'Bilden är för stor', detail: 'Den får vara högst 1 MB. Välj en mindre bild.' },
  pictureKind: { title: 'Bilden är av fel slag', detail: 'Välj en bild som är PNG eller JPEG.' },
  fileGone: { title: 'Filen finns inte', detail: 'Den kan ha tagits bort. Fråga dokumentets ägare.' },
  failed: {
    title: 'Något gick fel hos Värna',
    detail: 'Försök igen om en stund. Det du skrev finns kvar. Uppge felnumret om du kontaktar it-supporten.',
  },
};

const en: typeof sv = {
  signInNeeded: { title: 'You need to sign in again', detail: 'Open Värna in Teams once more.' },
  unknownPerson: {
    title: 'The account is not in the municipality’s directory',
    detail: 'Ask IT support to check your account.',
  },
  notActive: {
    title: 'The account may not use Värna',
    detail: 'Guests and disabled accounts have no access. Ask IT support for help.',
  },
  unknownAction: {
    title: 'What Värna was asked to do does not exist',
    detail: 'Reload the page; it may be from an older version.',
  },
  notUnderstood: {
    title: 'What was sent could not be read',
    detail: 'Check the fields and try again. What you wrote is still there.',
  },
  tooLarge: {
    title: 'What was sent is too large',
    detail: 'Shorten the text and try again. What you wrote is still there.',
  },
  fileTooLarge: {
    title: 'The file is too large',
    detail: 'It may be at most 20 MB. Save it as a PDF with smaller pictures and try again.',
  },
  fileKind: {
    title: 'The file is of the wrong kind',
    detail: 'Choose a PDF, a Word document (.docx) or an OpenDocument (.odt).',
  },
  pictureTooLarge: { title: 'The picture is too large', detail: 'It may be at most 1 MB. Choose a smaller one.' },
  pictureKind: { title: 'The picture is of the wrong kind', detail: 'Choose a picture that is PNG or JPEG.' },
  fileGone: { title: 'There is no such file', detail: 'It may have been removed. Ask the owner of the document.' },
  failed: {
    title: 'Something went wrong in Värna',
    detail: 'Try again in a while. What you wrote is still there. Give the error number if you contact IT support.',
  },
};

export const doorText: Texts<typeof sv> = { sv, en };
export type Problem = keyof typeof sv;
