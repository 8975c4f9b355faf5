import type { Texts } from '../../../bot/blocks/text.ts';
import type { StepName } from '../../../bot/capabilities/help/model.ts';

interface StepText {
  readonly title: string;
  readonly why: string;
  /** What the link says. */
  readonly action: string;
}

const svSteps: Readonly<Record<StepName, StepText>> = {
  roles: {
    title: 'Utse samordnare, dataskyddsombud och kommundirektör',
    why: 'Värna behöver veta vem som tar emot rapporter, vem som svarar om personuppgifter och vem som leder kommunen.',
    action: 'Öppna Roller',
  },
  boards: {
    title: 'Lägg till nämnder och förvaltningar',
    why: 'Varje nämnd ansvarar för sin informationssäkerhet. Risker och beslut hör till en nämnd.',
    action: 'Öppna Nämnder',
  },
  delegation: {
    title: 'Lägg in delegationsordningen',
    why: 'Nämndens delegation avgör vem som får besluta om en risk. Tills ni har lagt in den frågar Värna enligt ett förslag.',
    action: 'Öppna Vem beslutar om risker',
  },
  method: {
    title: 'Bestäm hur risker bedöms',
    why: 'Skalor och matris ska passa er kommun. Tills ni sparar egna används Värnas förslag.',
    action: 'Öppna Metod',
  },
  channel: {
    title: 'Välj kanal för nya incidenter',
    why: 'Då ser alla som hjälper till samma kort. Lägg till Värna i teamet och skriv ”incidentkanal” i kanalen.',
    action: 'Läs hur i Hjälp',
  },
  document: {
    title: 'Publicera det första styrdokumentet',
    why: 'Medarbetarna får läsa och kvittera det som gäller dem.',
    action: 'Öppna Styrdokument',
  },
  training: {
    title: 'Starta den första utbildningen',
    why: 'Korta lektioner kommer i chatten. Det finns färdiga lektioner att börja med.',
    action: 'Öppna Utbildning',
  },
};

const sv = {
  title: 'Kom i gång',
  lead: 'Det här behöver vara på plats innan Värna kan hjälpa hela kommunen. Ta stegen i den ordning som passar er.',
  done: (done: number, of: number) => `${done} av ${of} klara`,
  isDone: 'Klart',
  isLeft: 'Kvar',
  allDone: 'Allt är på plats.',
  everyStep: 'Visa alla steg',
  putAway: 'Göm listan',
  putAwayHint: 'Listan finns kvar under Hjälp.',
  steps: svSteps,
};

const enSteps: typeof svSteps = {
  roles: {
    title: 'Appoint coordinator, data protection officer and chief executive',
    why: 'Värna must know who receives reports, who answers about personal data and who leads the municipality.',
    action: 'Open Roles',
  },
  boards: {
    title: 'Add boards and administrations',
    why: 'Each board is responsible for its information security. Risks and decisions belong to a board.',
    action: 'Open Boards',
  },
  delegation: {
    title: 'Add the scheme of delegation',
    why: 'The board’s delegation determines who may decide on a risk. Until you have added it, Värna asks according to a suggestion.',
    action: 'Open Who decides on risks',
  },
  method: {
    title: 'Decide how risks are assessed',
    why: 'Scales and matrix should suit your municipality. Until you save your own, those that Värna suggests are used.',
    action: 'Open Method',
  },
  channel: {
    title: 'Choose a channel for new incidents',
    why: 'Everyone who helps then sees the same card. Add Värna to the team and type “incident channel” there.',
    action: 'Read how in Help',
  },
  document: {
    title: 'Publish the first governing document',
    why: 'Staff can then read and acknowledge what applies to them.',
    action: 'Open Governing documents',
  },
  training: {
    title: 'Start the first training',
    why: 'Short lessons come in the chat. There are lessons ready to begin with.',
    action: 'Open Training',
  },
};

const en: typeof sv = {
  title: 'Get started',
  lead: 'This needs to be in place before Värna can help the whole municipality. Take the steps in the order that suits you.',
  done: (done, of) => `${done} of ${of} done`,
  isDone: 'Done',
  isLeft: 'Left',
  allDone: 'Everything is in place.',
  everyStep: 'Show every step',
  putAway: 'Hide the list',
  putAwayHint: 'The list is still there under Help.',
  steps: enSteps,
};

export const beginText: Texts<typeof sv> = { sv, en };
