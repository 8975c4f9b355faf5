// The English language file: paths into the manifest and what stands there for English speakers.
import { commandLists, type Manifest, SCHEMA, type TabId } from './manifest.ts';
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

const tabNames = ({ staticTabs }: Manifest, names: Readonly<Record<TabId, string>>): LanguageFile =>
  Object.fromEntries(
    staticTabs.flatMap((tab, place) =>
      'name' in tab ? [[`staticTabs[${place}].name`, names[tab.entityId]] as const] : [],
    ),
  );

export function english(manifest: Manifest): LanguageFile {
  const text = manifestText.en;
  return {
    $schema: SCHEMA.replace('MicrosoftTeams.schema', 'MicrosoftTeams.Localization.schema'),
    'name.short': text.name,
    'name.full': text.fullName,
    'description.short': text.short,
    'description.full': text.full,
    ...tabNames(manifest, text.tabs),
    'composeExtensions[0].commands[0].title': text.reportMessage,
    'composeExtensions[0].commands[0].description': text.reportMessageHelp,
    ...commandTexts(),
  };
}
