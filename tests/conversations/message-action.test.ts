// “Rapportera som incident” on every kind of message that Teams has: evidence that says what it was, or a line is asked for.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Incident } from '../../bot/capabilities/incident/model.ts';
import { type Forger, forger } from '../builders/forger.ts';
import { type CardJson, type Shown, type TeamsPerson, words } from '../builders/teams-person.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let sara: TeamsPerson;
let erik: TeamsPerson;
let forge: Forger;
beforeAll(async () => {
  here = await town();
  sara = here.person('Sara Lindqvist');
  erik = here.person('Erik Sandström');
  forge = forger(here);
});
afterAll(() => here.close());

interface Task {
  readonly task: { readonly type: string; readonly value: string | { readonly card: { readonly content: CardJson } } };
}

async function invoke(name: string, value: object): Promise<Task> {
  const tenantId = here.platform.world.directory.tenantId;
  const activity = forge.activity({
    type: 'invoke',
    name,
    value,
    from: { id: '29:sara', name: sara.name, aadObjectId: sara.id },
    conversation: { id: 'a:sara', conversationType: 'personal', tenantId },
  });
  const { status, text } = await forge.post(activity, `Bearer ${await forge.token()}`);
  expect(status).toBe(200);
  return JSON.parse(text) as Task;
}

const cardOf = ({ task }: Task): CardJson | undefined =>
  typeof task.value === 'string' ? undefined : task.value.card.content;
const opens = (messagePayload: object) =>
  invoke('composeExtension/fetchTask', { commandId: 'rapporteraMeddelande', messagePayload });
async function sends(task: Task, happened = ''): Promise<Task> {
  const data = { ...cardOf(task)?.actions?.[0]?.data, ...(happened === '' ? {} : { happened }) };
  return invoke('composeExtension/submitAction', { commandId: 'rapporteraMeddelande', data });
}

/** Whoever sent what Graph would give for a message. */
const GUNILLA = { user: { displayName: 'Gunilla Ahlström' }, application: null };
const html = (content: string, more: object = {}) => ({
  id: '1',
  createdDateTime: '2026-11-24T08:00:00.000Z',
  linkToMessage: 'https://teams.microsoft.com/l/message/1',
  from: GUNILLA,
  body: { contentType: 'html', content },
  attachments: [],
  ...more,
});

async function caseIn(task: Task): Promise<Incident> {
  const { value } = task.task;
  const number = typeof value === 'string' ? /\d{4}-\d{4}/u.exec(value)?.[0] : undefined;
  const list = await here.ask(erik, 'incident.list', { search: number ?? '' });
  const row = (list.body.answer as { rows: { id: string; number: string }[] }).rows.find(
    (one) => one.number === number,
  );
  const file = await here.ask(erik, 'incident.read', { id: row?.id ?? '' });
  return (file.body.answer as { incident: Incident }).incident;
}

const forwarded = {
  id: 'f',
  contentType: 'forwardedMessageReference',
  content: JSON.stringify({
    originalMessageId: '7',
    originalMessageContent: '<p>Klicka <a href="https://k0mmun-login.se">här</a></p>',
    originalSentDateTime: '2026-11-23T08:00:00.000Z',
    originalMessageSender: { user: { displayName: 'IT-supporten' } },
  }),
};
const quoted = {
  id: 'q',
  contentType: 'messageReference',
  content: JSON.stringify({
    messageId: '8',
    messagePreview: 'Skicka koden nu',
    messageSender: { user: { displayName: 'Okänd Person' } },
  }),
};
const adaptive = {
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: JSON.stringify({
    type: 'AdaptiveCard',
    body: [
      { type: 'TextBlock', text: 'Ditt konto spärras' },
      {
        type: 'RichTextBlock',
        inlines: [
          { type: 'TextRun', text: 'Lås ' },
          { type: 'TextRun', text: 'upp nu' },
        ],
      },
      { type: 'FactSet', facts: [{ title: 'Konto', value: '123' }] },
    ],
    actions: [{ type: 'Action.OpenUrl', title: 'Logga in', url: 'https://k0mmun-login.se' }],
  }),
};

