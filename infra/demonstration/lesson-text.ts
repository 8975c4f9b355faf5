// Four short lessons a municipality could use as they are, in our own words.
import type { Lesson, QuizQuestion, Words } from '../../bot/capabilities/training/model.ts';

const say = (sv: string, en: string): Words => ({ sv, en });
const question = (ask: Words, right: number, choices: readonly Words[], why: Words): QuizQuestion => ({
  ask,
  right,
  choices: [...choices],
  why,
});

type Content = Pick<Lesson, 'id' | 'title' | 'pages' | 'questions' | 'passMark'>;

const PHISHING: Content = {
  id: 'demonstration-lesson-phishing',
  title: say('Nätfiske: när mejlet vill ha något av dig', 'Phishing: when the email wants something from you'),
  pages: [
    say(
      'Nätfiske är meddelanden som låtsas komma från någon du litar på: chefen, banken, it-supporten eller en leverantör. De vill att du klickar, loggar in eller betalar.',
      'Phishing is messages that pretend to come from someone you trust: your manager, the bank, IT support or a supplier. They want you to click, sign in or pay.',
    ),
    say(
      'Tre tecken återkommer: det är bråttom, det är något ovanligt du ska göra, och länken eller avsändaren stämmer inte riktigt. Ett välskrivet mejl kan också vara falskt.',
      'Three signs keep returning: it is urgent, you are asked to do something unusual, and the link or the sender is not quite right. A well-written email can be fake too.',
    ),
    say(
      'Är du osäker? Klicka inte. Ring personen på ett nummer du redan har, eller fråga en kollega. Har du redan klickat: skriv till Värna direkt. Ju tidigare vi vet, desto mer kan vi göra.',
      'Not sure? Do not click. Call the person on a number you already have, or ask a colleague. If you have clicked already, write to Värna at once. The sooner we know, the more we can do.',
    ),
  ],
  questions: [
    question(
      say(
        'Din chef mejlar och ber dig köpa presentkort före lunch. Vad gör du?',
        'Your manager emails you and asks you to buy gift cards before lunch. What do you do?',
      ),
      1,
      [
        say('Köper dem, chefen har bråttom', 'Buy them, the manager is in a hurry'),
        say('Ringer chefen på ett nummer jag redan har', 'Call the manager on a number I already have'),
        say('Svarar på mejlet och frågar om det stämmer', 'Answer the email and ask whether it is true'),
      ],
      say(
        'Svarar du på mejlet är det bedragaren som svarar dig. Ring på ett nummer du har sedan tidigare.',
        'If you answer the email, it is the fraudster who answers you. Call a number you already had.',
      ),
    ),
    question(
      say('Vilket tecken är vanligast i nätfiske?', 'Which sign is most common in phishing?'),
      0,
      [
        say('Du måste göra något genast', 'You must do something at once'),
        say('Mejlet har bilagor', 'The email has attachments'),
        say('Mejlet är på engelska', 'The email is in English'),
      ],
      say(
        'Brådska ska få dig att inte tänka efter. Stanna upp just då.',
        'Urgency is meant to keep you from thinking. That is when to stop.',
      ),
    ),
    question(
      say(
        'Du har skrivit ditt lösenord på en falsk sida. Vad gör du först?',
        'You have typed your password on a fake page. What do you do first?',
      ),
      2,
      [
        say('Väntar och ser om något händer', 'Wait and see whether anything happens'),
        say('Raderar mejlet', 'Delete the email'),
        say('Byter lösenordet och skriver till Värna', 'Change the password and write to Värna'),
      ],
      say(
        'Byt lösenordet direkt och berätta. Det är bra att du berättar: vi rapporterar för att hjälpas åt, inte för att hitta en syndabock.',
        'Change the password at once and tell us. It is good that you do: we report to help each other, not to find someone to blame.',
      ),
    ),
  ],
  passMark: 2,
};

