// The files of a case: their hash from the moment they came, and who has had them.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { app } from '../../bot/app.ts';
import { evidenceOwner } from '../../bot/capabilities/case-evidence/model.ts';
import { handedTo, noteOf, rowsOf, verdictOf } from '../../bot/capabilities/case-evidence/rules.ts';
import { type ActionName, questionOf } from '../../bot/contract.ts';
import type { StoredFile } from '../../bot/ports.ts';
import { aHolding, anIncident, erik, sara } from '../builders/incident.ts';
import { memory, type Records } from '../builders/memory.ts';

const incident = anIncident({ id: 'case-of-the-files', attachments: [{ name: 'gammal.png', size: 1, file: 'older' }] });
const BYTES = Buffer.from('logg');
const HASH = createHash('sha256').update(BYTES).digest('hex');
const aFile = (over: Partial<StoredFile> = {}): StoredFile & { readonly owner: string } => ({
  id: 'file-0001',
  name: 'logg.txt',
  type: 'text/plain',
  size: BYTES.length,
  base64: BYTES.toString('base64'),
  owner: evidenceOwner(incident.id),
  ...over,
});

function desk(file = aFile(), by = erik) {
  const records = new Map<string, readonly object[]>([
    ['incidents', [incident]],
    ['roles', [aHolding({ deputy: null })]],
  ]) as unknown as Records;
  const { ports } = memory({ people: [sara, erik], records, files: [file] });
  const { actions, asker } = app(ports);
  const ask = async (name: ActionName, asked: object, key = 'key-of-the-test') => {
    const question = questionOf(name, { id: incident.id, file: file.id, key, ...asked });
    if (!question.success) throw question.error;
    const action = actions[name] as (question: unknown, by: unknown) => Promise<never>;
    return action(question.data, asker(by, 'sv'));
  };
  const rowNow = async (): Promise<Record<string, unknown> & { chain: { kind: string }[] }> => {
    const { rows } = (await ask('caseEvidence.read', {})) as { rows: { file: string }[] };
    return rows.find((row) => row.file === file.id) as never;
  };
  return { ports, ask, rowNow };
}

describe('a file that is added to a case', () => {
  it('has the hash of its bytes, and whoever added it as the first link of its chain', async () => {
    const { ask, rowNow, ports } = desk();
    await ask('caseEvidence.add', { note: 'Från brandväggen' });
    const row = await rowNow();
    expect(row).toMatchObject({ hash: HASH, note: 'Från brandväggen', addedByName: erik.name, isFromReport: false });
    expect(row.chain).toMatchObject([{ kind: 'added', actorName: erik.name }]);
    expect(ports.lists.timeline.all()).toMatchObject([{ kind: 'filesAdded', text: 'logg.txt' }]);
  });

  it('is one file, sent twice', async () => {
    const { ask, rowNow, ports } = desk();
    await ask('caseEvidence.add', {});
    await ask('caseEvidence.add', {});
    expect((await rowNow()).chain).toHaveLength(1);
    expect(ports.lists.timeline.all()).toHaveLength(1);
  });

  it.each([
    ['evidenceEmpty', aFile({ size: 0, base64: '' })],
    ['evidenceTooLarge', aFile({ size: 30_000_000 })],
    ['evidenceUnknown', aFile({ id: 'file-0002', owner: evidenceOwner('another-case') } as never)],
  ])('is refused: %s', async (code, file) => {
    expect(await desk(file).ask('caseEvidence.add', {})).toMatchObject({ refused: code });
  });

  it('is added by nobody but those who handle the case, and is unknown to others', async () => {
    expect(await desk(aFile(), sara).ask('caseEvidence.add', {})).toMatchObject({ refused: 'caseUnknown' });
  });

  it('gets a link each time it is fetched, checked or handed on', async () => {
    const { ask, rowNow } = desk();
    await ask('caseEvidence.add', {});
    await ask('caseEvidence.take', {}, 'key-take');
    await ask('caseEvidence.verify', {}, 'key-verify');
    await ask('caseEvidence.verify', {}, 'key-verify');
    await ask('caseEvidence.move', { text: 'Polisen, K123' }, 'key-move');
    const kinds = (await rowNow()).chain.map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(['added', 'downloaded', 'intact', 'moved']);
  });

  it('is handed on to somebody', async () => {
    const { ask } = desk();
    await ask('caseEvidence.add', {});
    expect(await ask('caseEvidence.move', { text: '' })).toMatchObject({ refused: 'receiverMissing' });
  });
});

describe('a file that came with the report', () => {
  it('stands first, and cannot be checked where no hash was kept', async () => {
    const { ask } = desk();
    expect(await ask('caseEvidence.verify', { file: 'older' })).toMatchObject({ refused: 'hashMissing' });
    await ask('caseEvidence.add', {});
    expect(await ask('caseEvidence.read', {})).toMatchObject({
      rows: [{ isFromReport: true }, { isFromReport: false }],
    });
  });

  it('has the name of its reporter as the case shows it', () => {
    const [row] = rowsOf({ ...incident, reporterName: 'Visas inte' }, [], []);
    expect(row).toMatchObject({ addedByName: 'Visas inte', hash: null });
  });
});

describe('a check of a file', () => {
  it.each([
    ['intact', HASH],
    ['altered', 'another'],
    ['gone', null],
  ])('says %s', (kind, now) => {
    expect(verdictOf(HASH, now)).toBe(kind);
  });
});

describe('a note about a file', () => {
  it('may be empty, but names who got it when it is handed on', () => {
    expect([noteOf(''), handedTo('Polisen')]).toEqual(['', 'Polisen']);
    expect(noteOf('x'.repeat(501))).toMatchObject({ refused: 'evidenceNoteTooLong' });
  });
});
