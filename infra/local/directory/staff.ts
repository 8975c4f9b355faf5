// Invented employees: name, job title, administration, unit, manager. The first fifteen are the ones a picker shows first.

const KLF = 'Kommunledningsförvaltningen';
const SOC = 'Socialförvaltningen';
const BUF = 'Barn- och utbildningsförvaltningen';
const TEK = 'Tekniska förvaltningen';
const KEF = 'Kultur-, evenemangs- och fritidsförvaltningen';
const SIT = 'Sydnärkes it-förvaltning';

export interface Post {
  readonly name: string;
  readonly title: string;
  readonly administration: string;
  readonly unit: string;
  readonly manager: string | null;
  readonly unlike?: 'english' | 'guest' | 'disabled' | 'without-teams';
}

type Line = readonly [name: string, title: string, unit: string, manager: string | null, unlike?: Post['unlike']];

const post = (administration: string, [name, title, unit, manager, unlike]: Line): Post => ({
  name,
  title,
  administration,
  unit,
  manager,
  ...(unlike && { unlike }),
});

const FIRST: readonly Post[] = [
  post(SOC, ['Sara Lindqvist', 'undersköterska', 'Hemtjänsten', 'Maria Hellgren']),
  post(KLF, ['Erik Sandström', 'informationssäkerhetssamordnare', 'Kansliet', 'Eva Norling']),
  post(KLF, ['Anna-Karin Holm', 'säkerhetshandläggare, ställföreträdande samordnare', 'Kansliet', 'Eva Norling']),
  post(KLF, ['Helena Brodin', 'dataskyddsombud', 'Kansliet', 'Gunilla Ahlström']),
  post(SOC, ['Maria Hellgren', 'enhetschef hemtjänst', 'Hemtjänsten', 'Karin Wadell']),
  post(SOC, ['Karin Wadell', 'socialchef', 'Förvaltningsledningen', 'Gunilla Ahlström']),
  post(KLF, ['Gunilla Ahlström', 'kommundirektör', 'Förvaltningsledningen', null]),
  post(SIT, ['Johan Rydell', 'it-chef', 'Förvaltningsledningen', 'Gunilla Ahlström']),
  post(SIT, ['Petra Nyström', 'it-tekniker', 'Drift och support', 'Mats Ekholm']),
  post(KLF, ['Lena Forsgren', 'nämndsekreterare', 'Kansliet', 'Eva Norling']),
  post('Kommunrevisionen', ['Bengt Sjögren', 'förtroendevald revisor', 'Kommunrevisionen', null]),
  post(SOC, ['Daniel Okafor', 'sjuksköterska', 'Hälso- och sjukvårdsenheten', 'Ulla Berggren', 'english']),
  post(TEK, ['Maja Ek', 'konsult, VA-projektering', 'VA-enheten', 'Anders Kjellberg', 'guest']),
  post(TEK, ['Göran Wallin', 'drifttekniker', 'VA-enheten', 'Anders Kjellberg', 'disabled']),
  post(BUF, ['Ingrid Åkesson', 'måltidsbiträde', 'Måltidsenheten', 'Peter Lundmark', 'without-teams']),
];

const LEADERSHIP: readonly Line[] = [
  ['Eva Norling', 'kanslichef', 'Kansliet', 'Gunilla Ahlström'],
  ['Fredrik Öberg', 'ekonomichef', 'Ekonomienheten', 'Gunilla Ahlström'],
  ['Sofia Granath', 'HR-chef', 'HR-enheten', 'Gunilla Ahlström'],
  ['Lars Tingvall', 'arkivarie', 'Kansliet', 'Eva Norling'],
  ['Camilla Thorsell', 'kommunikatör', 'Kansliet', 'Eva Norling'],
  ['Nils Hagström', 'säkerhetschef', 'Kansliet', 'Gunilla Ahlström'],
  ['Yasmin Haddad', 'registrator', 'Kansliet', 'Eva Norling'],
  ['Birgitta Lövgren', 'ekonomiassistent', 'Ekonomienheten', 'Fredrik Öberg'],
  ['Oskar Fransson', 'upphandlare', 'Ekonomienheten', 'Fredrik Öberg'],
  ['Malin Sundell', 'lönekonsult', 'HR-enheten', 'Sofia Granath'],
];