const PASSWORDS: Content = {
  id: 'demonstration-lesson-passwords',
  title: say('Lösenord som håller', 'Passwords that hold'),
  pages: [
    say(
      'Ett långt lösenord är starkare än ett krångligt. Fyra ord som inte hör ihop är lätta att minnas och svåra att gissa.',
      'A long password is stronger than a complicated one. Four words that do not belong together are easy to remember and hard to guess.',
    ),
    say(
      'Använd aldrig samma lösenord på två ställen. Läcker det ena är det andra öppet. Har kommunen en lösenordshanterare? Använd den.',
      'Never use the same password in two places. If one leaks, the other is open. Does the municipality have a password manager? Use it.',
    ),
    say(
      'Lösenord och koder är personliga. Ingen på it-supporten, ingen chef och ingen bank behöver få veta dem. Får du en inloggningsfråga i telefonen som du inte har bett om: neka och berätta för Värna.',
      'Passwords and codes are personal. Nobody in IT support, no manager and no bank needs to know them. If your phone asks you to approve a sign-in you did not start: refuse, and tell Värna.',
    ),
  ],
  questions: [
    question(
      say('Vilket är starkast?', 'Which one is the strongest?'),
      2,
      [
        say('Sommar2026!', 'Summer2026!'),
        say('P@ssw0rd', 'P@ssw0rd'),
        say('cykel-moln-kanel-trappa', 'bicycle-cloud-cinnamon-stairs'),
      ],
      say(
        'Längden avgör. Årstider och årtal är bland det första en angripare provar.',
        'Length decides. Seasons and years are among the first things an attacker tries.',
      ),
    ),
    question(
      say(
        'It-supporten ringer och ber om din kod för att hjälpa dig. Vad gör du?',
        'IT support calls and asks for your code to help you. What do you do?',
      ),
      0,
      [
        say('Säger nej, lägger på och ringer supporten själv', 'Say no, hang up and call support myself'),
        say('Läser upp koden, de vill ju hjälpa mig', 'Read the code aloud, they want to help me'),
        say('Mejlar koden i stället', 'Email the code instead'),
      ],
      say(
        'It-supporten ska aldrig fråga efter din kod. Ring själv upp numret på intranätet.',
        'IT support must never ask for your code. Call the number on the intranet yourself.',
      ),
    ),
    question(
      say(
        'Mobilen vill att du godkänner en inloggning du inte har gjort. Vad gör du?',
        'Your phone wants you to approve a sign-in you did not make. What do you do?',
      ),
      1,
      [
        say('Godkänner så att den slutar fråga', 'Approve it so that it stops asking'),
        say('Nekar och skriver till Värna', 'Refuse and write to Värna'),
        say('Stänger av mobilen', 'Turn off the phone'),
      ],
      say(
        'Frågan betyder att någon har ditt lösenord. Neka, byt det och berätta.',
        'The question means that someone has your password. Refuse, change it and tell us.',
      ),
    ),
  ],
  passMark: 2,
};

const RECIPIENT: Content = {
  id: 'demonstration-lesson-recipient',
  title: say('Rätt mottagare, rätt kanal', 'The right recipient, the right channel'),
  pages: [
    say(
      'De flesta misstag med personuppgifter är vardagliga: ett mejl till fel Anna, en adresslista som alla ser, ett papper kvar i skrivaren.',
      'Most mistakes with personal data are everyday ones: an email to the wrong Anna, a list of addresses that everyone sees, a paper left in the printer.',
    ),
    say(
      'Läs mottagaren en gång till innan du skickar. Lägg många mottagare i hemlig kopia. Skicka känsliga uppgifter i verksamhetssystemet eller med säkra mejl, inte i vanliga mejl eller chatt.',
      'Read the recipient once more before you send. Put many recipients in Bcc. Send sensitive data in the case system or by secure email, not by ordinary email or chat.',
    ),
    say(
      'Blev det fel? Be mottagaren radera, och rapportera i Värna. Nämnden kan behöva anmäla en personuppgiftsincident inom 72 timmar, så det är bråttom även när det gick bra.',
      'Did it go wrong? Ask the recipient to delete it, and report in Värna. The board may have to notify a personal data breach within 72 hours, so time matters even when it went well.',
    ),
  ],
  questions: [
    question(
      say(
        'Du ska mejla 40 föräldrar. Var skriver du adresserna?',
        'You need to email 40 parents. Where do you put the addresses?',
      ),
      2,
      [say('I Till', 'In To'), say('I Kopia', 'In Cc'), say('I Hemlig kopia', 'In Bcc')],
      say('I hemlig kopia ser ingen de andras adresser.', 'In Bcc nobody sees the others’ addresses.'),
    ),
    question(
      say(
        'Du råkade mejla ett läkarintyg till fel person, som genast raderade det. Vad gör du?',
        'You happened to email a medical certificate to the wrong person, who deleted it at once. What do you do?',
      ),
      1,
      [
        say('Inget, det är ju raderat', 'Nothing, it has been deleted'),
        say('Rapporterar i Värna', 'Report in Värna'),
        say('Berättar för en kollega', 'Tell a colleague'),
      ],
      say(
        'Det är en personuppgiftsincident även när det gick bra. Samordnaren och dataskyddsombudet hjälper nämnden att avgöra om den ska anmälas.',
        'It is a personal data breach even when it went well. The coordinator and the data protection officer help the board to decide whether it must be notified.',
      ),
    ),
    question(
      say(
        'En vårdnadshavare ber dig mejla elevens utredning. Vad gör du?',
        'A guardian asks you to email the pupil’s assessment. What do you do?',
      ),
      0,
      [
        say('Använder säkra mejl eller lämnar den på plats', 'Use secure email or hand it over in person'),
        say('Mejlar den som vanligt', 'Email it as usual'),
        say('Skickar den i chatten', 'Send it in the chat'),
      ],
      say(
        'Känsliga uppgifter hör inte hemma i vanliga mejl eller chatt, inte heller när någon ber om det.',
        'Sensitive data does not belong in ordinary email or chat, not even when someone asks for it.',
      ),
    ),
  ],
  passMark: 2,
};

