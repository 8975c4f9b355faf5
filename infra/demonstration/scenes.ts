// Six things to be shown in the first minutes, told as the local platform's own steps.
import type { Scene } from '../local/scenes.ts';

interface Somebody {
  readonly id: string;
  readonly displayName: string;
}

const CHAT = 'chat/bot';
/** The list of cases, the documents and what goes to a board, in the tab. */
const CASES = 'app/varna/incidents';
const DOCUMENTS = 'app/varna/documents';
const MATTERS = 'app/varna/board';

/** What is told of the two years stands on these days. */
const NIGHT = '2026-11-27T01:14:00Z';
const MORNING = '2026-11-27T07:05:00Z';
/** Has not read the instruction, and is reminded of it a week before its last day. */
export const UNREAD = 'Rosa Jimenez';
/** The Monday after the last day of the instruction. */
const AFTERWARDS = '2026-12-07T07:30:00Z';

/** Four in the afternoon before Christmas Eve. */
const BEFORE_CHRISTMAS = '2026-12-23T15:00:00Z';
/** A little more than half of 24 hours later, and three quarters. */
const CHRISTMAS_NIGHT = '2026-12-24T03:20:00Z';
const CHRISTMAS_MORNING = '2026-12-24T09:20:00Z';
const COORDINATOR = 'Erik Sandström';

type Step = Scene['steps'][number];
type NamedStep =
  | Exclude<Step, { readonly do: 'away' }>
  | { readonly do: 'away'; readonly name: string; readonly isAway: boolean };

type Named = Omit<Scene, 'windows' | 'steps'> & {
  readonly steps: readonly NamedStep[];
  readonly windows: readonly (Omit<Scene['windows'][number], 'person'> & { readonly name: string })[];
};

