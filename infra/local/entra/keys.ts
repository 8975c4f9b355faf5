import { generateKeyPairSync } from 'node:crypto';
import { type CryptoKey, exportJWK, importPKCS8, importSPKI, type JWK } from 'jose';
import type { Database } from '../database.ts';

/** Which part of Microsoft signs: the tenant, or the Bot Connector. */
export type Signatory = 'tenant' | 'botframework';

export interface Key {
  readonly kid: string;
  readonly private: CryptoKey;
  readonly public: CryptoKey;
  /** As the key document publishes it. */
  readonly published: JWK;
}

interface Pem {
  readonly secret: string;
  readonly open: string;
}

// One pair a process is enough: making it takes a fifth of a second, and tests start many platforms.
const made = new Map<Signatory, Pem>();

function makePem(signatory: Signatory): Pem {
  const before = made.get(signatory);
  if (before) return before;
  const pair = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const pem = { secret: pair.privateKey, open: pair.publicKey };
  made.set(signatory, pem);
  return pem;
}

// Kept in the database so that a token outlives a restart, as it does against Microsoft.
function pemOf(database: Database, signatory: Signatory): Pem {
  database.script('CREATE TABLE IF NOT EXISTS entra_key (signatory TEXT PRIMARY KEY, secret TEXT, open TEXT)');
  const row = database.one('SELECT secret, open FROM entra_key WHERE signatory = ?', [signatory]);
  if (row) return { secret: String(row['secret']), open: String(row['open']) };
  const pem = makePem(signatory);
  database.run('INSERT INTO entra_key VALUES (?, ?, ?)', [signatory, pem.secret, pem.open]);
  return pem;
}

export async function loadKey(database: Database, signatory: Signatory): Promise<Key> {
  const pem = pemOf(database, signatory);
  const open = await importSPKI(pem.open, 'RS256', { extractable: true });
  const kid = `local-${signatory}`;
  const { n = '', e = '' } = await exportJWK(open);
  return {
    kid,
    private: await importPKCS8(pem.secret, 'RS256'),
    public: open,
    published: {
      kty: 'RSA',
      use: 'sig',
      alg: 'RS256',
      kid,
      n,
      e,
      // Without the endorsement botbuilder answers 401 to every activity of that channel.
      ...(signatory === 'botframework' && { endorsements: ['msteams'] }),
    },
  };
}