const WHEN_SOMETHING_HAPPENS: Content = {
  id: 'demonstration-lesson-when',
  title: say('När något händer', 'When something happens'),
  pages: [
    say(
      'En incident är när information kommer bort, blir fel, sprids eller inte går att nå. En borttappad mobil, ett konstigt mejl, ett system som ligger nere, en olåst dörr.',
      'An incident is when information is lost, becomes wrong, spreads or cannot be reached. A lost phone, a strange email, a system that is down, an unlocked door.',
    ),
    say(
      'Skriv till Värna med egna ord. Du behöver inte veta vad det kallas eller hur allvarligt det är. Det tar under en minut, och du får ett nummer direkt.',
      'Write to Värna in your own words. You do not need to know what it is called or how serious it is. It takes less than a minute, and you get a number at once.',
    ),
    say(
      'Sedan den 15 januari 2026 ska kommunen inom 24 timmar upplysa myndigheten om en betydande incident. Tiden räknas från att kommunen fick kännedom om den. Rapportera därför direkt, hellre en gång för mycket.',
      'Since 15 January 2026 the municipality must inform the authority of a significant incident within 24 hours. The time is counted from when the municipality became aware of it. So report at once: better one report too many than one too few.',
    ),
  ],
  questions: [
    question(
      say(
        'Du är osäker på om det är en incident. Vad gör du?',
        'You are not sure whether it is an incident. What do you do?',
      ),
      0,
      [
        say('Skriver till Värna ändå', 'Write to Värna anyway'),
        say('Väntar tills jag vet säkert', 'Wait until I know for sure'),
        say('Frågar chefen i nästa vecka', 'Ask my manager next week'),
      ],
      say(
        'Samordnaren bedömer det. Det viktiga är att du berättar i tid.',
        'The coordinator assesses it. What matters is that you tell us in time.',
      ),
    ),
    question(
      say(
        'Datorn visar en text om att filerna är låsta. Vad gör du?',
        'The computer shows a text saying that the files are locked. What do you do?',
      ),
      1,
      [
        say('Stänger av datorn', 'Turn off the computer'),
        say('Kopplar bort den från nätverket och ringer it', 'Disconnect it from the network and call IT'),
        say('Betalar det som begärs', 'Pay what is asked'),
      ],
      say(
        'Utan nätverk sprids det inte. Låt datorn vara på: det som finns i minnet kan behövas.',
        'Without a network it does not spread. Leave the computer on: what is in its memory may be needed.',
      ),
    ),
    question(
      say(
        'Hur snabbt ska kommunen upplysa myndigheten om en betydande incident?',
        'How soon must the municipality inform the authority of a significant incident?',
      ),
      2,
      [
        say('Inom en månad', 'Within a month'),
        say('Inom 72 timmar', 'Within 72 hours'),
        say('Inom 24 timmar', 'Within 24 hours'),
      ],
      say(
        'Inom 24 timmar från att kommunen fick kännedom om den. 72 timmar gäller incidentanmälan och anmälan av personuppgiftsincidenter.',
        'Within 24 hours from when the municipality became aware of it. 72 hours apply to the incident notification and to notifying personal data breaches.',
      ),
    ),
  ],
  passMark: 2,
};

export const LESSONS: readonly Content[] = [PHISHING, PASSWORDS, RECIPIENT, WHEN_SOMETHING_HAPPENS];
