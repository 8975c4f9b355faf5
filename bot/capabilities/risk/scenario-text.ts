// Ready scenarios for the services of a municipality, in our own words. Method: cause, event, consequence.
export const SCENARIOS = [
  // All services
  {
    id: 'fel-mottagare',
    service: 'alla',
    aspects: ['confidentiality'],
    sv: {
      name: 'Känsliga uppgifter skickas till fel mottagare',
      what: 'E-postprogrammet föreslår en annan person med liknande namn, eller så hamnar två brev i samma kuvert. Uppgifterna når någon som inte ska ha dem.',
      consequence:
        'Den som uppgifterna gäller kan bli utlämnad och tappa förtroendet, och verksamheten får lägga tid på att spåra och rätta.',
      measures: [
        'Skicka känsliga uppgifter bara i den säkra meddelandetjänsten',
        'Kontrollera mottagare och bilagor innan du skickar',
        'Stäng av automatiska adressförslag där de gör skada',
      ],
    },
    en: {
      name: 'Sensitive information is sent to the wrong recipient',
      what: 'The email program suggests another person with a similar name, or two letters end up in one envelope. The information reaches someone who should not have it.',
      consequence:
        'The person concerned may be exposed and lose trust, and the service has to spend time tracing and correcting.',
      measures: [
        'Send sensitive information only through the secure messaging service',
        'Check recipients and attachments before you send',
        'Turn off automatic address suggestions where they do harm',
      ],
    },
  },
  {
    id: 'natfiske',
    service: 'alla',
    aspects: ['confidentiality', 'integrity'],
    sv: {
      name: 'Någon lurar till sig en inloggning med ett falskt meddelande',
      what: 'Ett meddelande ser ut att komma från en kollega eller leverantör och leder till en falsk inloggningssida. Bedragaren tar över kontot och läser eller skickar i medarbetarens namn.',
      consequence:
        'Uppgifter om invånare kan spridas, och bedragaren kan lura fler eftersom meddelandena kommer från kommunen.',
      measures: [
        'Kräv flerfaktorsautentisering för alla konton',
        'Öva varje år på att känna igen falska meddelanden',
        'Gör det enkelt att rapportera misstänkta meddelanden',
      ],
    },
    en: {
      name: 'Someone obtains an employee’s login with a fake message',
      what: 'A message looks as if it comes from a colleague or supplier and leads to a false login page. The fraudster takes over the account and reads or sends in the employee’s name.',
      consequence:
        'Information about residents may spread, and the fraudster can deceive more people because the messages come from the municipality.',
      measures: [
        'Require multi-factor sign-in for every account',
        'Practise every year to recognise fake messages',
        'Make it easy to report suspicious messages',
      ],
    },
  },
  {
    id: 'delad-inloggning',
    service: 'alla',
    aspects: ['confidentiality', 'integrity'],
    sv: {
      name: 'Flera personer arbetar i samma inloggning',
      what: 'Vikarier saknar egna konton, eller så tar det för lång tid att byta användare på en gemensam dator. Flera arbetar därför i samma inloggning.',
      consequence:
        'Det går inte att se vem som har läst eller ändrat, och medarbetare kan få stå till svars för något de inte har gjort.',
      measures: [
        'Ge vikarier egna konton före första passet',
        'Inför snabbt användarbyte med kort eller kod',
        'Lås skärmen automatiskt efter en kort stund',
      ],
    },
    en: {
      name: 'Several people work in the same login',
      what: 'Temporary staff have no accounts of their own, or switching users on a shared computer takes too long. Several people therefore work in the same login.',
      consequence:
        'No one can see who has read or changed something, and employees may have to answer for what they have not done.',
      measures: [
        'Give temporary staff their own accounts before their first shift',
        'Introduce quick user switching with a card or code',
        'Lock the screen automatically after a short while',
      ],
    },
  },
  {
    id: 'kvarvarande-behorigheter',
    service: 'alla',
    aspects: ['confidentiality'],
    sv: {
      name: 'Den som slutat eller bytt tjänst kommer fortfarande åt uppgifter',
      what: 'Ingen meddelar att en medarbetare eller konsult har slutat eller fått nya uppgifter. Kontot och de gamla behörigheterna finns kvar.',
      consequence:
        'Uppgifter om invånare kan läsas av någon som inte längre behöver dem, och ett bortglömt konto är lätt att utnyttja.',
      measures: [
        'Stäng konton samma dag som någon slutar',
        'Gå igenom behörigheter minst två gånger per år',
        'Sätt slutdatum på konton för vikarier och konsulter',
      ],
    },
    en: {
      name: 'Someone who has left or changed jobs still has access',
      what: 'No one reports that an employee or consultant has left or been given new duties. The account and the old access rights remain.',
      consequence:
        'Information about residents can be read by someone who no longer needs it, and a forgotten account is easy to exploit.',
      measures: [
        'Close accounts the same day someone leaves',
        'Review access rights at least twice a year',
        'Set end dates on accounts for temporary staff and consultants',
      ],
    },
  },
  {
    id: 'borttappad-telefon',
    service: 'alla',
    aspects: ['confidentiality', 'availability'],
    sv: {
      name: 'En telefon eller dator tappas bort eller blir stulen',
      what: 'Utrustningen glöms på bussen eller tas ur bilen under ett hembesök. Den som hittar den kan komma åt e-post, bilder och appar om skyddet är svagt.',
      consequence: 'Uppgifter om invånare kan komma ut, och medarbetaren står utan sitt arbetsredskap.',
      measures: [
        'Kräv skärmlås och kryptering på all utrustning',
        'Rapportera förlusten genast så att innehållet kan raderas på distans',
        'Spara inget arbetsmaterial enbart i telefonen',
      ],
    },
    en: {
      name: 'A phone or computer is lost or stolen',
      what: 'The equipment is left on the bus or taken from the car during a home visit. Whoever finds it may reach email, pictures and apps if the protection is weak.',
      consequence: 'Information about residents may get out, and the employee is left without a working tool.',
      measures: [
        'Require screen lock and encryption on all equipment',
        'Report the loss at once so the content can be erased remotely',
        'Never keep work material only on the phone',
      ],
    },
  },
  {
    id: 'ai-tjanst',
    service: 'alla',
    aspects: ['confidentiality', 'integrity'],
    sv: {
      name: 'Känsliga uppgifter klistras in i en öppen AI-tjänst',
      what: 'En medarbetare vill få hjälp att korta eller översätta en text och klistrar in uppgifter om en person. Tjänsten sparar texten utanför kommunens kontroll.',
      consequence:
        'Uppgifterna kan inte hämtas tillbaka, och ett felaktigt svar kan hamna i ett beslut om en invånare.',
      measures: [
        'Erbjud en godkänd AI-tjänst för vardagliga behov',
        'Visa med exempel vad som får och inte får klistras in',
        'Låt en människa granska texten innan den används',
      ],
    },
    en: {
      name: 'Sensitive information is pasted into a public AI service',
      what: 'An employee wants help to shorten or translate a text and pastes in information about a person. The service stores the text outside the municipality’s control.',
      consequence:
        'The information cannot be taken back, and an answer with errors may find its way into a decision about a resident.',
      measures: [
        'Offer an approved AI service for everyday needs',
        'Show with examples what may and may not be pasted in',
        'Have a person review the text before it is used',
      ],
    },
  },
  {
    id: 'felaktig-publicering',
    service: 'alla',
    aspects: ['confidentiality'],
    sv: {
      name: 'Skyddade uppgifter publiceras på webben eller i webbdiariet',
      what: 'Maskningen går att ta bort, eller så står ett namn kvar i rubriken till ett ärende. Uppgifterna blir sökbara för alla.',
      consequence:
        'Uppgifterna kan hinna kopieras innan de tas bort, och den som berörs får leva med att de är spridda.',
      measures: [
        'Låt en kollega granska före publicering',
        'Maska i ett verktyg som tar bort texten på riktigt',
        'Skriv ärenderubriker utan namn och känsliga uppgifter',
      ],
    },
    en: {
      name: 'Protected information is published on the web or in the register',
      what: 'The redaction can be removed, or a name is left in the title of a case. Everyone can then search for the information.',
      consequence:
        'The information may be copied before it is removed, and the person concerned has to live with it being spread.',
      measures: [
        'Have a colleague review before publication',
        'Redact with a tool that really removes the text',
        'Write case titles without names and sensitive information',
      ],
    },
  },
  {
    id: 'skyddad-identitet',
    service: 'alla',
    aspects: ['confidentiality'],
    sv: {
      name: 'Adressen till någon med skyddade personuppgifter (skyddad identitet) röjs',
      what: 'Skyddsmarkeringen följer inte med mellan två system, eller så syns den inte för den som svarar i telefon. Adress, skola eller arbetsplats lämnas ut.',
      consequence: 'Personen och familjen kan hamna i livsfara och tvingas flytta på nytt.',
      measures: [
        'Låt bara några få utsedda personer hantera uppgifterna',
        'Kontrollera att skyddsmarkeringen följer med mellan systemen',
        'Ha en rutin för frågor om personer, även per telefon',
      ],
    },
    en: {
      name: 'The address of a person with protected identity is revealed',
      what: 'The protection flag is not carried over between two systems, or the person answering the phone cannot see it. An address, school or workplace is given out.',
      consequence: 'The person and their family may be in mortal danger and forced to move again.',
      measures: [
        'Let only a few appointed people handle the information',
        'Check that the protection flag is carried over between systems',
        'Have a routine for questions about people, also by phone',
      ],
    },
  },
  {
    id: 'gallring-i-fortid',
    service: 'alla',
    aspects: ['availability', 'integrity'],
    sv: {
      name: 'Handlingar som ska bevaras gallras eller går förlorade',
      what: 'Ett system avvecklas eller en mapp rensas utan att någon har stämt av med dokumenthanteringsplanen. Handlingar som skulle till arkivet försvinner.',
      consequence:
        'Invånare kan inte längre få ut handlingar eller styrka sina rättigheter, och kommunen kan inte visa vad den har beslutat.',
      measures: [
        'Stäm av med arkivet innan ett system avvecklas',
        'Håll dokumenthanteringsplanen aktuell och känd',
        'Begränsa vem som får radera i gemensamma mappar',
      ],
    },
    en: {
      name: 'Records that must be kept are disposed of or lost',
      what: 'A system is retired or a folder is cleared without anyone checking the records management plan. Records that should have gone to the archive disappear.',
      consequence:
        'Residents can no longer obtain records or prove their rights, and the municipality cannot show what it decided.',
      measures: [
        'Check with the archive before a system is retired',
        'Keep the records management plan current and known',
        'Limit who may delete in shared folders',
      ],
    },
  },
  {
    id: 'egna-kopior',
    service: 'alla',
    aspects: ['confidentiality', 'integrity'],
    sv: {
      name: 'Egna listor och kopior lever kvar vid sidan av systemet',
      what: 'Systemet upplevs som krångligt eller otillförlitligt, så medarbetare för egna listor i kalkylblad och pärmar. Listorna uppdateras inte och saknar skydd.',
      consequence: 'Beslut om invånare kan bygga på gamla uppgifter, och ingen vet var känsliga uppgifter finns.',
      measures: [
        'Ta reda på varför listorna behövs och rätta orsaken',
        'Erbjud en gemensam, skyddad plats för arbetsmaterial',
        'Rensa gamla kopior enligt plan en gång per år',
      ],
    },
    en: {
      name: 'Private lists and copies live on beside the system',
      what: 'The system feels awkward or unreliable, so employees keep lists of their own in spreadsheets and binders. The lists are not updated and have no protection.',
      consequence:
        'Decisions about residents may rest on old information, and no one knows where sensitive information is kept.',
      measures: [
        'Find out why the lists are needed and fix the cause',
        'Offer a shared, protected place for working material',
        'Clear out old copies once a year according to plan',
      ],
    },
  },

  // Schools and preschools
  {
    id: 'elevakter',
    service: 'skola',
    aspects: ['confidentiality'],
    sv: {
      name: 'Elevakter går att läsa för fler än de som behöver dem',
      what: 'Utredningar och åtgärdsprogram sparas i en mapp som hela skolan delar, eller ligger framme i skrivaren. Personal utan koppling till eleven kan läsa dem.',
      consequence:
        'Elevens svårigheter kan bli kända bland andra, och familjen kan tveka att berätta för skolan i fortsättningen.',
      measures: [
        'Ge åtkomst per elev och roll, inte per skola',
        'Skriv ut med kort eller kod vid skrivaren',
        'Gå igenom delade mappar varje termin',
      ],
    },
    en: {
      name: 'Pupil files can be read by more people than those who need them',
      what: 'Assessments and support plans are saved in a folder shared by the whole school, or lie in the printer. Staff with no connection to the pupil can read them.',
      consequence:
        'The pupil’s difficulties may become known to others, and the family may hesitate to tell the school things in future.',
      measures: [
        'Give access by pupil and role, not by school',
        'Release printouts at the printer with a card or code',
        'Review shared folders every term',
      ],
    },
  },
  {
    id: 'fel-vardnadshavare',
    service: 'skola',
    aspects: ['confidentiality', 'integrity'],
    sv: {
      name: 'Fel vuxen får uppgifter om ett barn',
      what: 'Vårdnaden har ändrats, men skolans eller förskolans register har inte uppdaterats. Den som inte längre är vårdnadshavare ser schema, frånvaro och meddelanden.',
      consequence:
        'Barnet kan utsättas för fara vid hämtning, och den rätta vårdnadshavaren kan missa viktig information.',
      measures: [
        'Hämta vårdnadsuppgifter från folkbokföringen varje dag',
        'Ha en rutin för ändringar som kommer direkt från familjen',
        'Kontrollera hämtlistan mot registret i varje grupp',
      ],
    },
    en: {
      name: 'The wrong adult receives information about a child',
      what: 'Custody has changed, but the school or preschool register has not been updated. Someone who is no longer a guardian sees timetable, absence and messages.',
      consequence: 'The child may be in danger at pick-up, and the right guardian may miss important information.',
      measures: [
        'Fetch custody data from the population register every day',
        'Have a routine for changes that come directly from the family',
        'Check each group’s pick-up list against the register',
      ],
    },
  },
  {
    id: 'betyg-andras',
    service: 'skola',
    aspects: ['integrity'],
    sv: {
      name: 'Betyg eller omdömen ändras eller registreras fel',
      what: 'En lärares dator står olåst i klassrummet, eller så hamnar betygen på fel grupp vid en import. Felet syns inte förrän eleven söker vidare.',
      consequence: 'En elev kan gå miste om en utbildningsplats, och förtroendet för betygen skadas.',
      measures: [
        'Kräv ny inloggning när betyg sätts eller ändras',
        'Låt läraren kontrollera och skriva under betygslistan',
        'Logga ändringar och följ upp dem efter betygsperioden',
      ],
    },
    en: {
      name: 'Grades or assessments are changed or entered wrongly',
      what: 'A teacher’s computer is left unlocked in the classroom, or grades land on the wrong group during an import. The error is not seen until the pupil applies for further studies.',
      consequence: 'A pupil may lose a place in education, and confidence in the grades is damaged.',
      measures: [
        'Require a new login when grades are set or changed',
        'Have the teacher check and sign the list of grades',
        'Log changes and review them after the grading period',
      ],
    },
  },
  {
    id: 'digitala-prov',
    service: 'skola',
    aspects: ['availability'],
    sv: {
      name: 'Nät eller inloggning slutar fungera under ett digitalt prov',
      what: 'Många elever loggar in samtidigt och det trådlösa nätet eller inloggningstjänsten klarar inte belastningen. Provet avbryts eller kommer inte i gång.',
      consequence: 'Elever får olika förutsättningar, och skolan måste ordna om provet med kort varsel.',
      measures: [
        'Provkör med full klass i god tid före provet',
        'Ha en plan för reservnät och ny provtid',
        'Be it-supporten ha beredskap under provdagarna',
      ],
    },
    en: {
      name: 'The network or login fails during a digital exam',
      what: 'Many pupils log in at once and the wireless network or login service cannot take the load. The exam is interrupted or never gets started.',
      consequence: 'Pupils do not get equal conditions, and the school has to rearrange the exam at short notice.',
      measures: [
        'Do a trial run with a full class well before the exam',
        'Have a plan for a reserve network and a new exam time',
        'Ask IT support to be on standby on exam days',
      ],
    },
  },
  {
    id: 'narvarolista-forskola',
    service: 'skola',
    aspects: ['availability', 'integrity'],
    sv: {
      name: 'Förskolan vet inte vilka barn som är på plats',
      what: 'Närvaron förs bara i en app, och surfplattan är urladdad eller tjänsten nere. Vid en utrymning saknas en aktuell lista med barn och vårdnadshavares telefonnummer.',
      consequence: 'Ett barn kan bli kvar utan att någon märker det, och vårdnadshavarna kan inte nås.',
      measures: [
        'Skriv ut kontaktlistan varje vecka och förvara den inlåst',
        'Räkna barnen på papper när appen inte fungerar',
        'Öva utrymning utan surfplatta',
      ],
    },
    en: {
      name: 'The preschool does not know which children are present',
      what: 'Attendance is kept only in an app, and the tablet’s battery is flat or the service is down. In an evacuation there is no current list of children and guardians’ phone numbers.',
      consequence: 'A child may be left behind without anyone noticing, and the guardians cannot be reached.',
      measures: [
        'Print the contact list every week and keep it locked up',
        'Count the children on paper when the app does not work',
        'Practise evacuation without the tablet',
      ],
    },
  },

  // Health care and care for older people and people with disabilities
  {
    id: 'trygghetslarm',
    service: 'vard-omsorg',
    aspects: ['availability'],
    sv: {
      name: 'Trygghetslarmet når inte fram',
      what: 'Larmets mobilnät ligger nere, batteriet är slut eller larmmottagningen har avbrott. Den som trycker på knappen får inget svar.',
      consequence: 'En person som har ramlat kan bli liggande i timmar och skadas allvarligt.',
      measures: [
        'Provlarma automatiskt varje dygn och följ upp uteblivna svar',
        'Ha en lista för ringrunda eller besök vid avbrott',
        'Kräv två oberoende vägar för larmet i avtalet',
      ],
    },
    en: {
      name: 'The personal alarm does not get through',
      what: 'The alarm’s mobile network is down, the battery is flat or the alarm centre has an outage. The person who presses the button gets no answer.',
      consequence: 'Someone who has fallen may lie there for hours and be seriously harmed.',
      measures: [
        'Test alarms automatically every day and follow up missing replies',
        'Keep a list for calling or visiting people during an outage',
        'Require two independent routes for the alarm in the contract',
      ],
    },
  },
  {
    id: 'snokning-journal',
    service: 'vard-omsorg',
    aspects: ['confidentiality'],
    sv: {
      name: 'Journalen öppnas av någon som inte deltar i vården av personen',
      what: 'Behörigheten omfattar alla i kommunen, och någon läser om en granne, en släkting eller en känd person. Ingen granskar loggarna.',
      consequence: 'Privata uppgifter kan spridas på orten, och den som berörs kan avstå från vård och stöd.',
      measures: [
        'Begränsa åtkomsten till egen enhet och eget uppdrag',
        'Granska loggar stickprovsvis varje månad',
        'Berätta för alla varför och hur loggarna granskas',
      ],
    },
    en: {
      name: 'A care record is opened by someone not involved in the care',
      what: 'Access covers everyone in the municipality, and someone reads about a neighbour, a relative or a well-known person. No one reviews the logs.',
      consequence:
        'Private information may spread locally, and the person concerned may refrain from seeking care and support.',
      measures: [
        'Limit access to one’s own unit and assignment',
        'Review a sample of the logs every month',
        'Tell everyone why and how the logs are reviewed',
      ],
    },
  },
  {
    id: 'journal-fel-person',
    service: 'vard-omsorg',
    aspects: ['integrity'],
    sv: {
      name: 'En uppgift förs in i fel persons journal',
      what: 'Två personer har liknande namn, eller så skrivs anteckningen in i efterhand under tidspress. Uppgiften hamnar hos fel person eller med fel värde.',
      consequence: 'En person kan få fel behandling eller bli utan den insats som behövs.',
      measures: [
        'Kontrollera namn och personnummer innan du sparar',
        'Dokumentera direkt vid besöket i mobilen',
        'Rätta synligt och meddela ansvarig sjuksköterska',
      ],
    },
    en: {
      name: 'Information is entered in the wrong person’s record',
      what: 'Two people have similar names, or the note is written afterwards under time pressure. The information ends up with the wrong person or with the wrong value.',
      consequence: 'A person may get the wrong treatment or go without the care they need.',
      measures: [
        'Check name and personal identity number before you save',
        'Document directly on the mobile during the visit',
        'Correct visibly and tell the nurse in charge',
      ],
    },
  },
  {
    id: 'journalsystem-nere',
    service: 'vard-omsorg',
    aspects: ['availability'],
    sv: {
      name: 'Journalsystemet går inte att nå under ett arbetspass',
      what: 'En uppdatering misslyckas eller förbindelsen till driften bryts. Personalen kan inte läsa ordinationer, överkänslighet eller senaste anteckningar.',
      consequence: 'Vård och omsorg ges utan viktiga uppgifter, och risken för vårdskador ökar.',
      measures: [
        'Ha aktuella reservutskrifter av det viktigaste på varje enhet',
        'Öva på att dokumentera på papper och föra in efteråt',
        'Avtala hur snabbt systemet ska vara åter i drift',
      ],
    },
    en: {
      name: 'The care record system cannot be reached during a shift',
      what: 'An update fails or the connection to the data centre breaks. Staff cannot read prescriptions, allergies or the latest notes.',
      consequence: 'Care is given without important information, and the risk of harm increases.',
      measures: [
        'Keep current reserve printouts of the essentials at every unit',
        'Practise documenting on paper and entering it afterwards',
        'Agree how quickly the system must be back in operation',
      ],
    },
  },
  {
    id: 'hemtjanstens-nycklar',
    service: 'vard-omsorg',
    aspects: ['confidentiality', 'availability'],
    sv: {
      name: 'Hemtjänstens nycklar eller portkoder kommer på avvägar',
      what: 'En nyckel är märkt med namn eller adress, eller så ligger en lista med portkoder kvar i bilen. Den kommer bort, och ingen vet säkert vem som hade den senast.',
      consequence: 'Obehöriga kan ta sig in hos äldre, och hjälpen fördröjs när nyckeln saknas.',
      measures: [
        'Märk nycklar med nummer, aldrig med namn eller adress',
        'Kvittera nycklar elektroniskt vid varje uttag',
        'Byt lås och koder direkt efter en förlust',
      ],
    },
    en: {
      name: 'Home care keys or door codes go astray',
      what: 'A key is labelled with a name or address, or a list of door codes is left in the car. It goes missing, and no one knows for sure who had it last.',
      consequence:
        'Unauthorised people may enter the homes of older residents, and help is delayed when the key is missing.',
      measures: [
        'Label keys with numbers, never with names or addresses',
        'Sign keys out electronically every time',
        'Change locks and codes straight after a loss',
      ],
    },
  },
  {
    id: 'hemtjanstens-planering',
    service: 'vard-omsorg',
    aspects: ['availability', 'integrity'],
    sv: {
      name: 'Hemtjänstens planering försvinner eller visar fel besök',
      what: 'Planeringssystemet tappar kontakten med mobilerna, eller så uteblir en ändring i synkroniseringen. Personalen ser inte vilka som ska få besök och när.',
      consequence: 'Personer kan bli utan mat, läkemedel eller hjälp med hygien, och anhöriga blir oroliga.',
      measures: [
        'Skriv ut nästa dygns planering varje kväll',
        'Larma när mobilerna inte har uppdaterats',
        'Märk ut besök som aldrig får utebli',
      ],
    },
    en: {
      name: 'The home care schedule disappears or shows the wrong visits',
      what: 'The planning system loses contact with the mobiles, or a change is lost in synchronisation. Staff cannot see who is to be visited and when.',
      consequence: 'People may go without food, medicine or help with hygiene, and relatives become worried.',
      measures: [
        'Print the next day’s schedule every evening',
        'Raise an alert when the mobiles have not been updated',
        'Mark visits that must never be missed',
      ],
    },
  },
  {
    id: 'lss-genomforandeplan',
    service: 'vard-omsorg',
    aspects: ['integrity', 'confidentiality'],
    sv: {
      name: 'En gammal plan för stödet används på ett LSS-boende',
      what: 'Planen uppdateras i systemet, men den utskrivna versionen sitter kvar i personalrummet där även besökare rör sig. Vikarier följer den gamla.',
      consequence: 'Den boende får fel stöd eller bemötande, och utomstående kan läsa om personens hälsa och vanor.',
      measures: [
        'Skriv datum på utskrifter och byt dem vid varje ändring',
        'Förvara planer inlåsta och ge vikarier läsbehörighet',
        'Gå igenom nya planer vid överlämningen',
      ],
    },
    en: {
      name: 'An old support plan is used at a group home for disabled people',
      what: 'The plan is updated in the system, but the printed version remains in the staff room, where visitors also pass. Temporary staff follow the old one.',
      consequence:
        'The resident gets the wrong support or approach, and outsiders can read about the person’s health and habits.',
      measures: [
        'Date printouts and replace them at every change',
        'Keep plans locked up and give temporary staff read access',
        'Go through new plans at handover',
      ],
    },
  },
  {
    id: 'lakemedelslista',
    service: 'vard-omsorg',
    aspects: ['integrity', 'availability'],
    sv: {
      name: 'Läkemedelslistan är inte aktuell efter ett sjukhusbesök',
      what: 'Ändringen från sjukhuset kommer i ett annat system än kommunens eller når fel enhet. Personalen ger läkemedel efter den gamla listan.',
      consequence: 'Personen kan få fel dos eller ett läkemedel som skulle ha satts ut.',
      measures: [
        'Stäm av listan med sjukhuset samma dag som hemgången',
        'Utse vem som bevakar utskrivningar även på helger',
        'Lämna ut läkemedel bara mot en daterad lista',
      ],
    },
    en: {
      name: 'The medication list is out of date after a hospital stay',
      what: 'The hospital’s change arrives in another system than the municipality’s or reaches the wrong unit. Staff give medicine according to the old list.',
      consequence: 'The person may get the wrong dose or a medicine that should have been stopped.',
      measures: [
        'Reconcile the list with the hospital on the day of discharge',
        'Appoint someone to watch for discharges, also at weekends',
        'Give medicine only against a dated list',
      ],
    },
  },

  // Social services
  {
    id: 'orosanmalan-fastnar',
    service: 'socialtjanst',
    aspects: ['availability', 'integrity'],
    sv: {
      name: 'En orosanmälan blir liggande',
      what: 'Anmälan kommer till en personlig e-postlåda, ett formulär som slutat fungera eller ett skräppostfilter. Ingen ser den i tid.',
      consequence: 'Ett barn kan leva kvar i en farlig situation utan att någon bedömer behovet av skydd.',
      measures: [
        'Ta emot anmälningar i en bevakad funktionsbrevlåda',
        'Skicka en provanmälan varje vecka och kontrollera att den når fram',
        'Bekräfta varje anmälan, så att avsändaren märker om den inte har kommit fram',
      ],
    },
    en: {
      name: 'A report of concern about a child is left unread',
      what: 'The report arrives in a personal mailbox, a form that has stopped working or a spam filter. No one sees it in time.',
      consequence:
        'A child may go on living in a dangerous situation without anyone assessing the need for protection.',
      measures: [
        'Receive reports in a monitored shared mailbox',
        'Send a test report every week and check that it arrives',
        'Confirm every report so that silence is noticed',
      ],
    },
  },
  {
    id: 'akt-lamnas-ut',
    service: 'socialtjanst',
    aspects: ['confidentiality'],
    sv: {
      name: 'Uppgifter som skulle skyddas följer med när en akt lämnas ut',
      what: 'En part begär ut sin akt och prövningen görs under tidspress. Uppgifter om en annan person, till exempel den som har lämnat en uppgift, följer med.',
      consequence: 'Den som har lämnat uppgifter kan utsättas för hot, och andra vågar inte berätta i fortsättningen.',
      measures: [
        'Låt två personer pröva akten sida för sida',
        'Ta stöd av jurist när akten rör flera personer',
        'Lämna ut en maskad kopia och dokumentera prövningen',
      ],
    },
    en: {
      name: 'Protected details are included when a case file is released',
      what: 'A party asks for their file and the review is done under time pressure. Details about another person, such as someone who gave information, are included.',
      consequence: 'The person who gave information may be threatened, and others will not dare to speak up in future.',
      measures: [
        'Have two people review the file page by page',
        'Seek legal advice when the file concerns several people',
        'Release a redacted copy and document the review',
      ],
    },
  },
  {
    id: 'ekonomiskt-bistand',
    service: 'socialtjanst',
    aspects: ['availability', 'integrity'],
    sv: {
      name: 'Ekonomiskt bistånd betalas inte ut i tid eller till fel konto',
      what: 'Filen till banken stoppas av ett fel, eller så är ett kontonummer felskrivet eller ändrat av någon obehörig. Utbetalningen uteblir eller går fel.',
      consequence: 'Hushåll utan marginaler kan stå utan mat, medicin och hyra.',
      measures: [
        'Kontrollera antal och summa mot bankens kvittens',
        'Bekräfta kontobyten med den sökande på ett annat sätt',
        'Ha en reservväg för akuta utbetalningar',
      ],
    },
    en: {
      name: 'Financial assistance is paid late or to the wrong account',
      what: 'The file to the bank is stopped by an error, or an account number is mistyped or changed by someone unauthorised. The payment fails or goes astray.',
      consequence: 'Households with no money to spare may be left without food, medicine and rent.',
      measures: [
        'Check number and total against the bank’s receipt',
        'Confirm account changes with the applicant in another way',
        'Have a reserve route for urgent payments',
      ],
    },
  },
  {
    id: 'socialjour-utan-system',
    service: 'socialtjanst',
    aspects: ['availability'],
    sv: {
      name: 'Socialjouren når inte ärendesystemet en natt',
      what: 'Ett planerat driftstopp läggs på natten utan att jouren är tillfrågad. Handläggaren kan inte se tidigare beslut, placeringar eller kontaktvägar.',
      consequence: 'Ett barn eller en våldsutsatt kan få vänta på skydd, eller så fattas beslutet utan viktiga fakta.',
      measures: [
        'Stäm av alla driftstopp med jouren i förväg',
        'Håll en skyddad reservlista över placeringar och kontakter',
        'Ha blanketter för beslut som fungerar utan system',
      ],
    },
    en: {
      name: 'Out-of-hours social services cannot reach the case system',
      what: 'A planned outage is placed at night without asking the on-call team. The officer cannot see earlier decisions, placements or contact routes.',
      consequence:
        'A child or a victim of violence may have to wait for protection, or the decision is made without important facts.',
      measures: [
        'Agree every planned outage with the on-call team in advance',
        'Keep a protected reserve list of placements and contacts',
        'Have decision forms that work without the system',
      ],
    },
  },
  {
    id: 'samtal-overhors',
    service: 'socialtjanst',
    aspects: ['confidentiality'],
    sv: {
      name: 'Ett förtroligt samtal hörs av andra',
      what: 'Ett samtal om en klient förs hemifrån, på tåget eller i ett rum där ljudet går igenom väggen. Någon utomstående hör vem det gäller.',
      consequence: 'Klientens situation kan bli känd på orten, och viljan att ta emot stöd minskar.',
      measures: [
        'Ordna ljudsäkra rum för samtal och videomöten',
        'Bestäm vilka samtal som aldrig tas utanför kontoret',
        'Använd headset och nämn inga namn där andra kan höra',
      ],
    },
    en: {
      name: 'A confidential conversation is overheard',
      what: 'A conversation about a client takes place at home, on the train or in a room where sound carries through the wall. An outsider hears who it concerns.',
      consequence: 'The client’s situation may become known locally, and the willingness to accept support falls.',
      measures: [
        'Provide soundproof rooms for calls and video meetings',
        'Decide which conversations never take place outside the office',
        'Use a headset and mention no names where others can hear',
      ],
    },
  },

  // Technical services
  {
    id: 'va-styrsystem',
    service: 'teknik',
    aspects: ['integrity', 'availability'],
    sv: {
      name: 'Någon tar sig in i vattenverkets styrsystem',
      what: 'Styrsystemet går att nå från internet eller kontorsnätet med ett gammalt lösenord. Någon obehörig ändrar doseringen eller stänger pumpar.',
      consequence: 'Hushåll, skolor och äldreboenden kan få otjänligt vatten eller inget vatten alls.',
      measures: [
        'Skilj styrsystemet från internet och kontorsnätet',
        'Öppna fjärråtkomst bara vid behov och med flerfaktorsautentisering',
        'Öva på att köra verket för hand',
      ],
    },
    en: {
      name: 'Someone gets into the water plant’s control system',
      what: 'The control system can be reached from the internet or the office network with an old password. Someone unauthorised changes the dosing or shuts down pumps.',
      consequence: 'Households, schools and care homes may get unsafe water or no water at all.',
      measures: [
        'Separate the control system from the internet and office network',
        'Open remote access only when needed and with multi-factor sign-in',
        'Practise running the plant by hand',
      ],
    },
  },
  {
    id: 'pumplarm-uteblir',
    service: 'teknik',
    aspects: ['availability'],
    sv: {
      name: 'Larmet från en pumpstation når inte beredskapen',
      what: 'Ett gammalt modem slutar fungera när mobilnätet byggs om, eller så går larmet till ett telefonnummer som inte längre används. Pumpen står still utan att någon vet.',
      consequence: 'Avloppsvatten kan rinna ut i källare och vattendrag.',
      measures: [
        'Provlarma varje vecka ända fram till beredskapen',
        'Bevaka när nät och teknik ska stängas ner',
        'Håll larmlistan aktuell vid varje byte av personal',
      ],
    },
    en: {
      name: 'The alarm from a pumping station does not reach the on-call team',
      what: 'An old modem stops working when the mobile network is rebuilt, or the alarm goes to a phone number no longer in use. The pump stands still without anyone knowing.',
      consequence: 'Sewage may flow into basements and watercourses.',
      measures: [
        'Test the alarm every week all the way to the on-call team',
        'Keep watch on when networks and technology will be shut down',
        'Update the alarm list at every change of staff',
      ],
    },
  },
  {
    id: 'passersystem',
    service: 'teknik',
    aspects: ['availability', 'confidentiality'],
    sv: {
      name: 'Passersystemet släpper in fel personer eller låser ute rätt',
      what: 'Taggar spärras inte när de kommer bort, eller så tappar systemet kontakten med dörrarna. Dörrar står öppna eller går inte att öppna.',
      consequence:
        'Obehöriga kan komma in i skolor och kontor, eller så når personalen inte fram till dem som behöver hjälp.',
      measures: [
        'Spärra borttappade taggar dygnet runt',
        'Gå igenom giltiga taggar varje kvartal',
        'Ha mekaniska nycklar för nödläge, inlåsta och kvitterade',
      ],
    },
    en: {
      name: 'The door access system lets the wrong people in or locks staff out',
      what: 'Tags are not blocked when they are lost, or the system loses contact with the doors. Doors stand open or cannot be opened.',
      consequence: 'Unauthorised people may enter schools and offices, or staff cannot get to those who need help.',
      measures: [
        'Be able to block lost tags around the clock',
        'Review valid tags every quarter',
        'Keep mechanical emergency keys locked up and signed for',
      ],
    },
  },
  {
    id: 'fastighetsstyrning',
    service: 'teknik',
    aspects: ['availability', 'integrity'],
    sv: {
      name: 'Värme eller ventilation stängs av i ett äldreboende',
      what: 'Fastighetsstyrningen ligger öppet på nätet med leverantörens standardlösenord. Någon ändrar inställningarna, eller så slår ett tekniskt fel ut styrningen en kall natt.',
      consequence: 'Sköra personer kan bli nedkylda och behöva flyttas med kort varsel.',
      measures: [
        'Byt standardlösenord och stäng öppna anslutningar',
        'Larma på temperatur oberoende av styrsystemet',
        'Beskriv hur värmen körs för hand i varje byggnad',
      ],
    },
    en: {
      name: 'Heating or ventilation is shut off in a care home',
      what: 'The building control system is open on the network with the supplier’s default password. Someone changes the settings, or a technical fault knocks it out one cold night.',
      consequence: 'Frail people may suffer from cold and have to be moved at short notice.',
      measures: [
        'Change default passwords and close open connections',
        'Have temperature alarms independent of the control system',
        'Describe how to run the heating by hand in every building',
      ],
    },
  },
  {
    id: 'kamerabilder',
    service: 'teknik',
    aspects: ['confidentiality'],
    sv: {
      name: 'Bilder från bevakningskameror ses av obehöriga',
      what: 'Kameror installeras av en entreprenör och inloggningen byts inte efteråt. Bilderna går att se utifrån eller av fler än de som har uppdraget.',
      consequence: 'Elever, besökare och personal kan kartläggas utan att veta om det.',
      measures: [
        'Byt inloggning när entreprenören lämnar över',
        'Begränsa och logga vem som ser inspelat material',
        'Radera inspelningar automatiskt efter beslutad tid',
      ],
    },
    en: {
      name: 'Pictures from surveillance cameras are seen by unauthorised people',
      what: 'Cameras are installed by a contractor and the login is not changed afterwards. The pictures can be seen from outside or by more people than those assigned.',
      consequence: 'Pupils, visitors and staff may be tracked without knowing it.',
      measures: [
        'Change the login when the contractor hands over',
        'Limit and log who views recorded material',
        'Erase recordings automatically after the decided time',
      ],
    },
  },

  // Rescue services
  {
    id: 'utalarmering',
    service: 'raddningstjanst',
    aspects: ['availability'],
    sv: {
      name: 'Larmet från larmcentralen når inte räddningsstyrkan',
      what: 'Förbindelsen mellan larmcentralen och brandstationen bryts, eller så fungerar inte deltidsbrandmännens personsökare. Styrkan åker senare än den skulle.',
      consequence: 'Människor i nöd får vänta på hjälp, och skadorna på liv och egendom kan bli större.',
      measures: [
        'Larma alltid på två oberoende vägar',
        'Provlarma varje dygn och följ upp vilka som inte svarar',
        'Bestäm när stationen ska bemannas vid avbrott',
      ],
    },
    en: {
      name: 'The call-out from the alarm centre does not reach the crew',
      what: 'The link between the alarm centre and the fire station breaks, or the part-time firefighters’ pagers do not work. The crew leaves later than it should.',
      consequence: 'People in distress wait for help, and the harm to life and property may be greater.',
      measures: [
        'Always send call-outs by two independent routes',
        'Test every day and follow up those who do not answer',
        'Decide when the station is to be staffed during an outage',
      ],
    },
  },
  {
    id: 'radiosamband',
    service: 'raddningstjanst',
    aspects: ['availability', 'confidentiality'],
    sv: {
      name: 'Radiosambandet (Rakel) bryts eller en radio kommer bort under insats',
      what: 'En mast tappar strömmen, täckningen räcker inte i en källare eller en radioterminal glöms på platsen. Ledningen når inte styrkan, eller så kan någon lyssna.',
      consequence: 'Insatsen försenas, brandmän kan hamna i fara och uppgifter om drabbade kan höras av andra.',
      measures: [
        'Öva på reservsamband, även utan mast',
        'Spärra en borttappad terminal direkt',
        'Kartlägg platser med dålig täckning i insatsplanerna',
      ],
    },
    en: {
      name: 'Radio contact breaks or a radio goes missing during an operation',
      what: 'A mast loses power, coverage is too weak in a cellar or a terminal on the national radio network (Rakel) is left behind. Command cannot reach the crew, or someone can listen in.',
      consequence:
        'The operation is delayed, firefighters may be in danger and details about victims may be overheard.',
      measures: [
        'Practise reserve communications, also without a mast',
        'Block a lost terminal at once',
        'Map places with poor coverage in the response plans',
      ],
    },
  },
  {
    id: 'insatsplan-inaktuell',
    service: 'raddningstjanst',
    aspects: ['integrity', 'availability'],
    sv: {
      name: 'Insatsplanen visar fel väg, gasflaskor eller brandpost',
      what: 'En byggnad har byggts om, men planen i bilens surfplatta är den gamla. Styrkan går in med fel uppgifter om farliga ämnen och utrymningsvägar.',
      consequence: 'Räddningen tar längre tid, och både drabbade och personal utsätts för större fara.',
      measures: [
        'Uppdatera planen vid varje tillsyn och bygglov',
        'Visa datum för senaste kontroll på varje plan',
        'Spara planerna i bilen så att de fungerar utan nät',
      ],
    },
    en: {
      name: 'The response plan shows the wrong route, gas cylinders or hydrant',
      what: 'A building has been rebuilt, but the plan on the vehicle’s tablet is the old one. The crew enters with wrong information about dangerous substances and escape routes.',
      consequence: 'The rescue takes longer, and both victims and crew face greater danger.',
      measures: [
        'Update the plan at every inspection and building permit',
        'Show the date of the last check on every plan',
        'Store plans in the vehicle so they work without a network',
      ],
    },
  },
  {
    id: 'bilder-fran-insats',
    service: 'raddningstjanst',
    aspects: ['confidentiality'],
    sv: {
      name: 'Bilder från en olycksplats sprids',
      what: 'Bilder tas med en privat telefon för rapporten och kopieras automatiskt till ett privat molnkonto eller en chattgrupp. De når personer utanför insatsen.',
      consequence: 'Anhöriga kan få veta om en olycka genom bilder på nätet, och drabbade blir utlämnade.',
      measures: [
        'Fotografera bara med tjänstens telefon eller kamera',
        'För över bilderna till ärendet och radera dem ur telefonen',
        'Ta upp bildhantering i genomgången efter varje insats',
      ],
    },
    en: {
      name: 'Pictures from the scene of an accident spread',
      what: 'Pictures are taken with a private phone for the report and copied automatically to a private cloud account or chat group. They reach people outside the operation.',
      consequence: 'Relatives may learn of an accident from pictures online, and victims are exposed.',
      measures: [
        'Take pictures only with the service’s phone or camera',
        'Move the pictures to the case and erase them from the phone',
        'Bring up picture handling in the debrief after each operation',
      ],
    },
  },

  // Building and environment
  {
    id: 'bygglov-handlingar',
    service: 'bygg-miljo',
    aspects: ['availability', 'integrity'],
    sv: {
      name: 'Handlingar i ett bygglov försvinner mellan e-tjänst och ärende',
      what: 'E-tjänsten tar emot ritningarna, men överföringen till ärendesystemet tappar en bilaga utan felmeddelande. Beslutet fattas på ofullständigt underlag.',
      consequence: 'Den sökande får vänta eller får fel beslut, och beslutet kan behöva göras om.',
      measures: [
        'Jämför antalet bilagor före och efter överföring',
        'Skicka den sökande en lista över vad som kommit in',
        'Spara originalen i e-tjänsten tills ärendet är klart',
      ],
    },
    en: {
      name: 'Building permit documents vanish between e-service and case system',
      what: 'The e-service receives the drawings, but the transfer to the case system drops an attachment without an error message. The decision rests on incomplete material.',
      consequence: 'The applicant has to wait or gets the wrong decision, and the decision may have to be made again.',
      measures: [
        'Compare the number of attachments before and after transfer',
        'Send the applicant a list of what has been received',
        'Keep the originals in the e-service until the case is closed',
      ],
    },
  },
  {
    id: 'ritningar-skyddsvart',
    service: 'bygg-miljo',
    aspects: ['confidentiality'],
    sv: {
      name: 'Ritningar över skyddsvärda byggnader blir åtkomliga för alla',
      what: 'Bygglovsarkivet skannas in och läggs ut för sökning utan att någon har sorterat bort ritningar över vattenverk, skyddade boenden och larmcentraler.',
      consequence: 'Den som vill skada kan planera i förväg, och människor som behöver skydd blir mindre säkra.',
      measures: [
        'Pröva sekretess innan arkivet öppnas för sökning',
        'Märk skyddsvärda fastigheter i ärendesystemet',
        'Stäng av massnedladdning och följ upp ovanliga sökningar',
      ],
    },
    en: {
      name: 'Drawings of sensitive buildings become available to everyone',
      what: 'The building permit archive is scanned and opened for searching without anyone removing drawings of waterworks, sheltered housing for people at risk and alarm centres.',
      consequence: 'Anyone who wants to do harm can plan ahead, and people who need protection are less safe.',
      measures: [
        'Assess secrecy before the archive is opened for searching',
        'Mark sensitive properties in the case system',
        'Disable bulk downloads and watch for unusual searches',
      ],
    },
  },
  {
    id: 'karta-gis',
    service: 'bygg-miljo',
    aspects: ['integrity', 'availability'],
    sv: {
      name: 'Kartan visar fel ledning, gräns eller adress',
      what: 'Ett lager i kartsystemet uppdateras inte efter ett ledningsarbete eller läses in med fel koordinater. Andra verksamheter litar på kartan.',
      consequence: 'Någon gräver av en ledning, får fel besked om sin tomt eller väntar på en ambulans som kör fel.',
      measures: [
        'Utse en ansvarig för varje kartlager',
        'Visa när varje lager senast uppdaterades',
        'Kontrollera ett urval i fält efter större inläsningar',
      ],
    },
    en: {
      name: 'The map shows the wrong pipe, boundary or address',
      what: 'A layer in the map system is not updated after work on the pipes, or is loaded with the wrong coordinates. Other services rely on the map.',
      consequence:
        'Someone cuts a pipe, gets the wrong answer about their plot or waits for an ambulance that goes astray.',
      measures: [
        'Appoint someone responsible for every map layer',
        'Show when each layer was last updated',
        'Check a sample in the field after large imports',
      ],
    },
  },
  {
    id: 'oanmalt-besok-kant',
    service: 'bygg-miljo',
    aspects: ['confidentiality'],
    sv: {
      name: 'Ett oanmält besök i miljötillsynen blir känt i förväg',
      what: 'Besöket ligger i en kalender som alla kan läsa, eller så registreras ärendet öppet i diariet. Den som ska kontrolleras får veta det innan.',
      consequence: 'Brister i livsmedel, djurhållning eller utsläpp kan döljas, och invånare och miljö skyddas sämre.',
      measures: [
        'Boka oanmälda besök som privata i kalendern',
        'Skriv neutrala rubriker i diariet före besöket',
        'Begränsa vem som ser planeringen av tillsynen',
      ],
    },
    en: {
      name: 'An unannounced environmental inspection becomes known in advance',
      what: 'The visit is in a calendar that everyone can read, or the case is entered openly in the register. The party to be inspected learns of it beforehand.',
      consequence:
        'Shortcomings in food, animal keeping or emissions may be hidden, and residents and nature are less protected.',
      measures: [
        'Book unannounced visits as private in the calendar',
        'Write neutral titles in the register before the visit',
        'Limit who can see the inspection schedule',
      ],
    },
  },

  // Culture and leisure
  {
    id: 'bibliotek-lan',
    service: 'kultur-fritid',
    aspects: ['confidentiality'],
    sv: {
      name: 'Vad en låntagare läser blir känt för andra',
      what: 'Reservationer står på hyllan med fullständigt namn, eller så sparar systemet gamla lån längre än det behövs. Andra kan se vad någon lånar.',
      consequence: 'Låntagare kan undvika att söka kunskap om sjukdom, våld eller livsåskådning.',
      measures: [
        'Märk reservationer med nummer i stället för namn',
        'Radera lånehistorik när boken är återlämnad',
        'Låt låntagaren själv välja om historik ska sparas',
      ],
    },
    en: {
      name: 'What a library borrower reads becomes known to others',
      what: 'Reserved items stand on the shelf with full names, or the system keeps old loans longer than needed. Others can see what someone borrows.',
      consequence: 'Borrowers may avoid seeking knowledge about illness, violence or beliefs.',
      measures: [
        'Label reservations with numbers instead of names',
        'Erase loan history when the book has been returned',
        'Let borrowers choose whether to keep their history',
      ],
    },
  },
  {
    id: 'foreningsbidrag',
    service: 'kultur-fritid',
    aspects: ['integrity'],
    sv: {
      name: 'Ett föreningsbidrag betalas ut på felaktiga uppgifter',
      what: 'Närvarolistor och kontonummer tas emot utan kontroll, eller så finns en tidigare kassör kvar som behörig. Pengarna går till fel konto eller med fel belopp.',
      consequence: 'Föreningar för barn och unga kan få mindre stöd än de har rätt till.',
      measures: [
        'Låt föreningen bekräfta behöriga företrädare varje år',
        'Gör stickprov på närvaron före utbetalning',
        'Kräv två personer för ändring av kontonummer',
      ],
    },
    en: {
      name: 'A grant to an association is paid on wrong information',
      what: 'Attendance lists and account numbers are accepted without checks, or a former treasurer remains authorised. The money goes to the wrong account or with the wrong amount.',
      consequence: 'Associations for children and young people may get less support than they are entitled to.',
      measures: [
        'Have associations confirm authorised representatives every year',
        'Check a sample of attendance before payment',
        'Require two people to change an account number',
      ],
    },
  },
  {
    id: 'lokalbokning',
    service: 'kultur-fritid',
    aspects: ['availability', 'integrity'],
    sv: {
      name: 'Bokningen av hallar och lokaler slutar fungera eller dubbelbokar',
      what: 'Bokningssystemet och dörrarnas koder tappar kontakten med varandra efter en uppdatering. Två grupper får samma tid, eller ingen kommer in.',
      consequence: 'Träningar och matcher ställs in, och ledare står utanför med barn som väntar.',
      measures: [
        'Testa kopplingen till dörrarna efter varje uppdatering',
        'Ha ett journummer som kan öppna på distans',
        'Spara veckans bokningar så att de kan läsas utan systemet',
      ],
    },
    en: {
      name: 'The booking of sports halls and rooms fails or double-books',
      what: 'The booking system and the door codes lose contact with each other after an update. Two groups get the same time, or no one gets in.',
      consequence: 'Training and matches are cancelled, and leaders stand outside with children waiting.',
      measures: [
        'Test the link to the doors after every update',
        'Have an on-call number that can open remotely',
        'Save the week’s bookings so they can be read without the system',
      ],
    },
  },
  {
    id: 'fritidsgard-listor',
    service: 'kultur-fritid',
    aspects: ['confidentiality'],
    sv: {
      name: 'Uppgifter om barn i en lägeranmälan blir lästa av fel personer',
      what: 'Anmälningar med allergier, diagnoser och telefonnummer samlas i ett delat formulär. Länken ger alla som har den rätt att läsa svaren.',
      consequence: 'Barns hälsa och adress kan spridas, och barn som behöver skydd kan hittas.',
      measures: [
        'Använd kommunens e-tjänst för anmälningar',
        'Fråga bara efter det som behövs för aktiviteten',
        'Radera anmälningarna när aktiviteten är slut',
      ],
    },
    en: {
      name: 'Details about children in a camp application are read by others',
      what: 'Applications with allergies, diagnoses and phone numbers are collected in a shared form. The link lets everyone who has it read the answers.',
      consequence: 'Children’s health details and addresses may spread, and children who need protection may be found.',
      measures: [
        'Use the municipality’s e-service for applications',
        'Ask only for what the activity needs',
        'Erase the applications when the activity is over',
      ],
    },
  },

  // Finance and staff
  {
    id: 'bluffaktura',
    service: 'ekonomi-personal',
    aspects: ['integrity'],
    sv: {
      name: 'En bluffaktura eller ett falskt kontobyte går igenom',
      what: 'Någon utger sig för att vara en känd leverantör och anger ett nytt kontonummer. Eller så skickar någon en faktura för något som inte är beställt. Betalningen attesteras.',
      consequence: 'Skattepengar går förlorade, och den riktiga leverantören kan stoppa sina leveranser.',
      measures: [
        'Ring leverantören på ett känt nummer vid kontobyte',
        'Betala bara fakturor som stämmer mot en beställning',
        'Låt två personer godkänna ändringar i leverantörsregistret',
      ],
    },
    en: {
      name: 'A bogus invoice or a false change of bank account goes through',
      what: 'Someone pretends to be a known supplier and gives a new account number, or sends an invoice for something never ordered. The payment is approved.',
      consequence: 'Taxpayers’ money is lost, and the real supplier may stop its deliveries.',
      measures: [
        'Call the supplier on a known number when an account changes',
        'Pay only invoices that match an order',
        'Have two people approve changes to the supplier register',
      ],
    },
  },
  {
    id: 'lonekorning',
    service: 'ekonomi-personal',
    aspects: ['availability', 'integrity'],
    sv: {
      name: 'Lönen blir fel eller kommer inte i tid',
      what: 'Lönesystemet stannar under körningen, eller så överförs inte timmar från schemat. Felet upptäcks när filen redan ska vara hos banken.',
      consequence: 'Medarbetare får ingen eller fel lön, och bemanningen i vård och skola kan bli lidande.',
      measures: [
        'Gör en provkörning några dagar före sista dag',
        'Ha en reservplan för att betala ut förra månadens lön',
        'Jämför summor och avvikelser med föregående månad',
      ],
    },
    en: {
      name: 'Salaries are wrong or late',
      what: 'The payroll system stops during the run, or hours are not transferred from the rota. The fault is found when the file should already be with the bank.',
      consequence: 'Employees get no salary or the wrong one, and staffing in care and schools may suffer.',
      measures: [
        'Do a trial run a few days before the deadline',
        'Have a reserve plan for paying last month’s salary',
        'Compare totals and deviations with the previous month',
      ],
    },
  },
  {
    id: 'lonekonto-kapas',
    service: 'ekonomi-personal',
    aspects: ['integrity'],
    sv: {
      name: 'Någon styr om en medarbetares lön till ett annat konto',
      what: 'Ett e-postmeddelande i medarbetarens namn ber om nytt lönekonto, eller så ändras det i en kapad självservice. Lönen går till bedragaren.',
      consequence: 'Medarbetaren står utan lön, och kommunen får betala två gånger.',
      measures: [
        'Ta inte emot kontobyten via e-post',
        'Kräv e-legitimation för byte av lönekonto',
        'Meddela medarbetaren varje gång kontot ändras',
      ],
    },
    en: {
      name: 'Someone diverts an employee’s salary to another account',
      what: 'An email in the employee’s name asks for a new salary account, or it is changed in a hijacked self-service login. The salary goes to the fraudster.',
      consequence: 'The employee is left without pay, and the municipality has to pay twice.',
      measures: [
        'Do not accept account changes by email',
        'Require e-identification to change a salary account',
        'Notify the employee whenever the account is changed',
      ],
    },
  },
  {
    id: 'rehabiliteringsakt',
    service: 'ekonomi-personal',
    aspects: ['confidentiality'],
    sv: {
      name: 'Uppgifter om en medarbetares hälsa blir kända på arbetsplatsen',
      what: 'Anteckningar om rehabilitering sparas i chefens delade mapp, eller så är kalenderbokningen synlig. Kollegor kan läsa dem.',
      consequence: 'Medarbetaren kan må sämre och dröja med att komma tillbaka, och andra vågar inte be om stöd.',
      measures: [
        'Dokumentera bara i rehabiliteringssystemet',
        'Boka samtal som privata med neutral rubrik',
        'Stäng åtkomsten när chefen byter enhet',
      ],
    },
    en: {
      name: 'An employee’s health details become known at the workplace',
      what: 'Rehabilitation notes are saved in the manager’s shared folder, or the calendar booking is visible. Colleagues can read them.',
      consequence:
        'The employee may feel worse and take longer to return, and others will not dare to ask for support.',
      measures: [
        'Document only in the rehabilitation system',
        'Book conversations as private with a neutral title',
        'Close access when the manager changes units',
      ],
    },
  },
  {
    id: 'anbud-rojs',
    service: 'ekonomi-personal',
    aspects: ['confidentiality', 'integrity'],
    sv: {
      name: 'Innehållet i ett anbud blir känt före beslutet',
      what: 'Anbud eller utvärdering skickas med vanlig e-post eller ligger i en mapp där konsulter har åtkomst. En konkurrent får veta priser och villkor.',
      consequence: 'Upphandlingen kan behöva göras om, och invånarna får vänta på tjänsten eller betala mer för den.',
      measures: [
        'Behåll anbuden i upphandlingssystemet',
        'Ge åtkomst per upphandling och ta bort den efteråt',
        'Låt konsulter skriva under en tystnadsförbindelse först',
      ],
    },
    en: {
      name: 'The content of a tender becomes known before the decision',
      what: 'Tenders or evaluations are sent by ordinary email or lie in a folder that consultants can reach. A competitor learns prices and terms.',
      consequence: 'The procurement may have to be redone, and residents wait for the service or pay more for it.',
      measures: [
        'Keep tenders inside the procurement system',
        'Give access per procurement and remove it afterwards',
        'Have consultants sign a confidentiality undertaking first',
      ],
    },
  },

  // IT
  {
    id: 'utpressningsvirus',
    service: 'it',
    aspects: ['availability', 'confidentiality', 'integrity'],
    sv: {
      name: 'Ett utpressningsvirus låser kommunens system',
      what: 'Angripare tar sig in genom ett stulet lösenord eller en känd sårbarhet, kopierar uppgifter och krypterar servrar. De kräver betalt för att låsa upp dem.',
      consequence:
        'Omsorg, skola och utbetalningar får arbeta på papper i veckor, och uppgifter om invånare kan läggas ut.',
      measures: [
        'Dela upp nätet så att ett angrepp inte når allt',
        'Förvara en säkerhetskopia skild från nätet',
        'Öva på att stänga ner och starta om i rätt ordning',
      ],
    },
    en: {
      name: 'Ransomware locks the municipality’s systems',
      what: 'Attackers get in through a stolen password or a known vulnerability, copy information and encrypt servers. They demand payment to give it back.',
      consequence:
        'Care, schools and payments have to work on paper for weeks, and information about residents may be published.',
      measures: [
        'Divide the network so that one attack does not reach everything',
        'Keep one backup separate from the network',
        'Practise shutting down and restarting in the right order',
      ],
    },
  },
  {
    id: 'sakerhetskopia',
    service: 'it',
    aspects: ['availability', 'integrity'],
    sv: {
      name: 'Säkerhetskopian går inte att återläsa',
      what: 'Kopian tas varje natt men har aldrig provats, eller så saknas en databas sedan en flytt. Felet upptäcks först när uppgifterna behövs.',
      consequence: 'Ärenden och journaler kan vara borta för gott, och invånare får lämna sina uppgifter på nytt.',
      measures: [
        'Återläs ett helt system på prov enligt plan',
        'Larma när en kopia saknas eller är ovanligt liten',
        'Kontrollera kopieringen vid varje ny eller flyttad server',
      ],
    },
    en: {
      name: 'The backup cannot be restored',
      what: 'The backup runs every night but has never been tested, or a database has been missing since a move. The fault is found only when the information is needed.',
      consequence: 'Cases and records may be gone for good, and residents have to submit their information again.',
      measures: [
        'Restore a whole system as a test according to plan',
        'Raise an alert when a backup is missing or unusually small',
        'Check the backup for every new or moved server',
      ],
    },
  },
  {
    id: 'utebliven-uppdatering',
    service: 'it',
    aspects: ['confidentiality', 'integrity', 'availability'],
    sv: {
      name: 'En säkerhetsuppdatering uteblir och luckan utnyttjas',
      what: 'Uppdateringen skjuts upp för att ett verksamhetssystem inte tål den, eller så saknas servern i förteckningen. Angripare använder den kända luckan.',
      consequence: 'Uppgifter om invånare kan stjälas eller ändras, och tjänster kan behöva stängas utan förvarning.',
      measures: [
        'Sök efter sårbarheter regelbundet i hela nätet',
        'Bestäm hur snabbt sårbarheter ska åtgärdas, efter hur allvarliga de är',
        'Avskilj system som inte går att uppdatera',
      ],
    },
    en: {
      name: 'A security update is missed and the gap is exploited',
      what: 'The update is put off because a business system cannot cope with it, or the server is missing from the inventory. Attackers use the known gap.',
      consequence:
        'Information about residents may be stolen or changed, and services may have to close without warning.',
      measures: [
        'Scan the whole network for vulnerabilities regularly',
        'Set the longest time to update according to severity',
        'Isolate systems that cannot be updated',
      ],
    },
  },
  {
    id: 'stromavbrott',
    service: 'it',
    aspects: ['availability'],
    sv: {
      name: 'Ett långt strömavbrott slår ut serverhallen',
      what: 'Elnätet går ner och reservkraften startar inte eller räcker inte till kylningen. Servrarna stannar, en del utan att stängas ner ordentligt.',
      consequence: 'Verksamheterna tappar system och telefoni samtidigt, och invånare når inte kommunen.',
      measures: [
        'Provkör reservkraften med full last',
        'Bestäm i vilken ordning systemen startas igen',
        'Ha reservrutiner som fungerar utan dator och telefon',
      ],
    },
    en: {
      name: 'A long power cut knocks out the server room',
      what: 'The grid goes down and the reserve power does not start or is not enough for the cooling. The servers stop, some without being shut down properly.',
      consequence: 'Services lose systems and telephony at the same time, and residents cannot reach the municipality.',
      measures: [
        'Test the reserve power with full load',
        'Decide the order in which systems are restarted',
        'Have fallback routines that work without computer or phone',
      ],
    },
  },
  {
    id: 'gravskada-fiber',
    service: 'it',
    aspects: ['availability'],
    sv: {
      name: 'En grävmaskin sliter av fibern',
      what: 'Ett markarbete skadar kabeln till en ort eller till serverhallen. Reservvägen saknas eller går i samma dike.',
      consequence: 'Skolor, äldreboenden och kontor står utan system, telefoni och larm tills kabeln är lagad.',
      measures: [
        'Dra reservförbindelsen en annan väg',
        'Ha mobilt nät i reserv för verksamhet som inte kan vänta',
        'Kräv ledningsanvisning före alla markarbeten',
      ],
    },
    en: {
      name: 'An excavator cuts the fibre',
      what: 'Digging damages the cable to a village or to the server room. There is no reserve route, or it runs in the same trench.',
      consequence:
        'Schools, care homes and offices are without systems, telephony and alarms until the cable is mended.',
      measures: [
        'Lay the reserve connection along another route',
        'Keep mobile networks in reserve for services that cannot wait',
        'Require cables to be located before all groundwork',
      ],
    },
  },
  {
    id: 'overbelastningsattack',
    service: 'it',
    aspects: ['availability'],
    sv: {
      name: 'E-tjänster och webbplats slås ut av en överbelastningsattack',
      what: 'Någon riktar så mycket trafik mot kommunens tjänster att de slutar svara. Det kan vara ett sätt att skapa oro eller dölja ett annat angrepp.',
      consequence: 'Invånare kan inte ansöka, anmäla eller läsa viktiga besked, och växeln blir nerringd.',
      measures: [
        'Beställ skydd mot överbelastning hos operatören',
        'Ha en enkel reservsida för viktiga besked',
        'Håll blanketter och telefonvägar redo',
      ],
    },
    en: {
      name: 'E-services and website are knocked out by a denial-of-service attack',
      what: 'Someone directs so much traffic at the municipality’s services that they stop responding. It may be a way to cause alarm or hide another attack.',
      consequence:
        'Residents cannot apply, report or read important notices, and the switchboard is flooded with calls.',
      measures: [
        'Order DDoS protection from the network operator',
        'Have a simple reserve page for important notices',
        'Keep paper forms and phone routes ready',
      ],
    },
  },
  {
    id: 'leverantor-intrang',
    service: 'it',
    aspects: ['confidentiality', 'availability'],
    sv: {
      name: 'En leverantör får intrång och kommunens uppgifter följer med',
      what: 'Angripare tar sig in hos leverantören av ett system som kommunen använder. Uppgifterna kopieras, och systemet stängs medan intrånget utreds.',
      consequence: 'Uppgifter om invånare och medarbetare kan spridas utan att kommunen själv kan stoppa det.',
      measures: [
        'Skriv in i avtalet hur snabbt leverantören ska larma',
        'Lämna bara ut de uppgifter som tjänsten behöver',
        'Planera för att klara sig utan systemet i två veckor',
      ],
    },
    en: {
      name: 'A supplier is breached and the municipality’s data goes with it',
      what: 'Attackers get in at the supplier of a system the municipality uses. The information is copied, and the system is closed while the breach is investigated.',
      consequence:
        'Information about residents and employees may spread without the municipality being able to stop it.',
      measures: [
        'State in the contract how quickly the supplier must alert you',
        'Hand over only the information the service needs',
        'Plan to manage without the system for two weeks',
      ],
    },
  },
  {
    id: 'leverantor-konkurs',
    service: 'it',
    aspects: ['availability'],
    sv: {
      name: 'En leverantör går i konkurs och systemet stängs',
      what: 'Leverantören slutar betala för driften eller köps upp och lägger ner tjänsten. Kommunen får kort tid på sig att hämta ut sina uppgifter.',
      consequence:
        'Verksamheten tappar sitt arbetsredskap, och ärenden om invånare kan bli ofullständiga eller försvinna.',
      measures: [
        'Avtala om att få ut uppgifterna i ett läsbart format',
        'Provhämta uppgifterna en gång per år',
        'Följ leverantörens ekonomi för viktiga system',
      ],
    },
    en: {
      name: 'A supplier goes bankrupt and the system is closed',
      what: 'The supplier stops paying for hosting, or is bought up and discontinues the service. The municipality has little time to retrieve its information.',
      consequence: 'The service loses its working tool, and residents’ cases may become incomplete or disappear.',
      measures: [
        'Agree on getting the information out in a readable format',
        'Do a trial export once a year',
        'Follow the supplier’s finances for important systems',
      ],
    },
  },
  {
    id: 'molntjanst-tredjeland',
    service: 'it',
    aspects: ['confidentiality'],
    sv: {
      name: 'Uppgifter i en molntjänst förs över till ett tredjeland',
      what: 'Leverantören byter underleverantör eller ger support från ett land utanför EU/EES utan att kommunen har prövat det. Uppgifterna blir åtkomliga därifrån.',
      consequence: 'Invånare kan förlora skyddet för sina uppgifter, och tjänsten kan behöva stoppas.',
      measures: [
        'Kartlägg var uppgifter lagras och varifrån support ges',
        'Kräv besked innan en underleverantör byts',
        'Kryptera med nycklar som kommunen själv har',
      ],
    },
    en: {
      name: 'Information in a cloud service is transferred to a third country',
      what: 'The supplier changes subcontractor or gives support from a country outside the EU/EEA without the municipality having assessed it. The information can be reached from there.',
      consequence: 'Residents may lose the protection of their information, and the service may have to be stopped.',
      measures: [
        'Map where information is stored and support is given from',
        'Require notice before a subcontractor is changed',
        'Encrypt with keys that the municipality itself holds',
      ],
    },
  },
  {
    id: 'integration-tappar',
    service: 'it',
    aspects: ['integrity', 'availability'],
    sv: {
      name: 'Uppgifter försvinner på vägen mellan två system',
      what: 'Ett fält byter format efter en uppdatering och kopplingen hoppar över posterna utan att larma. Systemen visar olika uppgifter om samma person.',
      consequence: 'Invånare kan få fel avgift eller bli utan insats, och personalen slutar lita på systemen.',
      measures: [
        'Jämför antal poster i båda systemen varje dag',
        'Låt kopplingen larma när den hoppar över något',
        'Testa kopplingen före varje uppdatering',
      ],
    },
    en: {
      name: 'Information disappears on its way between two systems',
      what: 'A field changes format after an update and the link skips the entries without raising an alert. The systems show different information about the same person.',
      consequence: 'Residents may be charged wrongly or go without support, and staff stop trusting the systems.',
      measures: [
        'Compare the number of entries in both systems every day',
        'Make the link raise an alert when it skips something',
        'Test the link before every update',
      ],
    },
  },
  {
    id: 'nyckelperson',
    service: 'it',
    aspects: ['availability'],
    sv: {
      name: 'Den enda som kan systemet är borta när det stannar',
      what: 'Kunskap och administratörslösenord finns hos en enda person. När systemet stannar är personen sjuk, ledig eller har slutat.',
      consequence: 'Ett litet fel blir ett långt avbrott, och invånare får vänta på beslut och hjälp.',
      measures: [
        'Utse och lär upp en ersättare för varje system',
        'Beskriv drift och återstart så att andra kan följa',
        'Förvara nödlösenord förseglade på två ställen',
      ],
    },
    en: {
      name: 'The only person who knows the system is away when it stops',
      what: 'Knowledge and administrator passwords rest with a single person. When the system stops, that person is ill, on leave or has left.',
      consequence: 'A small fault becomes a long outage, and residents wait for decisions and help.',
      measures: [
        'Appoint and train a deputy for every system',
        'Describe operation and restart so that others can follow',
        'Keep emergency passwords sealed in two places',
      ],
    },
  },

  // Boards and elected representatives
  {
    id: 'kallelse-sekretess',
    service: 'namnd',
    aspects: ['confidentiality'],
    sv: {
      name: 'Sekretessbelagda uppgifter följer med i en kallelse till många',
      what: 'Ett individärende läggs i samma handlingar som de öppna, eller så vidarebefordras kallelsen till en privat e-postadress. Fler än ledamöterna kan läsa.',
      consequence: 'En enskilds svåra situation kan bli allmänt känd, och förtroendet för nämnden skadas.',
      measures: [
        'Lägg sekretessärenden i en egen, skyddad del',
        'Låt ledamöter läsa bara i kommunens mötesapp',
        'Ta bort åtkomsten när uppdraget upphör',
      ],
    },
    en: {
      name: 'Confidential matters are included in a widely sent meeting notice',
      what: 'An individual case is placed with the open papers, or the notice is forwarded to a private email address. More people than the members can read it.',
      consequence:
        'An individual’s difficult situation may become public knowledge, and trust in the board is damaged.',
      measures: [
        'Put confidential matters in a separate, protected part',
        'Let members read only in the municipality’s meeting app',
        'Remove access when the appointment ends',
      ],
    },
  },
  {
    id: 'protokoll-version',
    service: 'namnd',
    aspects: ['integrity', 'availability'],
    sv: {
      name: 'Fel version av ett protokoll justeras eller anslås',
      what: 'Flera utkast cirkulerar med e-post, och en ändring från mötet kommer inte med. Fel version skrivs under och anslås.',
      consequence: 'Beslutet kan verkställas fel, och den som vill överklaga får fel underlag.',
      measures: [
        'Arbeta i ett enda dokument med versioner',
        'Skriv under digitalt och lås den justerade versionen',
        'Jämför det anslagna protokollet med det justerade',
      ],
    },
    en: {
      name: 'The wrong version of the minutes is approved or posted',
      what: 'Several drafts circulate by email, and a change from the meeting is left out. The wrong version is signed and posted.',
      consequence: 'The decision may be carried out wrongly, and anyone who wants to appeal gets the wrong material.',
      measures: [
        'Work in one single document with versions',
        'Sign digitally and lock the approved version',
        'Compare the posted minutes with the approved ones',
      ],
    },
  },
  {
    id: 'distansmote',
    service: 'namnd',
    aspects: ['confidentiality', 'availability'],
    sv: {
      name: 'En utomstående hör ett slutet nämndsammanträde på distans',
      what: 'Möteslänken sprids eller återanvänds, eller så sitter en ledamot där andra kan höra. Någon följer överläggningen utan att ha rätt till det.',
      consequence: 'Uppgifter om enskilda kan spridas, och mötet kan behöva avbrytas så att beslut dröjer.',
      measures: [
        'Skapa en ny länk med väntrum till varje möte',
        'Stäm av deltagarna med namnupprop före slutna ärenden',
        'Kräv att ledamöter sitter ostört vid slutna ärenden',
      ],
    },
    en: {
      name: 'An outsider hears a closed board meeting held remotely',
      what: 'The meeting link is spread or reused, or a member sits where others can hear. Someone follows the deliberations without being entitled to.',
      consequence:
        'Information about individuals may spread, and the meeting may have to be stopped so that decisions are delayed.',
      measures: [
        'Create a new link with a waiting room for every meeting',
        'Call the roll before closed matters',
        'Require members to sit undisturbed for closed matters',
      ],
    },
  },
] as const;
