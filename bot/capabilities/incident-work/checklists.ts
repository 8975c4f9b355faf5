// What is usually to be done, by the kind of case. Raise the version of a list with every change of it: cases under way keep theirs.
import { type Day, toDay } from '../../blocks/instant.ts';
import type { ListKey, ListSource } from './checklist-model.ts';
import type { StepWords } from './model.ts';

const CHECKED: Day = toDay('2026-11-30');
const OWN: StepWords = {
  sv: 'Värnas förslag. Jämför med kommunens egna rutiner.',
  en: 'Suggested by Värna. Compare it with the municipality’s own routines.',
};
const IMY: StepWords = {
  sv: 'Värnas förslag. Se även IMY:s checklista vid personuppgiftsincidenter på imy.se.',
  en: 'Suggested by Värna. See also the checklist for personal data breaches at imy.se.',
};

const keepEvidence: StepWords = {
  sv: 'Spara bevis: loggar, meddelanden och skärmbilder, orörda.',
  en: 'Keep evidence untouched: logs, messages and screenshots.',
};
const tellThose: StepWords = {
  sv: 'Berätta för dem som berörs vad som har hänt och vad de ska göra.',
  en: 'Tell those affected what has happened and what they should do.',
};
const weighPersonalData: StepWords = {
  sv: 'Ta reda på om personuppgifter berörs, och hos vilken nämnd.',
  en: 'Find out whether personal data is affected, and which board is responsible for it.',
};
const writeDown: StepWords = {
  sv: 'Skriv ner vad som hände, när och vad ni gjorde.',
  en: 'Write down what happened, when, and what you did.',
};
const changePasswords: StepWords = {
  sv: 'Byt lösenord på kontot och avsluta alla inloggningar.',
  en: 'Change the password of the account and sign it out everywhere.',
};

