// What the bot says outside any capability: greetings, help, and what to do when something went wrong.
import type { Texts } from '../../blocks/text.ts';

const sv = {
  welcome: (name: string) => `Hej ${name}! Jag är Värna.`,
  welcomeBody:
    'Skriv till mig med egna ord när något har hänt eller känns fel, till exempel ”jag tappade min mobil på bussen”. Jag ser till att rätt person får veta.',
  welcomeUnattended:
    'Skriv till mig med egna ord när något har hänt eller känns fel, till exempel ”jag tappade min mobil på bussen”. Jag tar emot det och sparar det. Just nu finns ingen samordnare som kan ta emot det i Värna. Är det bråttom, ring it-supporten.',
  helpTitle: 'Det här kan jag hjälpa dig med',
  helpOwnWords: 'Enklast är att bara skriva vad som har hänt. Du behöver inte veta om det är en incident.',
  helpMessage:
    'Du kan också rapportera ett meddelande. Peka på det (på mobilen: håll fingret på det). Välj Fler alternativ (…), Fler åtgärder och Rapportera som incident.',
  greeting: (name: string) =>
    `Hej ${name}! Har något hänt? Skriv med egna ord, så tar jag emot det. Skriv ”hjälp” för att se vad mer jag kan.`,
  greetingUnattended: (name: string) =>
    `Hej ${name}! Har något hänt? Skriv med egna ord, så sparar jag det. Just nu finns ingen samordnare som kan ta emot det i Värna. Är det bråttom, ring it-supporten. Skriv ”hjälp” för att se vad mer jag kan.`,
  thanks: 'Varsågod! Hör av dig när som helst.',
  cancelled: 'Jag har lagt undan det. Ingenting är rapporterat.',
  nothingToCancel: 'Du har inget som väntar på att skickas. Ingenting är rapporterat.',
  inChannel: (phrase: string) => `Skriv ”@Värna ${phrase}” i kanalen.`,
  openTab: 'Öppna i Värna',
  nonsense:
    'Det där förstod jag inte riktigt. Har något hänt? Berätta lite mer, med en mening eller två. Skriv ”hjälp” för att se vad jag kan.',
  refused: 'Det gick inte att göra det här. Försök igen i fliken Hem. Går det inte där heller, säg till samordnaren.',
  empty: 'Meddelandet var tomt. Skriv med några ord vad som har hänt.',
  numberMissing: 'Vilket ärende? Skriv till exempel ”status 2026-0001”. Skriv ”mina ärenden” för att se dina nummer.',
  formTooLong:
    'Din text är för lång för att visas här, men hela är sparad. Lämna rutan tom om du inte vill ändra något. Skriver du i rutan ersätter det texten.',
  guest: 'Du är gäst i den här kommunens Teams. Be din kontaktperson i kommunen att rapportera åt dig.',
  disabled: 'Kontot är avstängt i kommunens katalog, så jag kan inte ta emot det här. Ring it-supporten.',
  stranger:
    'Jag hittar inte ditt konto i den här kommunens katalog, så jag kan inte ta emot det här. Arbetar du i kommunen? Skriv till mig i vår egen chatt eller ring it-supporten. Annars: be någon i kommunen att rapportera åt dig.',
  // Without the number: a card of a case with restricted insight does not say it either.
  noted: 'Antecknat i ärendet.',
  noteChanged: {
    edited: 'Antecknat i ärendet. Du har ändrat meddelandet, och båda lydelserna finns kvar.',
    deleted: 'Du har raderat meddelandet. Anteckningen i ärendet finns kvar.',
    restored: 'Antecknat i ärendet. Du har ångrat raderingen.',
  },
  wrongPlace: 'Det här svarar jag på i vår egen chatt, så att inte alla i kanalen ser det. Öppna en chatt med Värna.',
  notHere: 'Det kommandot fungerar i en kanal. Skriv det i kanalen där korten ska visas.',
  channelPlaced: (channel: string) => `Klart. Nya incidenter visas i kanalen ${channel} från och med nu.`,
  channelWelcome: 'Här visas ett kort för varje incident. Bara den som har rätt roll ser innehållet.',
  channelSummary: 'Incidentkanalen är klar',
  channelNotChosen:
    'Värna finns nu i det här teamet. Incidenterna visas inte här än: samordnaren väljer kanal genom att skriva ”@Värna incidentkanal” i den kanal där korten ska synas.',
  oldCard:
    'Kortet är från en äldre version av Värna. Skriv ”mina ärenden” eller öppna fliken för att se hur det är nu.',
  forged:
    'Knappen skickade något jag inte känner igen, så ingenting har ändrats. Öppna ärendet igen och försök en gång till.',
  unnamedFile: 'bild',
  unknownSender: 'okänd avsändare',
  forwardedFrom: (sender: string) => `Vidarebefordrat från ${sender}:`,
  answerTo: (sender: string) => `Svar på ${sender}:`,
  draftGone: 'Du raderade meddelandet, så utkastet är borttaget. Ingenting är rapporterat.',
  notAllowed: 'Det här kan bara samordnaren göra. Be samordnaren om hjälp.',
  failed: (reference: string) =>
    `Något gick fel. Rapporterade du något? Se efter under ”mina ärenden” att det kom fram. Annars: försök igen om en stund. Felnummer till it-supporten: ${reference}.`,
  sentBody: (number: string) => `Tack! Ditt ärende har nummer ${number}. Du får ett kort i chatten som följer ärendet.`,
  saved: 'Sparat',
  open: 'Öppna i Värna',
  summaries: { help: 'Hjälp från Värna', welcome: 'Välkommen till Värna' },
  tooLargeHere: 'Det här blev för stort för ett meddelande i Teams. Allt finns i fliken Hem.',
  lost: (number: string) =>
    `Din ändring av ärende ${number} sparades inte. Någon annan ändrade ärendet medan SharePoint låg nere. Öppna det och gör om din ändring om den behövs.`,
};

