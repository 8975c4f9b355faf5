// The settings of the second channel: what belongs together, and what is never accepted.
import { describe, expect, it } from 'vitest';
import { readSettings, SettingsWrong } from '../../bot/config.ts';

const ID = '11111111-2222-4333-8444-555555555551';
const SERVER = {
  VARNA_TENANT_ID: ID,
  VARNA_APP_ID: ID,
  VARNA_APP_SECRET: 'a secret of some length',
  VARNA_SITE_ID: `host.sharepoint.com,${ID},${ID}`,
  VARNA_PUBLIC_URL: 'https://varna.example.se',
  VARNA_DATA: '/var/lib/varna',
};
const MAIL = {
  VARNA_ALARM_SMTP_HOST: 'smtp.askersund.se',
  VARNA_ALARM_MAIL_FROM: 'varna@askersund.se',
  VARNA_ALARM_MAIL_TO: 'jour@askersund.se, it@askersund.se',
};
const HOOK = {
  VARNA_ALARM_WEBHOOK_URL: 'https://sms.example.se/send',
  VARNA_ALARM_WEBHOOK_SECRET: 'a secret of at least twenty-four characters',
  VARNA_ALARM_PHONES: '+46701234567, 070-123 45 68',
};
const alarmOf = (settings: Readonly<Record<string, string>>) => readSettings({ ...SERVER, ...settings }).alarm;
const faultsOf = (settings: Readonly<Record<string, string>>): readonly string[] => {
  try {
    alarmOf(settings);
    return [];
  } catch (error) {
    if (!(error instanceof SettingsWrong)) throw error;
    return error.message.split('\n').flatMap((line) => /^ {2}(\S+: (?:missing|wrong))/u.exec(line)?.[1] ?? []);
  }
};

describe('the settings of alarms', () => {
  it('are none where nothing is said', () => {
    expect(alarmOf({})).toEqual({});
  });

  it('are a mail server with its addresses, encrypted unless it is said otherwise', () => {
    expect(alarmOf(MAIL)).toEqual({
      mail: {
        host: 'smtp.askersund.se',
        port: 587,
        tls: 'starttls',
        from: 'varna@askersund.se',
        to: ['jour@askersund.se', 'it@askersund.se'],
      },
    });
    const credentials = { VARNA_ALARM_SMTP_USER: 'varna', VARNA_ALARM_SMTP_PASSWORD: 'hemligt' };
    expect(alarmOf({ ...MAIL, ...credentials }).mail?.credentials).toEqual({ user: 'varna', password: 'hemligt' });
  });

  it('are a gateway with its secret and its numbers', () => {
    expect(alarmOf(HOOK)).toEqual({
      webhook: {
        url: HOOK.VARNA_ALARM_WEBHOOK_URL,
        secret: HOOK.VARNA_ALARM_WEBHOOK_SECRET,
        phones: ['+46701234567', '070-123 45 68'],
      },
    });
  });

  it.each([
    [
      { VARNA_ALARM_SMTP_HOST: 'smtp.askersund.se' },
      ['VARNA_ALARM_MAIL_FROM: missing', 'VARNA_ALARM_MAIL_TO: missing'],
    ],
    [{ VARNA_ALARM_MAIL_TO: 'jour@askersund.se' }, ['VARNA_ALARM_SMTP_HOST: missing']],
    [{ ...MAIL, VARNA_ALARM_SMTP_USER: 'varna' }, ['VARNA_ALARM_SMTP_PASSWORD: missing']],
    [{ ...MAIL, VARNA_ALARM_SMTP_TLS: 'none' }, ['VARNA_ALARM_SMTP_TLS: wrong']],
    [{ ...MAIL, VARNA_ALARM_SMTP_HOST: 'smtp.askersund.se/x' }, ['VARNA_ALARM_SMTP_HOST: wrong']],
    [{ ...MAIL, VARNA_ALARM_MAIL_FROM: 'varna@askersund.se\r\nBcc: x@y.se' }, ['VARNA_ALARM_MAIL_FROM: wrong']],
    [{ VARNA_ALARM_WEBHOOK_URL: HOOK.VARNA_ALARM_WEBHOOK_URL }, ['VARNA_ALARM_WEBHOOK_SECRET: missing']],
    [{ ...HOOK, VARNA_ALARM_WEBHOOK_SECRET: 'short' }, ['VARNA_ALARM_WEBHOOK_SECRET: wrong']],
    [{ ...HOOK, VARNA_ALARM_WEBHOOK_URL: 'http://sms.example.se/send' }, ['VARNA_ALARM_WEBHOOK_URL: wrong']],
    [{ ...HOOK, VARNA_ALARM_PHONES: 'växeln' }, ['VARNA_ALARM_PHONES: wrong']],
  ])('are told as faulty: %j', (settings, faults) => {
    expect(faultsOf(settings)).toEqual(faults);
  });

  it('may be in the clear to a server on this machine', () => {
    const local = { ...MAIL, VARNA_ALARM_SMTP_HOST: '127.0.0.1', VARNA_ALARM_SMTP_TLS: 'none' };
    expect(alarmOf(local).mail?.tls).toBe('none');
  });
});
