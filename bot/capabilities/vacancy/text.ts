import { formatDay } from '../../blocks/instant.ts';
import { inSentence, type Language, type Texts } from '../../blocks/text.ts';
import { placeIn, roleText } from '../roles/text.ts';
import type { Finding, VacancyKind } from './model.ts';

type Told = Readonly<Record<VacancyKind, (words: FindingWords) => string>>;
interface FindingWords {
  readonly holder: string;
  readonly deputy: string;
  readonly role: string;
  readonly where: string;
  readonly day: string;
}

const svTold: Told = {
  boardUncoordinated: ({ where }) => `${where} har ingen som samordnar informationssäkerheten.`,
  administrationHeadless: ({ where }) => `${where} har ingen förvaltningschef i Värna.`,
  holderGone: ({ holder, role, where }) => `${holder} är ${role} (${where}) men har inte längre något aktivt konto.`,
  deputyMissing: ({ holder, role, where }) => `${holder}, ${role} (${where}), har ingen ersättare.`,
  deputyGone: ({ holder, deputy, role, where }) =>
    `${deputy} är ersättare för ${holder}, ${role} (${where}), men har inte längre något aktivt konto.`,
  mandateEnds: ({ holder, role, where, day }) =>
    `${holder} har uppdraget som ${role} (${where}) till och med den ${day}. Ingen är utsedd därefter.`,
  ownerMissing: ({ where }) => `${where} har ingen ägare.`,
};

const sv = {
  findings: svTold,
  notice: {
    title: (count: number) => (count === 1 ? 'En roll behöver ses över' : `${count} roller behöver ses över`),
    lead: 'De här rollerna behöver någon:',
    more: (count: number) => (count === 1 ? 'Och en till.' : `Och ${count} till.`),
    mend: 'Utse någon och lägg in rollen i Värna.',
    ask: (name: string) => `Utse någon och säg till ${name}, som lägger in det i Värna.`,
    once: 'Du får det här meddelandet en gång.',
    open: 'Öppna i Värna',
  },
  refusals: {},
};

const enTold: Told = {
  boardUncoordinated: ({ where }) => `${where} has nobody who coordinates information security.`,
  administrationHeadless: ({ where }) => `${where} has no head of administration in Värna.`,
  holderGone: ({ holder, role, where }) => `${holder} is ${role} (${where}) but no longer has an active account.`,
  deputyMissing: ({ holder, role, where }) => `${holder}, ${role} (${where}), has no deputy.`,
  deputyGone: ({ holder, deputy, role, where }) =>
    `${deputy} is deputy for ${holder}, ${role} (${where}), but no longer has an active account.`,
  mandateEnds: ({ holder, role, where, day }) =>
    `${holder} is ${role} (${where}) until ${day}. Nobody is appointed after that.`,
  ownerMissing: ({ where }) => `${where} has no owner.`,
};

const en: typeof sv = {
  findings: enTold,
  notice: {
    title: (count) => (count === 1 ? 'A role needs attention' : `${count} roles need attention`),
    lead: 'These roles need someone:',
    more: (count) => (count === 1 ? 'And one more.' : `And ${count} more.`),
    mend: 'Appoint someone and add the role in Värna.',
    ask: (name) => `Appoint someone and tell ${name}, who adds it in Värna.`,
    once: 'You get this message once.',
    open: 'Open in Värna',
  },
  refusals: {},
};

export const vacancyText: Texts<typeof sv> = { sv, en };

export function findingSentence(finding: Finding, language: Language): string {
  return vacancyText[language].findings[finding.kind]({
    holder: finding.holderName,
    deputy: finding.deputyName,
    role: finding.role === null ? '' : inSentence(roleText[language].roles[finding.role]),
    where: placeIn(finding.scope, language),
    day: finding.until === null ? '' : formatDay(finding.until, language),
  });
}