const en: typeof sv = {
  welcome: (name) => `Hello ${name}! I am Värna.`,
  welcomeBody:
    'Write to me in your own words when something has happened or feels wrong, such as “I left my phone on the bus”. I will make sure the right person is told.',
  welcomeUnattended:
    'Write to me in your own words when something has happened or feels wrong, such as “I left my phone on the bus”. I will receive it and save it. Right now there is no coordinator in Värna to receive it. If it is urgent, call IT support.',
  helpTitle: 'What I can help you with',
  helpOwnWords:
    'The easiest way is just to write what has happened. You do not need to know whether it is an incident.',
  helpMessage:
    'You can also report a message. Point at it (on a phone: press and hold it). Choose More options (…), More actions and Report as incident.',
  greeting: (name) =>
    `Hello ${name}! Has something happened? Use your own words and I will take care of it. Type “help” to see what else I can do.`,
  greetingUnattended: (name) =>
    `Hello ${name}! Has something happened? Use your own words and I will save it. Right now there is no coordinator in Värna to receive it. If it is urgent, call IT support. Type “help” to see what else I can do.`,
  thanks: 'You are welcome! Get in touch whenever you like.',
  cancelled: 'I have put it away. Nothing has been reported.',
  nothingToCancel: 'Nothing of yours is waiting to be sent. Nothing has been reported.',
  inChannel: (phrase) => `Type “@Värna ${phrase}” in the channel.`,
  openTab: 'Open in Värna',
  nonsense:
    'I did not quite understand that. Has something happened? Tell me a little more, in a sentence or two. Type “help” to see what I can do.',
  refused: 'This could not be done. Try again in the Home tab. If it does not work there either, tell the coordinator.',
  empty: 'The message was empty. Write in a few words what has happened.',
  numberMissing: 'Which case? Type for example “status 2026-0001”. Type “my cases” to see your numbers.',
  formTooLong:
    'Your text is too long to be shown here, but all of it is saved. Leave the box empty if you do not want to change anything. What you write in the box replaces the text.',
  guest: 'You are a guest in this municipality’s Teams. Ask your contact in the municipality to report for you.',
  disabled: 'The account is disabled in the municipality’s directory, so I cannot receive this. Call IT support.',
  stranger:
    'I cannot find your account in this municipality’s directory, so I cannot receive this. If you work in the municipality, write to me in our own chat or call IT support. Otherwise, ask someone in the municipality to report for you.',
  noted: 'Noted in the case.',
  noteChanged: {
    edited: 'Noted in the case. You have edited the message, and both wordings are kept.',
    deleted: 'You have deleted the message. The note in the case is kept.',
    restored: 'Noted in the case. You have brought the message back.',
  },
  wrongPlace: 'I answer that in our own chat, so that not everyone in the channel sees it. Open a chat with Värna.',
  notHere: 'That command works in a channel. Type it in the channel where the cards should be shown.',
  channelPlaced: (channel) => `Done. New incidents are shown in the channel ${channel} from now on.`,
  channelWelcome: 'One card per incident is shown here. Only people with the right role see what is in it.',
  channelSummary: 'The incident channel is ready',
  channelNotChosen:
    'Värna is now in this team. Incidents are not shown here yet: the coordinator chooses the channel by typing “@Värna incident channel” in the channel where the cards should be.',
  oldCard: 'The card is from an older version of Värna. Type “my cases” or open the tab to see how things are now.',
  forged:
    'The button sent something I do not recognise, so nothing has changed. Open the case again and try once more.',
  unnamedFile: 'picture',
  unknownSender: 'an unknown sender',
  forwardedFrom: (sender) => `Forwarded from ${sender}:`,
  answerTo: (sender) => `Answer to ${sender}:`,
  draftGone: 'You deleted the message, so the draft is gone. Nothing has been reported.',
  notAllowed: 'Only the coordinator can do this. Ask the coordinator for help.',
  failed: (reference) =>
    `Something went wrong. Did you report something? Check under “my cases” that it arrived. Otherwise, try again in a while. Error number for IT support: ${reference}.`,
  sentBody: (number) => `Thank you! Your case has number ${number}. A card in the chat follows the case.`,
  saved: 'Saved',
  open: 'Open in Värna',
  summaries: { help: 'Help from Värna', welcome: 'Welcome to Värna' },
  tooLargeHere: 'This became too large for a message in Teams. Everything is in the Home tab.',
  lost: (number) =>
    `Your change to case ${number} was not saved. Someone else changed the case while SharePoint was down. Open it and make your change again if needed.`,
};

export const chatText: Texts<typeof sv> = { sv, en };
