// The app package against the published schema, the commands table and the rules for icons (Teams rules 3.7.1, 3.7.4, 3.7.5 and 3.7.8).
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../bot/edges/teams/commands.ts';
import { buildPackage, zip } from '../../manifest/build.ts';
import { faultsOf } from '../../manifest/schema.ts';

const ID = '11111111-2222-4333-8444-555555555555';
const settings = { appId: ID, botId: ID, publicUrl: 'https://varna.example.se', version: '1.0.0' };
const app = buildPackage(settings);

function icon(name: string): PNG {
  return PNG.sync.read(readFileSync(new URL(`../../manifest/icons/${name}`, import.meta.url)));
}
/** Red, green, blue and alpha of each pixel. */
function pixels({ data }: PNG): readonly (readonly number[])[] {
  return Array.from({ length: data.length / 4 }, (_, at) => [...data.subarray(at * 4, at * 4 + 4)]);
}

describe('the app package', () => {
  it('is valid by the published schema, in both languages, also on a local address', () => {
    expect(faultsOf(app)).toEqual([]);
    expect(faultsOf(buildPackage({ ...settings, publicUrl: 'http://127.0.0.1:3978' }))).toEqual([]);
  });

  it('is found invalid when it is', () => {
    expect(faultsOf(buildPackage({ ...settings, appId: 'varna' })).length).toBeGreaterThan(0);
  });

  it('offers exactly the listed commands of the table', () => {
    const offered = app.manifest.bots.flatMap((bot) =>
      bot.commandLists.flatMap((list) => list.commands.map(({ title }) => title)),
    );
    const listed = Object.values(commands).filter((command) => command.listed);
    expect([...offered].sort()).toEqual(listed.map((command) => command.phrases.sv[0]).sort());
    expect(Object.values(app.languages.en)).toEqual(
      expect.arrayContaining(listed.map((command) => command.phrases.en[0])),
    );
  });

  it('has its tabs in the order of Teams, each opening a place of its own in the tab, in both languages', () => {
    const { staticTabs } = app.manifest;
    expect(staticTabs.map(({ entityId }) => entityId)).toEqual([
      'conversations',
      'varna',
      'report',
      'help',
      'aboutVarna',
      'about',
    ]);
    const own = staticTabs.flatMap((tab, place) => ('name' in tab ? [{ ...tab, place }] : []));
    expect(own.map(({ contentUrl }) => new URL(contentUrl).hash)).toEqual(['', '#/report', '#/help', '#/about']);
    const english = own.map(({ place }) => app.languages.en[`staticTabs[${place}].name`]);
    expect([own.map(({ name }) => name), english]).toEqual([
      ['Hem', 'Rapportera', 'Hjälp', 'Om Värna'],
      ['Home', 'Report', 'Help', 'About Värna'],
    ]);
  });

  it('keeps to the limits of Teams', () => {
    for (const { commandLists } of app.manifest.bots) {
      expect(commandLists.length).toBeLessThanOrEqual(3);
      for (const { commands: offered } of commandLists) expect(offered.length).toBeLessThanOrEqual(12);
    }
    expect(app.manifest.name.short.length).toBeLessThanOrEqual(30);
    expect(app.manifest.description.short.length).toBeLessThanOrEqual(80);
  });

  it('zips to four files at the top level, the same bytes each time', () => {
    expect(Object.keys(unzipSync(zip(app))).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
    expect(Buffer.from(zip(app)).equals(Buffer.from(zip(buildPackage(settings))))).toBe(true);
  });
});

describe('the icons', () => {
  it('colour: 192 × 192, no transparent corner cut into, symbol inside the central 120', () => {
    const color = icon('color.png');
    expect([color.width, color.height]).toEqual([192, 192]);
    const all = pixels(color);
    const ground = all[0] ?? [];
    expect(ground[3]).toBe(255);
    const outside = all.filter((_, at) => {
      const x = at % 192;
      const y = Math.floor(at / 192);
      return x < 36 || x >= 156 || y < 36 || y >= 156;
    });
    expect(outside.every((pixel) => pixel.every((value, channel) => value === ground[channel]))).toBe(true);
  });

  it('outline: 32 × 32, pure white on transparent', () => {
    const outline = icon('outline.png');
    expect([outline.width, outline.height]).toEqual([32, 32]);
    const seen = pixels(outline).filter(([, , , alpha]) => (alpha ?? 0) > 0);
    expect(seen.length).toBeGreaterThan(50);
    expect(seen.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true);
  });
});