export const CHECKLISTS: Readonly<Record<ListKey, ListSource>> = {
  phishing: {
    version: 1,
    source: OWN,
    checkedOn: CHECKED,
    steps: {
      who: {
        sv: 'Ta reda på vilka som har fått meddelandet och vilka som har klickat.',
        en: 'Find out who received the message and who clicked.',
      },
      changePasswords,
      rules: {
        sv: 'Se efter om någon har lagt till vidarebefordran eller regler i brevlådan.',
        en: 'Look for forwarding or rules that someone has added to the mailbox.',
      },
      block: { sv: 'Spärra länken och avsändaren.', en: 'Block the link and the sender.' },
      remove: { sv: 'Ta bort meddelandet ur alla brevlådor.', en: 'Remove the message from every mailbox.' },
      tellThose,
      weighPersonalData,
      keepEvidence,
    },
  },
  ransomware: {
    version: 1,
    source: OWN,
    checkedOn: CHECKED,
    steps: {
      isolate: {
        sv: 'Koppla bort smittade datorer från nätverket. Stäng inte av dem.',
        en: 'Disconnect infected computers from the network. Do not switch them off.',
      },
      spread: { sv: 'Ta reda på hur långt det har spridit sig.', en: 'Find out how far it has spread.' },
      backups: {
        sv: 'Skydda säkerhetskopiorna: koppla bort dem och se att de är hela.',
        en: 'Protect the backups: disconnect them and see that they are intact.',
      },
      accounts: {
        sv: 'Spärra konton som kan vara tagna, administratörer först.',
        en: 'Block accounts that may have been taken over, administrators first.',
      },
      manual: {
        sv: 'Låt verksamheten gå över till reservrutin.',
        en: 'Let the services go over to their manual routines.',
      },
      police: { sv: 'Gör en polisanmälan.', en: 'Report it to the police.' },
      noPayment: {
        sv: 'Svara inte på krav om lösensumma utan beslut av ledningen.',
        en: 'Do not answer a demand for ransom without a decision by the management.',
      },
      keepEvidence,
      weighPersonalData,
      restore: {
        sv: 'Återställ från en kopia som är ren, det viktigaste först.',
        en: 'Restore from a clean backup, the most important first.',
      },
    },
  },
  lostDevice: {
    version: 1,
    source: OWN,
    checkedOn: CHECKED,
    steps: {
      block: {
        sv: 'Spärra enheten och fjärradera den om det går.',
        en: 'Block the device, and erase it remotely if possible.',
      },
      changePasswords,
      card: { sv: 'Spärra abonnemang, passerkort och nycklar.', en: 'Block subscriptions, access cards and keys.' },
      encrypted: { sv: 'Ta reda på om enheten var krypterad.', en: 'Find out whether the device was encrypted.' },
      content: {
        sv: 'Ta reda på vilken information som fanns på enheten.',
        en: 'Find out what information was on the device.',
      },
      weighPersonalData,
      police: { sv: 'Gör en polisanmälan om den är stulen.', en: 'Report it to the police if it was stolen.' },
      writeDown,
    },
  },
  misdirected: {
    version: 1,
    source: IMY,
    checkedOn: CHECKED,
    steps: {
      recall: {
        sv: 'Be mottagaren radera och skriftligt bekräfta att det är gjort.',
        en: 'Ask the recipient to delete it and to confirm in writing that it is done.',
      },
      opened: {
        sv: 'Ta reda på om mottagaren har läst eller skickat det vidare.',
        en: 'Find out whether the recipient has read it or passed it on.',
      },
      content: {
        sv: 'Ta reda på vilka uppgifter som skickades, och om hur många personer.',
        en: 'Find out what data was sent, and about how many people.',
      },
      weighPersonalData,
      risk: {
        sv: 'Bedöm riskerna för dem som uppgifterna handlar om.',
        en: 'Assess the risks to those whom the data is about.',
      },
      tellThose,
      writeDown,
      again: {
        sv: 'Ta bort orsaken så att det inte händer igen.',
        en: 'Remove the cause so that it does not happen again.',
      },
    },
  },
  outage: {
    version: 1,
    source: OWN,
    checkedOn: CHECKED,
    steps: {
      affected: {
        sv: 'Ta reda på vilka system och verksamheter som berörs.',
        en: 'Find out which systems and services are affected.',
      },
      manual: {
        sv: 'Låt verksamheten gå över till reservrutin.',
        en: 'Let the services go over to their manual routines.',
      },
      operator: {
        sv: 'Begär en tid för när driften är åter, av den som driver systemet.',
        en: 'Ask whoever runs the system when it will be back.',
      },
      attack: { sv: 'Ta reda på om det kan vara ett angrepp.', en: 'Find out whether it may be an attack.' },
      count: {
        sv: 'Notera när avbrottet började och hur många som berörs.',
        en: 'Note when the outage began and how many people are affected.',
      },
      tellThose,
      check: {
        sv: 'Se efter att inget har gått förlorat när systemet är igång igen.',
        en: 'When the system is running again, check that nothing has been lost.',
      },
      writeDown,
    },
  },
  unauthorised: {
    version: 1,
    source: OWN,
    checkedOn: CHECKED,
    steps: {
      block: { sv: 'Spärra kontot eller behörigheten.', en: 'Block the account or the access.' },
      changePasswords,
      logs: {
        sv: 'Ta ut loggar: vem har sett eller ändrat vad, och sedan när.',
        en: 'Take out logs: who has seen or changed what, and since when.',
      },
      others: {
        sv: 'Se efter om fler konton eller system är berörda.',
        en: 'Check whether other accounts or systems are affected.',
      },
      weighPersonalData,
      police: {
        sv: 'Gör en polisanmälan om du misstänker dataintrång.',
        en: 'Report it to the police if you suspect an intrusion.',
      },
      keepEvidence,
      tellThose,
      rights: {
        sv: 'Rätta behörigheterna så att det inte händer igen.',
        en: 'Correct the access rights so that it does not happen again.',
      },
    },
  },
  other: {
    version: 1,
    source: OWN,
    checkedOn: CHECKED,
    steps: {
      stop: { sv: 'Se till att det inte blir värre.', en: 'Make sure that it does not get worse.' },
      affected: { sv: 'Ta reda på vad och vilka som berörs.', en: 'Find out what and who are affected.' },
      weighPersonalData,
      tellThose,
      keepEvidence,
      writeDown,
      again: {
        sv: 'Ta bort orsaken så att det inte händer igen.',
        en: 'Remove the cause so that it does not happen again.',
      },
    },
  },
};
