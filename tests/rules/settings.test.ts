// The settings of several municipalities in one process: what each has of its own, what they share, and every fault at once.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMunicipalities, SettingsWrong } from '../../bot/config.ts';

const guid = (last: number) => `11111111-2222-4333-8444-55555555555${last}`;
const of = (name: string, place: number) => ({
  [`VARNA_${name}_TENANT_ID`]: guid(place),
  [`VARNA_${name}_APP_ID`]: guid(place),
  [`VARNA_${name}_APP_SECRET`]: 'a secret of some length',
  [`VARNA_${name}_SITE_ID`]: `host.sharepoint.com,${guid(place)},${guid(place)}`,
});
const SERVER = { VARNA_PUBLIC_URL: 'https://varna.example.se/', VARNA_DATA: '/var/lib/varna', VARNA_PORT: '80' };
const TWO = {
  VARNA_MUNICIPALITIES: 'askersund, ostra-goinge',
  ...SERVER,
  ...of('ASKERSUND', 1),
  ...of('OSTRA_GOINGE', 2),
};

const faultsOf = (environment: Readonly<Record<string, string | undefined>>): readonly string[] => {
  try {
    readMunicipalities(environment);
    return [];
  } catch (error) {
    if (!(error instanceof SettingsWrong)) throw error;
    return error.message
      .split('\n')
      .flatMap((line) => /^ {2}(\S+: (?:missing|wrong|the same as \S+|belongs))/u.exec(line)?.[1] ?? []);
  }
};

describe('the settings of several municipalities', () => {
  it('are each its own; folder and address have its name', () => {
    expect(readMunicipalities(TWO)).toMatchObject([
      { name: 'askersund', tenantId: guid(1), publicUrl: 'https://varna.example.se/m/askersund', port: 80 },
      { name: 'ostra-goinge', tenantId: guid(2), publicUrl: 'https://varna.example.se/m/ostra-goinge', port: 80 },
    ]);
    expect(readMunicipalities(TWO).map(({ data }) => data)).toEqual(
      ['askersund', 'ostra-goinge'].map((name) => path.join('/var/lib/varna', name)),
    );
  });

  it('are what they have in common where they say nothing else', () => {
    const all = readMunicipalities({
      ...TWO,
      VARNA_UNITS_PER_MINUTE: '5000',
      VARNA_CLOSED_DAYS: '2026-12-23',
      VARNA_OSTRA_GOINGE_UNITS_PER_MINUTE: '1250',
      VARNA_OSTRA_GOINGE_CLOSED_DAYS: '05-30',
      VARNA_OSTRA_GOINGE_DATA: '/mnt/goinge',
      VARNA_SUPPORT_PHONE: '0980-319 200',
      VARNA_OSTRA_GOINGE_SUPPORT_PHONE: '+46 980 319 201',
    });
    expect(all).toMatchObject([
      { unitsPerMinute: 5_000, closedDays: ['2026-12-23'], phones: { support: '0980-319 200', protection: '' } },
      { unitsPerMinute: 1_250, closedDays: ['05-30'], data: '/mnt/goinge', phones: { support: '+46 980 319 201' } },
    ]);
    expect(faultsOf({ ...TWO, VARNA_PROTECTION_PHONE: 'ring Berit' })).toEqual(['VARNA_PROTECTION_PHONE: wrong']);
  });

  it('are those of one as before where no names are given', () => {
    const one = {
      ...SERVER,
      ...Object.fromEntries(Object.entries(of('X', 1)).map(([key, value]) => [key.replace('_X', ''), value])),
    };
    expect(readMunicipalities(one)).toMatchObject([
      { name: '', publicUrl: 'https://varna.example.se', data: '/var/lib/varna' },
    ]);
  });

  it('have every fault of every municipality told at once', () => {
    expect(
      faultsOf({
        ...TWO,
        VARNA_PORT: '99999',
        VARNA_ASKERSUND_APP_SECRET: undefined,
        VARNA_ASKERSUND_UNITS_PER_MINUTE: '1',
        VARNA_OSTRA_GOINGE_TENANT_ID: 'contoso',
      }),
    ).toEqual([
      'VARNA_ASKERSUND_APP_SECRET: missing',
      'VARNA_PORT: wrong',
      'VARNA_ASKERSUND_UNITS_PER_MINUTE: wrong',
      'VARNA_OSTRA_GOINGE_TENANT_ID: wrong',
    ]);
  });

  it.each(['TENANT_ID', 'APP_ID', 'SITE_ID'] as const)('have no %s in common', (key) => {
    const same = { ...TWO, [`VARNA_OSTRA_GOINGE_${key}`]: of('ASKERSUND', 1)[`VARNA_ASKERSUND_${key}`]?.toUpperCase() };
    expect(faultsOf(same)).toEqual([`VARNA_OSTRA_GOINGE_${key}: the same as VARNA_ASKERSUND_${key}`]);
  });

  it('have no folder in common', () => {
    expect(faultsOf({ ...TWO, VARNA_OSTRA_GOINGE_DATA: '/var/lib/varna/askersund/' })).toEqual([
      'VARNA_OSTRA_GOINGE_DATA: the same as VARNA_DATA',
    ]);
  });

  it('say whose a tenant is: one without a name is nobody’s', () => {
    expect(faultsOf({ ...TWO, VARNA_TENANT_ID: guid(3) })).toEqual(['VARNA_TENANT_ID: belongs']);
  });

  it('share a storage account, which several processes need', () => {
    expect(faultsOf({ ...TWO, VARNA_PROCESSES: '2' })).toEqual(['VARNA_QUEUE_CONNECTION: missing']);
  });

  it.each(['', 'Askersund', 'askersund,,laxa', 'askersund,askersund', '1a', 'å', '../x'])(
    '%j are no names',
    (names) => {
      expect(faultsOf({ ...TWO, VARNA_MUNICIPALITIES: names })).toEqual(['VARNA_MUNICIPALITIES: wrong']);
    },
  );
});
