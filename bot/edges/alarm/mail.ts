// Mail by SMTP. The parts of nodemailer rather than its transport, which does not tell whether a lost answer came after DATA.
import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { type AlarmId, alarmLine, alarmText, type Channel, type Delivery } from './delivery.ts';

export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** `none` only for a server on this machine. */
  readonly tls: 'implicit' | 'starttls' | 'none';
  readonly credentials?: { readonly user: string; readonly password: string };
  readonly from: string;
  readonly to: readonly string[];
  /** How long the server may say nothing. */
  readonly patienceMs?: number;
}

const PATIENCE_MS = 20_000;

/** Not the mail of a person, so that no absence message answers it (RFC 3834). */
const HEADERS = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

function composed({ from, to }: MailSettings, id: AlarmId, subject: string, text: string): Promise<Buffer> {
  const messageId = `<${id}@${domainOf(from)}>`;
  return new Promise((resolve, reject) => {
    new MailComposer({ from, to: [...to], subject, text, messageId, priority: 'high', headers: HEADERS })
      .compile()
      .build((error, message) => (error || !message ? reject(error ?? new Error('no message')) : resolve(message)));
  });
}

interface Fault {
  readonly code?: unknown;
  readonly responseCode?: unknown;
}

/** RFC 5321 4.2.1: 4yz may be tried again, 5yz not; what is lost after the message was begun may have arrived. */
function deliveryOf(fault: Fault, isBegun: boolean): Delivery {
  const { responseCode, code } = fault;
  if (typeof responseCode === 'number' && responseCode >= 400)
    return { kind: responseCode < 500 ? 'again' : 'refused', why: `SMTP ${responseCode}` };
  const why = typeof code === 'string' && /^[A-Z]{2,20}$/u.test(code) ? code : 'SMTP';
  if (isBegun) return { kind: 'uncertain', why };
  return { kind: code === 'EAUTH' || code === 'ETLS' || code === 'EENVELOPE' ? 'refused' : 'again', why };
}

function sent(settings: MailSettings, message: Buffer): Promise<Delivery> {
  const { host, port, tls, credentials, from, to, patienceMs = PATIENCE_MS } = settings;
  const connection = new SMTPConnection({
    host,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'starttls',
    ignoreTLS: tls === 'none',
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
  });
  let isBegun = false;
  // Read only when the server has said 354: from here on the message may arrive.
  async function* body() {
    isBegun = true;
    yield message;
  }
  return new Promise((resolve) => {
    const end = (delivery: Delivery) => {
      resolve(delivery);
      if (delivery.kind === 'delivered') connection.quit();
      else connection.close();
    };
    const failed = (fault: Fault) => end(deliveryOf(fault, isBegun));
    const send = () =>
      connection.send({ from, to: [...to] }, Readable.from(body()), (error) =>
        error ? failed(error) : end({ kind: 'delivered' }),
      );
    connection.on('error', failed);
    connection.on('end', () => failed({ code: 'ECONNECTION' }));
    connection.connect((error) => {
      if (error) failed(error);
      else if (!credentials) send();
      else
        connection.login({ credentials: { user: credentials.user, pass: credentials.password } }, (refused) =>
          refused ? failed(refused) : send(),
        );
    });
  });
}

export function mailChannel(settings: MailSettings): Channel {
  return {
    name: 'mail',
    send: async (id, alarm) => sent(settings, await composed(settings, id, alarmLine(alarm), alarmText(alarm))),
  };
}
