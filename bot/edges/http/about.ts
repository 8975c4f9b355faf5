// The two pages that a Teams app must point to: what happens with personal data, and on what terms it is used.
import type { Language, Texts } from '../../blocks/text.ts';
import { page } from './problem.ts';

export const ABOUT_PAGES = ['privacy', 'terms'] as const;
type AboutPage = (typeof ABOUT_PAGES)[number];

interface Words {
  readonly title: string;
  readonly body: readonly string[];
}

const pages: Texts<Readonly<Record<AboutPage, Words>>> = {
  sv: {
    privacy: {
      title: 'Personuppgifter i Värna',
      body: [
        'Värna sparar det du rapporterar, vem du är och vad som görs i ärendet. Uppgifterna ligger i SharePoint-listor i kommunens egen Microsoft 365-miljö och på den server som kommunen kör Värna på. Delar flera servrar på arbetet ligger id-nummer på mottagare även i kommunens lagringskonto i Azure.',
        'Ditt namn, din titel och din enhet hämtas från kommunens katalog. Inget lämnas till någon utanför kommunen, och inga uppgifter om dig skrivs i serverns loggar.',
        'Kommunens nämnder är personuppgiftsansvariga. Frågor besvaras av dataskyddsombudet.',
      ],
    },
    terms: {
      title: 'Villkor för Värna',
      body: [
        'Värna används i tjänsten av kommunens medarbetare och förtroendevalda. Skriv inte in uppgifter som rör Sveriges säkerhet.',
        'Programmet är fri programvara under MIT-licensen och lämnas utan garanti. Kommunen svarar för driften.',
      ],
    },
  },
  en: {
    privacy: {
      title: 'Personal data in Värna',
      body: [
        'Värna keeps what you report, who you are and what is done in the case. The data is in SharePoint lists in the municipality’s own Microsoft 365 environment and on the server where the municipality runs Värna. Where several servers share the work, ids of recipients are also in the municipality’s storage account in Azure.',
        'Your name, title and unit come from the municipality’s directory. Nothing is given to anybody outside the municipality, and no data about you is written to the server’s logs.',
        'The municipality’s boards are the controllers. The data protection officer answers questions.',
      ],
    },
    terms: {
      title: 'Terms of Värna',
      body: [
        'Värna is used at work by the municipality’s staff and elected representatives. Do not enter anything that concerns national security.',
        'The program is free software under the MIT licence and comes without warranty. The municipality is responsible for running it.',
      ],
    },
  },
};

/** Our own words only: nothing in it comes from a person. */
export function aboutPage(which: AboutPage, language: Language): string {
  const { title, body } = pages[language][which];
  const text = body.map((paragraph) => `<p>${paragraph}</p>`).join('');
  return page(language, title, text);
}
