// A real SMTP server on this machine, which can say no, and can fall silent where it hurts.
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

interface Manners {
  /** Said to the recipient. */
  readonly refusesWith?: number;
  readonly user?: { readonly name: string; readonly password: string };
}

export interface MailServer {
  readonly port: number;
  readonly mails: readonly string[];
  stop(): Promise<void>;
}

export async function mailServer({ refusesWith, user }: Manners = {}): Promise<MailServer> {
  const mails: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', ...(user ? [] : ['AUTH'])],
    authOptional: user === undefined,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _, done) =>
      username === user?.name && password === user?.password
        ? done(null, { user: username })
        : done(new Error('wrong user or password')),
    onRcptTo: (_, __, done) =>
      done(refusesWith === undefined ? null : Object.assign(new Error('no'), { responseCode: refusesWith })),
    onData(stream, _, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        mails.push(Buffer.concat(parts).toString('utf8'));
        done();
      });
    },
  });
  const net = server.listen(0, '127.0.0.1');
  await new Promise<void>((resolve) => net.once('listening', resolve));
  return {
    port: (net.address() as AddressInfo).port,
    mails,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Takes the whole message, and then goes away without a word. */
export async function goneAfterData(): Promise<Omit<MailServer, 'mails'> & { readonly received: () => number }> {
  let received = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.write('220 here\r\n');
    let isMessage = false;
    socket.on('data', (data) => {
      const said = data.toString();
      if (isMessage && /\r\n\.\r\n$/u.test(said)) {
        received += 1;
        socket.destroy();
      } else if (isMessage) return;
      else if (/^DATA/u.test(said)) {
        isMessage = true;
        socket.write('354 go on\r\n');
      } else socket.write('250 ok\r\n');
    });
  });
  server.listen(0, '127.0.0.1');
  await new Promise<void>((resolve) => server.once('listening', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    received: () => received,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
