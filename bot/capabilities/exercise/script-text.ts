// What happens in each script, in the order of its hours, and what is talked about afterwards.
import { type Texts, words } from '../../blocks/text.ts';
import type { Script } from './model.ts';

const sv = {
  titles: words<Script>({
    carePhishing: 'Nätfiske i äldreomsorgen',
    supplierRansomware: 'Utpressningsprogram hos leverantör',
    misdirectedRecords: 'Felskickade journaluppgifter',
  }),
  leads: words<Script>({
    carePhishing: 'En undersköterska har loggat in på en falsk sida. Kontot når journaler på tre boenden.',
    supplierRansomware: 'Leverantören av lönesystemet är utpressad. Löner ska betalas ut om tre dagar.',
    misdirectedRecords: 'Ett brev med uppgifter ur en journal har kommit till fel familj, och det är fler brev.',
  }),
  events: {
    carePhishing: [
      'En undersköterska på ett äldreboende skriver: ”Jag klickade på en länk om mitt schema och skrev in mitt lösenord. Nu kommer jag inte in i journalen.”',
      'It-supporten ser inloggningar på kontot från ett annat land. Regler i inkorgen skickar allt vidare.',
      'Loggen visar att 140 journaler har öppnats från kontot. Nattpersonalen på tre boenden kommer inte åt läkemedelslistorna.',
      'En anhörig har fått ett sms med uppgifter ur en journal. Lokaltidningen ringer kommundirektören.',
    ],
    supplierRansomware: [
      'Leverantören av lönesystemet mejlar: ”Vi har drabbats av ett angrepp. Tjänsten är stängd tills vidare.”',
      'Leverantören säger i telefon att filer är krypterade, och att de inte vet om något har kopierats.',
      'En utpressargrupp skriver på sin sida att den har personuppgifter om anställda i tjugo kommuner.',
      'Leverantören bekräftar att kommunens anställda är med. Lönerna ska betalas ut i morgon.',
    ],
    misdirectedRecords: [
      'En mamma ringer kontaktcenter: ”Jag har fått hem ett brev från elevhälsan som handlar om ett annat barn.”',
      'Skolan hittar felet: en kuverteringsmaskin har förskjutit adresserna. 24 brev skickades samma dag.',
      'Ett av barnen har skyddade personuppgifter. Brevet gick till en adress i samma kvarter som den ena föräldern.',
      'Tre mottagare svarar inte. Två brev har kommit tillbaka oöppnade.',
    ],
  },
  afterwards: {
    carePhishing: [
      'Kännedom fick kommunen när undersköterskan berättade. Därifrån räknas 24 och 72 timmar.',
      'Vård som stannar för många är en betydande incident. Upplysningen ska in inom 24 timmar, även om mycket är okänt.',
      'Nämnden är personuppgiftsansvarig: anmälan till IMY inom 72 timmar, och de berörda ska få veta.',
    ],
    supplierRansomware: [
      'Leverantörens incident är kommunens egen när kommunens tjänst eller uppgifter är drabbade. Klockan går från kommunens kännedom.',
      'Varje nämnd med anställda i systemet är personuppgiftsansvarig för sig. Fråga var och en.',
      'Läs avtalet: när måste leverantören berätta, och vad gäller om lönerna inte kan betalas ut?',
    ],
    misdirectedRecords: [
      'Inget nätverk och ingen samhällsviktig tjänst är störd: den är inte betydande, men den är en personuppgiftsincident.',
      'Risken är hög för den som har skyddade personuppgifter. De berörda ska få veta utan dröjsmål, och IMY inom 72 timmar.',
      'Ring polisen om någon kan vara i fara. Det kan inte vänta på bedömningen.',
    ],
  },
};

const en: typeof sv = {
  titles: {
    carePhishing: 'Phishing in elderly care',
    supplierRansomware: 'Ransomware at a supplier',
    misdirectedRecords: 'Record details sent to the wrong people',
  },
  leads: {
    carePhishing: 'An assistant nurse has signed in on a fake page. The account reaches records at three care homes.',
    supplierRansomware: 'The supplier of the payroll system is being extorted. Salaries are due in three days.',
    misdirectedRecords: 'A letter with details from a record has reached the wrong family, and there are more letters.',
  },
  events: {
    carePhishing: [
      'An assistant nurse at a care home writes: “I clicked a link about my schedule and typed my password. Now I cannot get into the records.”',
      'IT support sees sign-ins to the account from another country. Rules in the mailbox forward everything.',
      'The log shows that 140 records have been opened from the account. Night staff at three homes cannot reach the medication lists.',
      'A relative has received a text message with details from a record. The local newspaper calls the chief executive.',
    ],
    supplierRansomware: [
      'The supplier of the payroll system writes: “We have been attacked. The service is closed until further notice.”',
      'The supplier says on the phone that files are encrypted, and that they do not know whether anything was copied.',
      'An extortion group says on its page that it has personal data about employees of twenty municipalities.',
      'The supplier confirms that the municipality’s employees are among them. Salaries are to be paid tomorrow.',
    ],
    misdirectedRecords: [
      'A mother calls the contact centre: “I have received a letter from the school health service about another child.”',
      'The school finds the fault: an envelope machine has shifted the addresses. 24 letters were sent that day.',
      'One of the children has a protected identity. The letter went to an address in the same block as one of the parents.',
      'Three recipients do not answer. Two letters have come back unopened.',
    ],
  },
  afterwards: {
    carePhishing: [
      'The municipality became aware when the assistant nurse told. The 24 and 72 hours run from there.',
      'Care that stops for many is a significant incident. The early warning is due within 24 hours, though much is unknown.',
      'The board is the controller: notify IMY within 72 hours, and tell those affected.',
    ],
    supplierRansomware: [
      'The supplier’s incident is the municipality’s own once its service or data is affected. The clock runs from when the municipality became aware.',
      'Each board with employees in the system is a controller of its own. Ask each of them.',
      'Read the contract: when must the supplier tell you, and what applies if salaries cannot be paid?',
    ],
    misdirectedRecords: [
      'No network and no essential service is disturbed: it is not significant, but it is a personal data breach.',
      'The risk is high for the child with a protected identity. Tell those affected without delay, and IMY within 72 hours.',
      'Call the police if anyone may be in danger. That cannot wait for the assessment.',
    ],
  },
};

export const scriptText: Texts<typeof sv> = { sv, en };
