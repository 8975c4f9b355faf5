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
        'Ditt namn, din titel och din enhet hämtas från kommunens katalog. Inga uppgifter om dig skrivs i serverns loggar.',
        'Uppgifterna behövs för att hantera incidenter och risker, för att visa vem som har läst vilka regler och för att följa upp åtgärder, beslut och utbildning.',
        'Kommunens leverantörer, till exempel Microsoft och den gemensamma it-driften, behandlar uppgifterna för kommunens räkning. En rapport kan begäras ut som allmän handling. Kommunen prövar då om något i den omfattas av sekretess.',
        'Hur länge uppgifterna sparas följer av kommunens beslut om arkiv och gallring.',
        'Varje nämnd är personuppgiftsansvarig för sin del. Har du frågor, eller vill du se eller rätta dina uppgifter? Kontakta dataskyddsombudet. Du kan också klaga hos Integritetsskyddsmyndigheten (IMY).',
      ],
    },
    terms: {
      title: 'Villkor för Värna',
      body: [
        'Värna används i tjänsten av kommunens medarbetare och förtroendevalda. Rör det Sveriges säkerhet? Skriv inget om det i Värna. Ring säkerhetsskyddschefen.',
        'Programmet är fri programvara under MIT-licensen och lämnas utan garanti. Kommunen ansvarar för driften.',
      ],
    },
  },
  en: {
    privacy: {
      title: 'Personal data in Värna',
      body: [
        'Värna keeps what you report, who you are and what is done in the case. The data is in SharePoint lists in the municipality’s own Microsoft 365 environment and on the server where the municipality runs Värna. Where several servers share the work, ids of recipients are also in the municipality’s storage account in Azure.',
        'Your name, title and unit come from the municipality’s directory. No data about you is written to the server’s logs.',
        'The data is needed to handle incidents and risks, to show who has read which rules, and to follow up measures, decisions and training.',
        'The municipality’s suppliers, for example Microsoft and the joint IT organisation, process the data on behalf of the municipality. A report may be requested as an official document. The municipality then decides whether anything in it is confidential.',
        'How long the data is kept follows from the municipality’s decisions on archiving and disposal.',
        'Each board is the controller for its own part. Do you have questions, or do you want to see or correct your data? Contact the data protection officer. You can also complain to the Swedish Authority for Privacy Protection (IMY).',
      ],
    },
    terms: {
      title: 'Terms of Värna',
      body: [
        'Värna is used at work by the municipality’s staff and elected representatives. Does it concern national security? Write nothing about it in Värna. Call the head of protective security.',
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
