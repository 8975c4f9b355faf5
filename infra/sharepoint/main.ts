// `npm run provision`: with an identity of its own that may make lists (Graph rule 136), never the product's.
import { libraries, lists } from '../../bot/capabilities.ts';
import { graphClient } from '../../bot/edges/graph/client.ts';
import { confidentialClient, graphToken } from '../../bot/edges/graph/sign-in.ts';
import { provision } from './provision.ts';

const NEEDED = {
  VARNA_TENANT_ID: 'Entra tenant id',
  VARNA_PROVISION_ID: 'client id of the provisioning app (Sites.FullControl.All, or owner of the site)',
  VARNA_PROVISION_SECRET: 'its client secret',
  VARNA_SITE_ID: 'SharePoint site id: host,siteCollectionGuid,webGuid',
} as const;

const missing = Object.entries(NEEDED).filter(([name]) => !process.env[name]);
if (missing.length > 0) {
  const lines = missing.map(([name, meaning]) => `  ${name}: missing (${meaning})`);
  process.stderr.write(`Provisioning cannot start.\n${lines.join('\n')}\n`);
  process.exit(2);
}

const setting = (name: keyof typeof NEEDED) => process.env[name] ?? '';
const platform = process.env['VARNA_LOCAL_PLATFORM'];
const client = confidentialClient({
  tenantId: setting('VARNA_TENANT_ID'),
  clientId: setting('VARNA_PROVISION_ID'),
  clientSecret: setting('VARNA_PROVISION_SECRET'),
  ...(platform === undefined ? {} : { loginOrigin: `${platform}/entra` }),
});
const graph = graphClient({ token: graphToken(client), ...(platform === undefined ? {} : { origin: platform }) });
const { done, left } = await provision(graph, {
  site: setting('VARNA_SITE_ID'),
  lists: Object.values(lists),
  libraries,
  fix: process.argv.includes('--fix'),
});
const lines = [
  ...done.map((line) => `gjort: ${line}`),
  ...left.map(({ kind, list, column }) => `avviker: ${[list, column].filter(Boolean).join('.')} (${kind})`),
];
process.stdout.write(lines.length === 0 ? 'Allt är på plats. / Everything is in place.\n' : `${lines.join('\n')}\n`);
if (left.length > 0) {
  const byHand = left.some(({ kind }) => kind === 'otherType');
  process.stdout.write('Rätta med / mend with: npm run provision -- --fix\n');
  if (byHand)
    process.stdout.write(
      'otherType: byt namn på kolumnen i SharePoint och kör om. / rename the column in SharePoint and run again.\n',
    );
  if (left.some(({ kind }) => kind === 'largeWithoutIndex'))
    process.stdout.write(
      'largeWithoutIndex: listan närmar sig 5 000 rader och saknar index, rätta i dag. / the list nears 5,000 rows without its index, mend it today.\n',
    );
  process.exitCode = 1;
}
