// What Teams shows about the app before anyone has opened it. Limits: name 30, short description 80, action title 32.
import type { Texts } from '../bot/blocks/text.ts';

const sv = {
  name: 'Värna',
  fullName: 'Värna – kommunens informationssäkerhet',
  short: 'Rapportera det som känns fel, och följ hur det går.',
  full: [
    'Med Värna arbetar kommunen med informationssäkerhet i Teams.',
    'Skriv med egna ord vad som har hänt, till exempel ett konstigt mejl, en borttappad telefon eller ett utskick som ' +
      'gick fel. Du behöver inte veta om det är allvarligt. Du får ett ärendenummer direkt, och kortet i chatten visar ' +
      'hur det går.',
    'Har du fått ett misstänkt meddelande i Teams? Peka på det, välj Fler alternativ (…), Fler åtgärder och Rapportera som incident.',
    'Den som samordnar informationssäkerheten ser ärendena i fliken, tar hand om dem och svarar den som rapporterade.',
    'Du kan också göra det här i Värna:\n- läsa och kvittera kommunens regler\n- gå korta lektioner\n- svara hur det går med dina åtgärder\n- föreslå och besluta om risker',
    'Rör det Sveriges säkerhet? Skriv inget om det i Värna. Ring säkerhetsskyddschefen.',
  ].join('\n\n'),
  tabs: { varna: 'Hem', report: 'Rapportera', help: 'Hjälp', aboutVarna: 'Om Värna' },
  reportMessage: 'Rapportera som incident',
  reportMessageHelp: 'Skickar meddelandet till den som samordnar informationssäkerheten',
};

const en: typeof sv = {
  name: 'Värna',
  fullName: 'Värna – information security in the municipality',
  short: 'Report what feels wrong, and see what happens next.',
  full: [
    'With Värna, the municipality works with information security in Teams.',
    'Write in your own words what has happened, for example a strange email, a lost phone or something sent to the ' +
      'wrong person. You do not need to know whether it is serious. You get a case number at once, and the card in the ' +
      'chat shows what happens next.',
    'Received a suspicious message in Teams? Point at it, choose More options (…), More actions and Report as incident.',
    'The information security coordinator sees the cases in the tab, handles them and answers those who reported.',
    'In Värna you can also:\n- read and acknowledge the municipality’s rules\n- take short lessons\n- say how your measures are going\n- propose and decide on risks',
    'Does it concern national security? Write nothing about it in Värna. Call the head of protective security.',
  ].join('\n\n'),
  tabs: { varna: 'Home', report: 'Report', help: 'Help', aboutVarna: 'About Värna' },
  reportMessage: 'Report as incident',
  reportMessageHelp: 'Sends the message to the information security coordinator',
};

export type ManifestText = typeof sv;
export const manifestText: Texts<ManifestText> = { sv, en };
