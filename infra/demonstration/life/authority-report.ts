// Texts to authorities: who reports and where, a notification to IMY that was late, one that is being written, and this morning's early warning.

import type { FieldKey } from '../../../bot/capabilities/authority-report/field-model.ts';
import type { ReportPage } from '../../../bot/capabilities/authority-report/question-model.ts';
import type { ClockSubject } from '../../../bot/capabilities/legal-clock/model.ts';
import type { Happening, Life } from './life.ts';
import { swedish } from './life.ts';

const ERIK = 'Erik Sandström';
const MUNICIPALITY: ClockSubject = { kind: 'municipality', id: 'municipality', name: '' };

const instant = (text: string) => new Date(swedish(text)).toISOString();

/** The case whose report begins with these words. */
async function caseOf(life: Life, words: string): Promise<string> {
  const { rows } = await life.ask(ERIK, 'incident.list', {});
  const found = rows.find(({ happened }) => happened.startsWith(words));
  if (!found) throw new Error(`no case: ${words}`);
  return found.id;
}

async function boardOf(life: Life, beginsWith: string): Promise<ClockSubject> {
  const { boards } = await life.ask(ERIK, 'organisation.boards', {});
  const board = boards.find(({ board: { name } }) => name.startsWith(beginsWith))?.board;
  if (!board) throw new Error(`no board: ${beginsWith}`);
  return { kind: 'board', id: board.id, name: board.name };
}

async function write(
  life: Life,
  { report }: ReportPage,
  words: Partial<Record<FieldKey, string>>,
): Promise<ReportPage> {
  for (const [key, value] of Object.entries(words)) {
    const entry = report.entries.find((one) => one.key === key);
    const field = key as FieldKey;
    await life.ask(ERIK, 'authorityReport.write', { id: report.id, field, value, changes: entry?.changes ?? 0 });
  }
  return life.ask(ERIK, 'authorityReport.read', { id: report.id });
}

const settings: Happening = {
  at: '2026-09-02 13:10',
  async happen(life) {
    await life.ask(ERIK, 'authority.saveSender', {
      kind: 'municipality',
      revision: 0,
      name: 'Askersunds kommun',
      orgNumber: '212000-1959',
      address: '696 82 Askersund',
      contactName: ERIK,
      contactPhone: '0583-810 00',
      contactEmail: 'erik.sandstrom@askersund.example',
      dpoContact: 'Dataskyddsombudet, dso@askersund.example',
    });
    await life.ask(ERIK, 'authority.saveRecipient', {
      id: 'csirt',
      revision: 0,
      name: 'Nationellt cybersäkerhetscenter (NCSC)',
      portal: 'https://cyberportal.ncsc.se',
      phone: '',
      reserve: 'Ring vakthavande och skicka med rekommenderat brev.',
      isChecked: true,
    });
  },
};

const warning: Happening = {
  at: '2026-11-26 08:40',
  async happen(life) {
    const incident = await caseOf(life, 'Jag klickade på en länk i ett mejl');
    const begun = await life.ask(ERIK, 'authorityReport.begin', {
      incident,
      kind: 'earlyWarning',
      subject: MUNICIPALITY,
    });
    const page = await write(life, begun, {
      malicious: 'yes',
      affectedServices: 'Hemtjänstens planering',
      sectorEffect: 'Hemtjänsten planerar på papper sedan klockan 8.',
    });
    await life.later(12);
    await life.ask(ERIK, 'authorityReport.send', {
      id: page.report.id,
      revision: page.report.revision,
      channel: 'portal',
      sentAt: instant('2026-11-26 08:50'),
      portalId: 'NCSC-2026-118-1',
      receipt: 'K-40117',
    });
    await life.ask(ERIK, 'authorityReport.begin', { incident, kind: 'notification', subject: MUNICIPALITY });
  },
};

const notification: Happening = {
  at: '2026-11-25 15:10',
  async happen(life) {
    const incident = await caseOf(life, 'Listan över specialkost');
    const subject = await boardOf(life, 'Barn');
    const begun = await life.ask(ERIK, 'authorityReport.begin', {
      incident,
      kind: 'personalDataNotification',
      subject,
    });
    const page = await write(life, begun, {
      dataSubjectGroups: 'Elever och vårdnadshavare',
      dataKinds: 'Namn, klass och allergier',
    });
    if (page.officers.length === 0) return;
    await life.ask(ERIK, 'authorityReport.askAdvice', { id: page.report.id, revision: page.report.revision });
  },
};

/** On a Monday after a weekend: the notification goes 92 hours after somebody knew. */
function late(
  words: string,
  at: { readonly opened: string; readonly aware: string; readonly sent: string },
): readonly Happening[] {
  return [
    {
      at: at.opened,
      async happen(life) {
        const subject = await boardOf(life, 'Social');
        const caseId = await caseOf(life, words);
        const step = 'personalDataNotification' as const;
        const start = { startKind: 'aware' as const, at: instant(at.aware), reason: '' };
        await life.ask(ERIK, 'legalClock.open', { ...start, caseId, subject, step });
      },
    },
    {
      at: at.sent,
      async happen(life) {
        const incident = await caseOf(life, words);
        const subject = await boardOf(life, 'Social');
        const about = { incident, kind: 'personalDataNotification' as const, subject };
        const page = await write(life, await life.ask(ERIK, 'authorityReport.begin', about), {
          dataKinds: 'Namn, adress och insats',
          whyLate: 'Händelsen upptäcktes före en helg och nämnden nåddes först på måndagen.',
        });
        await life.ask(ERIK, 'authorityReport.send', {
          id: page.report.id,
          revision: page.report.revision,
          channel: 'reserve',
          sentAt: instant(at.sent),
          reason: 'E-tjänsten låg nere hela förmiddagen.',
          way: 'Rekommenderat brev',
          tracking: 'RR 12 345 678 9 SE',
          whyLate: 'Händelsen upptäcktes före en helg och nämnden nåddes först på måndagen.',
        });
      },
    },
  ];
}

export function authorityReportStory(): readonly Happening[] {
  return [
    settings,
    ...late('Hjälpmedelssystemet visar en annan persons ordination', {
      opened: '2026-11-19 15:20',
      aware: '2026-11-19 14:35',
      sent: '2026-11-23 10:40',
    }),
    notification,
    warning,
  ];
}
