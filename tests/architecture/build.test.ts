// What is deployed: the bundle in a process of its own, without anything of the local platform in it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSettings, SettingsWrong } from '../../bot/config.ts';

const BUNDLE = fileURLToPath(new URL('../../dist/bot/main.js', import.meta.url));
const TAB = new URL('../../dist/tab/', import.meta.url);
const MOST_FIRST = 200_000;

const whole = {
  VARNA_TENANT_ID: '11111111-2222-4333-8444-555555555555',
  VARNA_APP_ID: '11111111-2222-4333-8444-555555555556',
  VARNA_APP_SECRET: 'a secret of some length',
  VARNA_SITE_ID: 'host.sharepoint.com,11111111-2222-4333-8444-555555555555,11111111-2222-4333-8444-555555555556',
  VARNA_PUBLIC_URL: 'https://varna.example.se/',
  VARNA_DATA: '/var/lib/varna',
};

describe('the production build', () => {
  it('contains nothing of the local platform', () => {
    const code = readFileSync(BUNDLE, 'utf8');
    for (const word of ['askersund', 'Sara Lindqvist', 'local-secret-of', 'platform.db'])
      expect(code).not.toContain(word);
  });

  it('without settings fails with the whole list of what is missing, and never falls back', () => {
    let told = '';
    let code = 0;
    try {
      execFileSync(process.execPath, [BUNDLE], { env: { PATH: process.env['PATH'] ?? '' }, stdio: 'pipe' });
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: Buffer };
      code = status;
      told = stderr.toString();
    }
    expect(code).toBe(2);
    for (const name of Object.keys(whole)) expect(told).toContain(`${name}: missing`);
  });
});

describe('the tab', () => {
  it(`is there after ${MOST_FIRST / 1_000} kB, which everybody loads before any page`, () => {
    const page = readFileSync(new URL('index.html', TAB), 'utf8');
    const files = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/gu)].map(([, file = '']) => file);
    const sizes = files.map((file) => gzipSync(readFileSync(new URL(file, TAB))).length);
    expect(files.length).toBeGreaterThan(1);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_FIRST);
  });
});

describe('the settings', () => {
  it('are read when they are whole', () => {
    expect(readSettings(whole)).toMatchObject({
      port: 3978,
      publicUrl: 'https://varna.example.se',
      unitsPerMinute: 1250,
    });
    expect(readSettings(whole)).not.toHaveProperty('localPlatform');
    expect(readSettings(whole)).not.toHaveProperty('queueConnection');
  });

  it.each([
    'DefaultEndpointsProtocol=https;AccountName=varna;AccountKey=YQ==;EndpointSuffix=core.windows.net',
    'QueueEndpoint=https://varna.queue.core.windows.net;TableEndpoint=https://varna.table.core.windows.net;SharedAccessSignature=sv=1',
  ])('a storage account is named by %s', (connection) => {
    const several = { ...whole, VARNA_QUEUE_CONNECTION: connection, VARNA_PROCESSES: '4', VARNA_PART: 'worker' };
    expect(readSettings(several)).toMatchObject({ queueConnection: connection, processes: 4, part: 'worker' });
  });

  it.each([
    ['VARNA_PROCESSES', '2'],
    ['VARNA_PART', 'worker'],
  ])('%s=%s needs a queue that processes can share', (name, value) => {
    expect(() => readSettings({ ...whole, [name]: value })).toThrow(/VARNA_QUEUE_CONNECTION: missing/u);
  });

  it.each([
    ['VARNA_LOCAL_PLATFORM', 'http://10.0.0.5:3980'],
    ['VARNA_LOCAL_PLATFORM', 'https://graph.example'],
    ['VARNA_PUBLIC_URL', 'http://varna.example.se'],
    ['VARNA_TENANT_ID', 'contoso'],
    ['VARNA_PORT', '99999'],
    ['VARNA_SITE_ID', 'sites/root'],
    ['VARNA_QUEUE_CONNECTION', 'https://varna.queue.core.windows.net'],
    ['VARNA_PROCESSES', '0'],
    ['VARNA_PART', 'half'],
  ])('%s=%s is wrong, and named', (name, value) => {
    expect(() => readSettings({ ...whole, [name]: value })).toThrow(SettingsWrong);
    expect(() => readSettings({ ...whole, [name]: value })).toThrow(new RegExp(`${name}: wrong`, 'u'));
  });
});