describe('a message with words', () => {
  it.each<[string, object, string]>([
    [
      'forwarded',
      html('<attachment id="f"></attachment>', { attachments: [forwarded] }),
      'Vidarebefordrat från IT-supporten:\nKlicka här (https://k0mmun-login.se)',
    ],
    [
      'forwarded with a comment',
      html('<p>Är den äkta?</p><attachment id="f"></attachment>', { attachments: [forwarded] }),
      'Är den äkta?\nVidarebefordrat från IT-supporten:\nKlicka här (https://k0mmun-login.se)',
    ],
    [
      'an answer to another',
      html('<attachment id="q"></attachment><p>Ska jag?</p>', { attachments: [quoted] }),
      'Svar på Okänd Person:\nSkicka koden nu\nSka jag?',
    ],
    [
      'only a card',
      html('<attachment id="c"></attachment>', { attachments: [adaptive] }),
      'Ditt konto spärras\nLås upp nu\nKonto: 123\nLogga in (https://k0mmun-login.se)',
    ],
    [
      'a card that is not in a string',
      html('', {
        attachments: [
          {
            contentType: 'application/vnd.microsoft.card.hero',
            content: {
              title: 'Vinst',
              subtitle: 'Hämta',
              buttons: [{ type: 'openUrl', title: 'Öppna', value: 'https://x.example' }],
            },
          },
        ],
      }),
      'Vinst\nHämta\nÖppna (https://x.example)',
    ],
    [
      'a file by its name',
      html('', { attachments: [{ contentType: 'reference', name: 'faktura.pdf.exe' }] }),
      '[faktura.pdf.exe]',
    ],
    [
      'words and a picture',
      html('<p>Se här</p><p><img src="https://graph/hostedContents/1" alt="image"></p>'),
      'Se här\n[bild]',
    ],
    [
      'a link',
      html('<a href="https://k0mmun-login.se/?u=1">Logga in här</a>'),
      'Logga in här (https://k0mmun-login.se/?u=1)',
    ],
    [
      'nothing but what is null',
      { id: null, body: { contentType: null, content: '<p>hej</p>' }, attachments: null, from: null, subject: null },
      'hej',
    ],
    [
      'a list, a table, an entity and an emoji',
      html('<ul><li>l&ouml;s</li></ul><table><tr><td>Konto</td><td>1</td></tr></table><emoji alt="😀"></emoji>'),
      '– lös\n\nKonto  1\n\n😀',
    ],
  ])('%s', async (_name, payload, text) => {
    const incident = await caseIn(await sends(await opens(payload)));
    expect(incident.evidence?.text).toBe(text);
    expect(incident.source).toBe('message');
  });

  it('28 000 characters are kept to the last one', async () => {
    const long = `${'ord '.repeat(6_999)}SLUT`;
    const incident = await caseIn(await sends(await opens(html(`<p>${long}</p>`))));
    expect(incident.evidence?.text).toBe(long);
  });

  it('longer than there is room for: said at once, and no case number is used', async () => {
    const before = await caseIn(await sends(await opens(html('<p>före</p>'))));
    const refused = await opens(html(`<p>${'långt "citat" '.repeat(6_000)}</p>`));
    expect(refused.task.value).toContain('för långt för att sparas helt');
    const after = await caseIn(await sends(await opens(html('<p>efter</p>'))));
    expect(Number(after.number.slice(5)) - Number(before.number.slice(5))).toBe(1);
  });

  it('of nobody known, at no known moment', async () => {
    const task = await opens(
      html('<p>hej</p>', { from: null, createdDateTime: 'inte en tid', linkToMessage: 'javascript:alert(1)' }),
    );
    expect(words(cardOf(task))).toContain('Från okänd avsändare');
    const { evidence } = await caseIn(await sends(task));
    expect(evidence).toMatchObject({ sender: '', sentAt: null, link: null });
  });

  it('from an app', async () => {
    const from = { user: null, application: { displayName: 'Power Automate' } };
    const { evidence } = await caseIn(await sends(await opens(html('<p>hej</p>', { from }))));
    expect(evidence?.sender).toBe('Power Automate');
  });
});

describe('a message without words that can be read', () => {
  it.each<[string, object, string]>([
    ['only a picture', html('<p><img src="https://graph/hostedContents/1" alt="image"></p>'), 'Meddelandet är en bild'],
    ['deleted', html('', { deletedDateTime: '2026-11-24T08:30:00.000Z' }), 'Meddelandet är raderat'],
    ['deleted, told in the other way', html('', { deleted: true }), 'Meddelandet är raderat'],
    ['empty space', html('<p>&nbsp;</p>'), 'inga ord som går att läsa'],
    ['nothing at all', { id: null, body: null, attachments: null, from: null }, 'inga ord som går att läsa'],
  ])('%s: says so, asks for a line, and makes no case without one', async (_name, payload, sentence) => {
    const before = JSON.stringify((await here.ask(sara, 'incident.mine', {})).body);
    const task = await opens(payload);
    expect(words(cardOf(task))).toContain(sentence);
    expect(cardOf(task)?.body?.find(({ id }) => id === 'happened')).toMatchObject({ isRequired: true });
    const refused = await sends(task);
    expect(words(cardOf(refused))).toContain('Skriv med några ord vad som har hänt');
    expect(JSON.stringify((await here.ask(sara, 'incident.mine', {})).body)).toBe(before);
    const incident = await caseIn(await sends(task, 'en bild på en falsk inloggning'));
    expect(incident.happened).toBe('en bild på en falsk inloggning');
  });
});

describe('evidence from a message', () => {
  it('is made by Teams alone: no question of the contract makes it', async () => {
    const token = await sara.tabToken();
    const response = await fetch(`${here.product().url}/api/ask/incident.draft`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({
        text: '',
        source: 'message',
        evidence: { text: 'x', sender: 'Gunilla Ahlström', sentAt: null, link: null },
      }),
    });
    expect(response.status).toBe(404);
  });

  it('of Värna’s own card says what stood on it', async () => {
    await sara.writes('jag klickade på en konstig länk');
    const isDraft = ({ cards }: Shown) => words(cards[0]).includes('jag klickade på en konstig länk');
    // The welcome may come between.
    const all = await until(
      () => sara.reads(),
      (seen) => seen.some(isDraft),
    );
    const task = await sara.reports(all.find(isDraft) as Shown, 'bot');
    expect(words(task.dialog?.card)).toContain('jag klickade på en konstig länk');
  });
});
