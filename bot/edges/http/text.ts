import type { Texts } from '../../blocks/text.ts';

interface Words {
  readonly title: string;
  readonly detail: string;
}

const problems = {
  signInNeeded: { title: 'Du behöver logga in igen', detail: 'Öppna Värna i Teams på nytt.' },
  unknownPerson: { title: 'Kontot finns inte i kommunens katalog', detail: 'Be it-supporten kontrollera ditt konto.' },
  notActive: {
    title: 'Kontot får inte använda Värna',
    detail: 'Gästkonton och avstängda konton har ingen åtkomst. Be it-supporten om hjälp.',
  },
  unknownAction: {
    title: 'Funktionen finns inte längre',
    detail: 'Sidan kan vara från en äldre version. Ladda om sidan.',
  },
  notUnderstood: {
    title: 'Det gick inte att läsa det som skickades',
    detail: 'Kontrollera fälten och försök igen.',
  },
  tooLarge: {
    title: 'Det som skickades är för stort',
    detail: 'Korta texten och försök igen.',
  },
  busy: {
    title: 'Just nu är det många som skickar till Värna',
    detail: 'Vänta några sekunder och försök igen.',
  },
  notStarted: {
    title: 'Värna har inte kommit i gång för kommunen',
    detail: 'Försök igen om en stund. Hjälper det inte, kontakta it-supporten.',
  },
  fileTooLarge: {
    title: 'Filen är för stor',
    detail: 'Den får vara högst 20 MB. Spara den som PDF med mindre bilder och försök igen.',
  },
  fileKind: {
    title: 'Filtypen går inte att använda',
    detail: 'Välj en PDF, ett Word-dokument (.docx) eller en OpenDocument-fil (.odt).',
  },
  fileEmpty: {
    title: 'Filen är tom',
    detail: 'Det finns inget i den. Öppna den på din dator, spara den igen och välj den på nytt.',
  },
  pictureTooLarge: { title: 'Bilden är för stor', detail: 'Den får vara högst 1 MB. Välj en mindre bild.' },
  evidenceEmpty: {
    title: 'Filen är tom',
    detail: 'Den innehåller 0 byte. Kontrollera att du valde rätt fil.',
  },
  evidenceTooLarge: {
    title: 'Filen är för stor',
    detail: 'Den får vara högst 20 MB. Lägg den i biblioteket Bevis i SharePoint och anteckna det i ärendet.',
  },
  pictureKind: { title: 'Bildtypen går inte att använda', detail: 'Välj en bild som är PNG eller JPEG.' },
  fileGone: { title: 'Filen finns inte', detail: 'Den kan ha tagits bort. Fråga dokumentets ägare.' },
  ticketUnknown: {
    title: 'Länken går inte att använda',
    detail: 'Gå tillbaka till Värna i Teams och hämta filen igen. Då får du en ny länk.',
  },
  ticketUsed: {
    title: 'Filen är redan hämtad med den här länken',
    detail:
      'Varje länk gäller en gång. Titta bland dina hämtade filer, eller gå tillbaka till Värna i Teams och hämta filen igen.',
  },
  ticketLate: {
    title: 'Länken gäller inte längre',
    detail: 'Den gäller i en minut. Gå tillbaka till Värna i Teams och hämta filen igen.',
  },
  ticketOthers: {
    title: 'Länken är någon annans',
    detail: 'Den gäller bara för den som fick den. Öppna Värna i Teams och hämta filen därifrån.',
  },
  failed: {
    title: 'Något gick fel',
    detail: 'Försök igen om en stund. Händer det igen? Lämna felnumret till it-supporten.',
  },
} satisfies Record<string, Words>;

export type Problem = keyof typeof problems;

const sv = { ...problems, reference: 'Felnummer till it-supporten:' };

const en: typeof sv = {
  signInNeeded: { title: 'You need to sign in again', detail: 'Open Värna in Teams once more.' },
  unknownPerson: {
    title: 'The account is not in the municipality’s directory',
    detail: 'Ask IT support to check your account.',
  },
  notActive: {
    title: 'This account is not allowed to use Värna',
    detail: 'Guests and disabled accounts have no access. Ask IT support for help.',
  },
  unknownAction: {
    title: 'That function is no longer available',
    detail: 'The page may be from an older version. Reload the page.',
  },
  notUnderstood: {
    title: 'What was sent could not be read',
    detail: 'Check the fields and try again.',
  },
  tooLarge: {
    title: 'What was sent is too large',
    detail: 'Shorten the text and try again.',
  },
  busy: {
    title: 'Many people are sending to Värna right now',
    detail: 'Wait a few seconds and try again.',
  },
  notStarted: {
    title: 'Värna has not started for the municipality',
    detail: 'Try again in a while. If it does not help, contact IT support.',
  },
  fileTooLarge: {
    title: 'The file is too large',
    detail: 'It can be at most 20 MB. Save it as a PDF with smaller pictures and try again.',
  },
  fileKind: {
    title: 'That file type cannot be used',
    detail: 'Choose a PDF, a Word document (.docx) or an OpenDocument file (.odt).',
  },
  fileEmpty: {
    title: 'The file is empty',
    detail: 'There is nothing in it. Open it on your computer, save it again and choose it anew.',
  },
  pictureTooLarge: { title: 'The picture is too large', detail: 'It can be at most 1 MB. Choose a smaller one.' },
  evidenceEmpty: {
    title: 'The file is empty',
    detail: 'It has 0 bytes. Check that you chose the right one.',
  },
  evidenceTooLarge: {
    title: 'The file is too large',
    detail: 'It may be at most 20 MB. Put it in the library Bevis in SharePoint and make a note in the case.',
  },
  pictureKind: { title: 'That picture type cannot be used', detail: 'Choose a picture that is PNG or JPEG.' },
  fileGone: { title: 'There is no such file', detail: 'It may have been removed. Ask the owner of the document.' },
  ticketUnknown: {
    title: 'The link does not work',
    detail: 'Go back to Värna in Teams and download the file again. You will then get a new link.',
  },
  ticketUsed: {
    title: 'The file has already been downloaded with this link',
    detail:
      'Each link works once. Look among your downloaded files, or go back to Värna in Teams and download the file again.',
  },
  ticketLate: {
    title: 'The link has expired',
    detail: 'It works for one minute. Go back to Värna in Teams and download the file again.',
  },
  ticketOthers: {
    title: 'The link belongs to someone else',
    detail: 'It works only for the person it was made for. Open Värna in Teams and download the file from there.',
  },
  failed: {
    title: 'Something went wrong',
    detail: 'Try again in a while. If it happens again, give the error number to IT support.',
  },
  reference: 'Error number for IT support:',
};

export const doorText: Texts<typeof sv> = { sv, en };
