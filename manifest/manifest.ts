import { namesOf } from '../bot/blocks/names.ts';
import type { Language } from '../bot/blocks/text.ts';
import { type Command, commands } from '../bot/edges/teams/commands.ts';
import { manifestText } from './text.ts';

export interface AppSettings {
  /** The Teams app's id: a GUID that stays the same through all versions. */
  readonly appId: string;
  /** The bot's client id in Entra ID; the tab signs in to the same application. */
  readonly botId: string;
  /** Where the product answers, without a final slash; https except on a machine's own loopback address. */
  readonly publicUrl: string;
  /** `1.2.3`; Teams updates an installed app only when it grows. */
  readonly version: string;
}

/** The message action's id comes back in every `composeExtension/fetchTask`. */
export const REPORT_MESSAGE = 'rapporteraMeddelande';
export const SCHEMA = 'https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.schema.json';
export const ACCENT = '#0b5a63';

const SCOPES = { personal: 'personal', channel: 'team' } as const satisfies Record<Command['where'], string>;

/** One command list per scope: a personal command never shows in a channel, where everybody reads the answer. */
export function commandLists(language: Language) {
  const offered = Object.values(commands).filter((command) => command.listed);
  return (['personal', 'channel'] as const)
    .map((where) => ({
      scopes: [SCOPES[where]],
      commands: offered
        .filter((command) => command.where === where)
        .map((command) => ({ title: command.phrases[language][0] ?? '', description: command.help[language] })),
    }))
    .filter((list) => list.commands.length > 0);
}

/**
 * In the order of the tabs: where each opens in the product's page, by the hash that its router reads. Links lead into
 * the first one, which has none: the page must tell where it was opened from where somebody has gone since. Their ids
 * stay: Teams keeps them in links.
 */
const TABS = { varna: '', report: '#/report', help: '#/help', aboutVarna: '#/about' } as const;
export type TabId = keyof typeof TABS;
/** Teams' own, listed only to set the order. */
const tabOfTeams = (entityId: 'conversations' | 'about') => ({ entityId, scopes: ['personal'] });

function tabs(publicUrl: string, names: Readonly<Record<TabId, string>>) {
  const own = namesOf(TABS).map((entityId) => {
    const url = `${publicUrl}/tab/index.html${TABS[entityId]}`;
    return { entityId, name: names[entityId], contentUrl: url, websiteUrl: url, scopes: ['personal'] };
  });
  return [tabOfTeams('conversations'), ...own, tabOfTeams('about')];
}

function reportMessage(language: Language) {
  const text = manifestText[language];
  return {
    id: REPORT_MESSAGE,
    type: 'action',
    context: ['message'],
    title: text.reportMessage,
    description: text.reportMessageHelp,
    fetchTask: true,
  };
}

/** The app in Swedish; English is laid over it by `english()`. */
export function manifest({ appId, botId, publicUrl, version }: AppSettings) {
  const text = manifestText.sv;
  const { host } = new URL(publicUrl);
  return {
    $schema: SCHEMA,
    manifestVersion: '1.30',
    version,
    id: appId,
    localizationInfo: { defaultLanguageTag: 'sv-se', additionalLanguages: [{ languageTag: 'en', file: 'en.json' }] },
    developer: {
      name: 'Värna',
      websiteUrl: publicUrl,
      privacyUrl: `${publicUrl}/privacy`,
      termsOfUseUrl: `${publicUrl}/terms`,
    },
    name: { short: text.name, full: text.fullName },
    description: { short: text.short, full: text.full },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: ACCENT,
    defaultInstallScope: 'personal',
    bots: [{ botId, scopes: ['personal', 'team'], supportsFiles: true, commandLists: commandLists('sv') }],
    staticTabs: tabs(publicUrl, text.tabs),
    composeExtensions: [{ botId, commands: [reportMessage('sv')] }],
    permissions: ['identity', 'messageTeamMembers'],
    validDomains: [host],
    webApplicationInfo: { id: botId, resource: `api://${host}/${botId}` },
  };
}

export type Manifest = ReturnType<typeof manifest>;