const SOCIAL: readonly Line[] = [
  ['Ulla Berggren', 'enhetschef hälso- och sjukvård', 'Hälso- och sjukvårdsenheten', 'Karin Wadell'],
  ['Emma Dahlin', 'undersköterska', 'Hemtjänsten', 'Maria Hellgren'],
  ['Ahmed Saleh', 'undersköterska', 'Hemtjänsten', 'Maria Hellgren'],
  ['Linnea Backman', 'vårdbiträde', 'Hemtjänsten', 'Maria Hellgren'],
  ['Rosa Jimenez', 'planerare', 'Hemtjänsten', 'Maria Hellgren'],
  ['Jonas Widmark', 'enhetschef särskilt boende', 'Särskilt boende', 'Karin Wadell'],
  ['Elin Hagman', 'undersköterska', 'Särskilt boende', 'Jonas Widmark'],
  ['Kerstin Moberg', 'biståndshandläggare', 'Myndighetsenheten', 'Pia Rosander'],
  ['Pia Rosander', 'enhetschef myndighet', 'Myndighetsenheten', 'Karin Wadell'],
  ['Amanda Frisk', 'socialsekreterare', 'Myndighetsenheten', 'Pia Rosander'],
  ['Tobias Ringdahl', 'socialsekreterare', 'Myndighetsenheten', 'Pia Rosander'],
  ['Cecilia Ståhl', 'medicinskt ansvarig sjuksköterska', 'Hälso- och sjukvårdsenheten', 'Karin Wadell'],
  ['Robert Nyberg', 'systemförvaltare', 'Förvaltningsstaben', 'Karin Wadell'],
  ['Mona Lilja', 'arbetsterapeut', 'Hälso- och sjukvårdsenheten', 'Ulla Berggren'],
];

const EDUCATION: readonly Line[] = [
  ['Åsa Tegnander', 'barn- och utbildningschef', 'Förvaltningsledningen', 'Gunilla Ahlström'],
  ['Peter Lundmark', 'måltidschef', 'Måltidsenheten', 'Åsa Tegnander'],
  ['Katarina Wiklund', 'rektor', 'Grundskolan', 'Åsa Tegnander'],
  ['Magnus Selander', 'rektor', 'Förskolan', 'Åsa Tegnander'],
  ['Hanna Bergqvist', 'förskollärare', 'Förskolan', 'Magnus Selander'],
  ['Viktor Almgren', 'lärare', 'Grundskolan', 'Katarina Wiklund'],
  ['Josefin Palm', 'skolsköterska', 'Elevhälsan', 'Katarina Wiklund'],
  ['Leif Hedberg', 'it-samordnare', 'Förvaltningsstaben', 'Åsa Tegnander'],
  ['Frida Norrman', 'skoladministratör', 'Grundskolan', 'Katarina Wiklund'],
  ['Samira Yusuf', 'barnskötare', 'Förskolan', 'Magnus Selander'],
];

const TECHNICAL: readonly Line[] = [
  ['Anders Kjellberg', 'teknisk chef', 'Förvaltningsledningen', 'Gunilla Ahlström'],
  ['Charlotte Vinge', 'VA-ingenjör', 'VA-enheten', 'Anders Kjellberg'],
  ['Henrik Modig', 'fastighetsförvaltare', 'Fastighetsenheten', 'Anders Kjellberg'],
  ['Stefan Björklund', 'gatuingenjör', 'Gata och park', 'Anders Kjellberg'],
  ['Nadia Karlberg', 'GIS-ingenjör', 'Förvaltningsstaben', 'Anders Kjellberg'],
  ['Roger Hallin', 'fastighetsskötare', 'Fastighetsenheten', 'Henrik Modig'],
];

const CULTURE: readonly Line[] = [
  ['Marianne Stolt', 'kultur- och fritidschef', 'Förvaltningsledningen', 'Gunilla Ahlström'],
  ['Tove Grahn', 'bibliotekarie', 'Biblioteket', 'Marianne Stolt'],
  ['Simon Ekdahl', 'fritidsledare', 'Fritidsgården', 'Marianne Stolt'],
  ['Isabelle Roos', 'evenemangssamordnare', 'Evenemang', 'Marianne Stolt'],
];

const JOINT_IT: readonly Line[] = [
  ['Mats Ekholm', 'driftchef', 'Drift och support', 'Johan Rydell'],
  ['Alexander Thun', 'nätverkstekniker', 'Drift och support', 'Mats Ekholm'],
  ['Susanne Kvist', 'it-säkerhetstekniker', 'Drift och support', 'Mats Ekholm'],
  ['Patrik Östlund', 'systemtekniker', 'Drift och support', 'Mats Ekholm'],
];

const ELECTED: readonly Line[] = [
  ['Rolf Stenmark', 'kommunstyrelsens ordförande', 'Kommunstyrelsen', null],
  ['Annika Färm', 'socialnämndens ordförande', 'Socialnämnden', null],
];

const of = (administration: string, lines: readonly Line[]) => lines.map((line) => post(administration, line));

export const STAFF: readonly Post[] = [
  ...FIRST,
  ...of(KLF, LEADERSHIP),
  ...of(SOC, SOCIAL),
  ...of(BUF, EDUCATION),
  ...of(TEK, TECHNICAL),
  ...of(KEF, CULTURE),
  ...of(SIT, JOINT_IT),
  ...of('Förtroendevalda', ELECTED),
];