const SCENES: readonly Named[] = [
  {
    id: 'tillsammans',
    title: { sv: 'Sara i mobilen och Erik vid datorn', en: 'Sara on the phone and Erik at the computer' },
    text: {
      sv: 'En rapport med egna ord, och hur den syns hos samordnaren inom en sekund.',
      en: 'A report in one’s own words, and how the coordinator sees it within a second.',
    },
    tries: [
      {
        sv: 'Skriv i Saras chatt, till exempel: ”Jag har tappat nyckelbrickan på parkeringen”.',
        en: 'Write in Sara’s chat, for example: “I have lost my key tag in the car park”.',
      },
      { sv: 'Tryck på Skicka rapporten.', en: 'Press Send the report.' },
      { sv: 'Se ärendet komma i Eriks lista, och ta det där.', en: 'See the case come in Erik’s list, and take it.' },
    ],
    steps: [{ do: 'noFaults' }],
    windows: [
      { name: 'Sara Lindqvist', place: CHAT, size: 'phone' },
      { name: 'Erik Sandström', place: CASES, size: 'desk' },
    ],
    after: [],
  },
  {
    id: 'utan-kontakt',
    title: { sv: 'SharePoint utan kontakt', en: 'SharePoint unplugged' },
    text: {
      sv: 'Kontakten till SharePoint är urdragen. Den som rapporterar får ändå sitt nummer, och rapporten sparas i Värna.',
      en: 'SharePoint is unplugged. The person reporting still gets a number, and the report is saved in Värna.',
    },
    tries: [
      { sv: 'Rapportera något i Saras chatt.', en: 'Report something in Sara’s chat.' },
      {
        sv: 'Se att Erik har ärendet, fast SharePoint inte svarar.',
        en: 'See that Erik has the case, although SharePoint does not respond.',
      },
      { sv: 'Sätt i kontakten igen och se det skrivas.', en: 'Plug it in again and see it being written.' },
    ],
    steps: [{ do: 'fault', part: 'graph', name: 'unavailable' }],
    windows: [
      { name: 'Sara Lindqvist', place: CHAT, size: 'phone' },
      { name: 'Erik Sandström', place: CASES, size: 'desk' },
    ],
    after: [{ label: { sv: 'Sätt i kontakten igen', en: 'Plug it in again' }, steps: [{ do: 'noFaults' }] }],
  },
  {
    id: 'dagen-efter',
    title: { sv: 'Dagen efter sista dagen', en: 'The day after the last day' },
    text: {
      sv: 'Klockan hoppar till måndagen den 7 december. De som inte har läst är påminda, och chefen har fått sin lista.',
      en: 'The clock jumps to Monday 7 December. Those who have not read are reminded, and the manager has a list.',
    },
    tries: [
      {
        sv: 'Se i Marias chatt vilka i hemtjänsten som är försenade.',
        en: 'See in Maria’s chat who in home care is overdue.',
      },
      {
        sv: 'Öppna instruktionen hos Erik: siffrorna går ihop till alla, och de som inte kan nås står med namn.',
        en: 'Open the instruction at Erik’s: the numbers add up to everyone, and those who cannot be reached are named.',
      },
    ],
    steps: [{ do: 'noFaults' }, { do: 'clock', to: AFTERWARDS }],
    windows: [
      { name: 'Maria Hellgren', place: CHAT, size: 'phone' },
      { name: 'Erik Sandström', place: DOCUMENTS, size: 'desk' },
    ],
    after: [],
  },
  {
    id: 'namndens-brev',
    title: { sv: 'Nämndens brev i Word', en: 'The board’s letter in Word' },
    text: {
      sv: 'Det som bara nämnden får besluta om samlas i ett utkast till tjänsteskrivelse.',
      en: 'What only the board may decide is gathered in a draft report.',
    },
    tries: [
      { sv: 'Hämta tjänsteskrivelsen som Word.', en: 'Download the report as Word.' },
      {
        sv: 'Registrera besluten med datum, § och diarienummer efter sammanträdet.',
        en: 'Record the decisions with date, § and registry number after the meeting.',
      },
    ],
    steps: [{ do: 'noFaults' }],
    windows: [{ name: 'Lena Forsgren', place: MATTERS, size: 'desk' }],
    after: [],
  },
  {
    id: 'mitt-i-natten',
    title: { sv: 'Vad händer mitt i natten?', en: 'What happens in the middle of the night?' },
    text: {
      sv: 'Klockan är 02.14. En rapport når samordnaren direkt. Påminnelser väcker ingen, de kommer på morgonen.',
      en: 'It is 02:14. A report reaches the coordinator at once. Reminders wake nobody, they come in the morning.',
    },
    tries: [
      {
        sv: 'Rapportera något i Rosas chatt, och se det komma hos Erik.',
        en: 'Report something in Rosa’s chat, and see it come to Erik.',
      },
      {
        sv: 'Hoppa till morgonen: nu kommer påminnelsen om det som Rosa inte har läst.',
        en: 'Jump to the morning: now Rosa is reminded of what she has not read.',
      },
    ],
    steps: [{ do: 'noFaults' }, { do: 'clock', to: NIGHT }],
    windows: [
      { name: UNREAD, place: CHAT, size: 'phone' },
      { name: 'Erik Sandström', place: CASES, size: 'desk' },
    ],
    after: [
      {
        label: { sv: 'Hoppa till klockan åtta', en: 'Jump to eight o’clock' },
        steps: [{ do: 'clock', to: MORNING }],
      },
    ],
  },
  {
    id: 'dagen-fore-julafton',
    title: { sv: 'Klockan fyra dagen före julafton', en: 'Four o’clock on the day before Christmas Eve' },
    text: {
      sv: 'Samordnaren är borta. Något händer, och de 24 timmarna löper över helgen. Ersättaren har aldrig gjort det förut.',
      en: 'The coordinator is away. Something happens, and the 24 hours run over the holiday. The deputy has never done it before.',
    },
    tries: [
      {
        sv: 'Skriv i Saras chatt: ”Alla filer på boendet är krypterade och de vill ha betalt”, och skicka rapporten.',
        en: 'Write in Sara’s chat: “All files at the home are encrypted and they want money”, and send the report.',
      },
      {
        sv: 'Ta ärendet som Anna-Karin och bedöm det fråga för fråga. Upplysningens 24 timmar börjar löpa.',
        en: 'Take the case as Anna-Karin and assess it question by question. The 24 hours of the early warning begin.',
      },
      {
        sv: 'Hoppa till natten: varningen går till den som är i tjänst, också på julafton, och vidare om ingen svarar.',
        en: 'Jump to the night: the warning goes to whoever is on duty, on Christmas Eve too, and on if nobody answers.',
      },
      {
        sv: 'Börja upplysningen på ärendets sida. Den är ifylld med det som är känt. Kvittot stannar klockan.',
        en: 'Begin the early warning on the page of the case. It is filled in with what is known. Its receipt stops the clock.',
      },
    ],
    steps: [{ do: 'noFaults' }, { do: 'away', name: COORDINATOR, isAway: true }, { do: 'clock', to: BEFORE_CHRISTMAS }],
    windows: [
      { name: 'Sara Lindqvist', place: CHAT, size: 'phone' },
      { name: 'Anna-Karin Holm', place: CASES, size: 'desk' },
    ],
    after: [
      {
        label: { sv: 'Hoppa till natten, när halva tiden har gått', en: 'Jump to the night, half of the time gone' },
        steps: [{ do: 'clock', to: CHRISTMAS_NIGHT }],
      },
      {
        label: { sv: 'Hoppa till julaftons morgon', en: 'Jump to the morning of Christmas Eve' },
        steps: [{ do: 'clock', to: CHRISTMAS_MORNING }],
      },
    ],
  },
];

/** @param people of the directory; a scene with somebody who is not there is left out */
export function scenesFor(people: readonly Somebody[]): readonly Scene[] {
  return SCENES.flatMap((scene) => {
    const windows = scene.windows.flatMap(({ name, ...rest }) => {
      const person = people.find(({ displayName }) => displayName === name);
      return person ? [{ ...rest, person: person.id }] : [];
    });
    const steps = scene.steps.flatMap((step): Step[] => {
      if (step.do !== 'away') return [step];
      const away = people.find(({ displayName }) => displayName === step.name);
      return away ? [{ do: 'away', person: away.id, isAway: step.isAway }] : [];
    });
    return windows.length === scene.windows.length ? [{ ...scene, windows, steps }] : [];
  });
}
