// The English language file: paths into the manifest and what stands there for English speakers.
import { commandLists, type Manifest, SCHEMA } from './manifest.ts';
import { manifestText } from './text.ts';

export type LanguageFile = Readonly<Record<string, string>>;

function commandTexts(): LanguageFile {
  const texts: Record<string, string> = {};
  commandLists('en').forEach((list, l) => {
    list.commands.forEach((command, c) => {
      texts[`bots[0].commandLists[${l}].commands[${c}].title`] = command.title;
      texts[`bots[0].commandLists[${l}].commands[${c}].description`] = command.description;
    });
  });
  return texts;
}

export function english(manifest: Manifest): LanguageFile {
  const text = manifestText.en;
  const home = manifest.staticTabs.findIndex((tab) => tab.entityId === 'varna');
  return {
    $schema: SCHEMA.replace('MicrosoftTeams.schema', 'MicrosoftTeams.Localization.schema'),
    'name.short': text.name,
    'name.full': text.fullName,
    'description.short': text.short,
    'description.full': text.full,
    [`staticTabs[${home}].name`]: text.homeTab,
    'composeExtensions[0].commands[0].title': text.reportMessage,
    'composeExtensions[0].commands[0].description': text.reportMessageHelp,
    ...commandTexts(),
  };
}
