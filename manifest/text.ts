// What Teams shows about the app before anyone has opened it. Limits: name 30, short description 80, action title 32.
import type { Texts } from '../bot/blocks/text.ts';

const sv = {
  name: 'Värna',
  fullName: 'Värna – kommunens informationssäkerhet',
  short: 'Rapportera det som känns fel, och följ hur det går.',
  full: [
    'Värna är kommunens plats för informationssäkerhet i Teams.',
    'Skriv med egna ord vad som har hänt, till exempel ett konstigt mejl, en borttappad telefon eller ett utskick som ' +
      'gick fel. Du behöver inte veta om det är allvarligt. Du får ett ärendenummer direkt, och kortet i chatten visar ' +
      'hur det går.',
    'Har du fått ett misstänkt meddelande i Teams? Öppna Fler alternativ på meddelandet och välj Rapportera som incident.',
    'Den som samordnar informationssäkerheten ser alla ärenden på fliken, tar hand om dem och svarar den som rapporterade.',
    'Rör det Sveriges säkerhet? Skriv inte det här. Ring säkerhetsskyddschefen.',
  ].join('\n\n'),
  tabs: { varna: 'Hem', report: 'Rapportera', help: 'Hjälp', aboutVarna: 'Om Värna' },
  reportMessage: 'Rapportera som incident',
  reportMessageHelp: 'Skickar meddelandet till den som samordnar informationssäkerheten',
};

const en: typeof sv = {
  name: 'Värna',
  fullName: 'Värna – information security in the municipality',
  short: 'Report what feels wrong, and follow how it goes.',
  full: [
    'Värna is the municipality’s place for information security in Teams.',
    'Write in your own words what has happened, for example a strange e-mail, a lost phone or something sent to the ' +
      'wrong person. You do not need to know whether it is serious. You get a case number at once, and the card in the ' +
      'chat shows how it goes.',
    'Have you got a suspicious message in Teams? Open More options on the message and choose Report as incident.',
    'The information security coordinator sees every case in the tab, handles them and answers those who reported.',
    'Does it concern national security? Do not write it here. Call the security protection manager.',
  ].join('\n\n'),
  tabs: { varna: 'Home', report: 'Report', help: 'Help', aboutVarna: 'About Värna' },
  reportMessage: 'Report as incident',
  reportMessageHelp: 'Sends the message to the information security coordinator',
};

export type ManifestText = typeof sv;
export const manifestText: Texts<ManifestText> = { sv, en };
