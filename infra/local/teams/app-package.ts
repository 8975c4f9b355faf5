// The app as it was sideloaded: a Teams manifest v1.30, its language files and where the bot listens.
import { z } from 'zod';
import type { Database } from '../database.ts';
import { asJson } from './activity.ts';
import { localised } from './localisation.ts';

const command = z.looseObject({ title: z.string(), description: z.string() });
const manifestSchema = z.looseObject({
  id: z.string(),
  version: z.string().default('1.0.0'),
  name: z.looseObject({ short: z.string() }),
  description: z.looseObject({ short: z.string() }).optional(),
  accentColor: z.string().optional(),
  bots: z
    .array(
      z.looseObject({
        botId: z.string().min(1),
        supportsFiles: z.boolean().optional(),
        commandLists: z.array(z.looseObject({ scopes: z.array(z.string()), commands: z.array(command) })).optional(),
      }),
    )
    .min(1),
  composeExtensions: z
    .array(
      z.looseObject({
        commands: z.array(
          z.looseObject({
            id: z.string(),
            type: z.string().optional(),
            context: z.array(z.string()).optional(),
            title: z.string(),
            description: z.string().optional(),
            fetchTask: z.boolean().optional(),
          }),
        ),
      }),
    )
    .optional(),
  staticTabs: z
    .array(z.looseObject({ entityId: z.string(), name: z.string().optional(), contentUrl: z.string().optional() }))
    .optional(),
  webApplicationInfo: z.looseObject({ id: z.string(), resource: z.string().optional() }).optional(),
  localizationInfo: z.looseObject({ defaultLanguageTag: z.string() }).optional(),
});
type Manifest = z.infer<typeof manifestSchema>;

export const packageSchema = z.object({
  manifest: manifestSchema,
  languages: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
  messagingEndpoint: z.url(),
  icons: z.object({ color: z.string(), outline: z.string() }).optional(),
});
type AppPackage = z.infer<typeof packageSchema>;

interface Installed extends AppPackage {
  readonly botId: string;
}

export interface AppStore {
  current(): Installed | undefined;
  install(app: AppPackage): void;
  /** The manifest in the person's language, as Teams applies language files. */
  manifestIn(language: string): Manifest | undefined;
}

export function appStore(database: Database): AppStore {
  const read = (): Installed | undefined => {
    const row = database.one('SELECT package FROM teams_app WHERE one = 1');
    if (!row) return undefined;
    const app = packageSchema.parse(JSON.parse(String(row['package'])));
    return { ...app, botId: app.manifest.bots[0]?.botId ?? '' };
  };
  let held = read();
  return {
    current: () => held,
    install(app) {
      database.run('INSERT OR REPLACE INTO teams_app (one, package) VALUES (1, ?)', [JSON.stringify(app)]);
      held = read();
    },
    manifestIn(language) {
      if (!held) return undefined;
      return manifestSchema.parse(localised(asJson(held.manifest), held.languages, language));
    },
  };
}
