// Everything that can be said to Värna. The router, the help card and the manifest's command lists derive from this table.
import type { Language } from '../../blocks/text.ts';
import type { Permission } from '../../contract.ts';

export const COMMANDS = [
  'report',
  'tasks',
  'rules',
  'status',
  'mine',
  'lessons',
  'measures',
  'decisions',
  'staff',
  'help',
  'channel',
  'cancel',
  'greeting',
  'thanks',
] as const;
export type CommandName = (typeof COMMANDS)[number];

export interface Command {
  /** What people may write; the first is the one that help and the manifest show. `<…>` is what they fill in. */
  readonly phrases: Readonly<Record<Language, readonly string[]>>;
  readonly help: Readonly<Record<Language, string>>;
  readonly who: Permission;
  /** `personal` commands make no sense in a channel, where everybody reads the answer. */
  readonly where: 'personal' | 'channel';
  /** Small talk is understood but not offered. */
  readonly listed: boolean;
}

export const commands: Readonly<Record<CommandName, Command>> = {
  report: {
    phrases: {
      sv: [
        'rapportera',
        'rapportera incident',
        'rapportera en incident',
        'rapportera något',
        'anmäl',
        'anmäl incident',
        'incident',
        'anmälan',
      ],
      en: ['report', 'report incident', 'report an incident', 'report something', 'new incident'],
    },
    help: { sv: 'Rapportera i ett formulär', en: 'Report in a form' },
    who: 'incident.report',
    where: 'personal',
    listed: true,
  },
  tasks: {
    phrases: {
      sv: ['att göra', 'mina uppgifter', 'uppgifter', 'vad ska jag göra', 'min lista'],
      en: ['to do', 'my tasks', 'todo', 'tasks', 'my list'],
    },
    help: { sv: 'Se vad du har att göra', en: 'See what you have to do' },
    who: 'policy.read',
    where: 'personal',
    listed: true,
  },
  rules: {
    phrases: {
      sv: ['mina regler', 'regler', 'styrdokument', 'mina styrdokument', 'policy'],
      en: ['my rules', 'rules', 'policies', 'policy'],
    },
    help: { sv: 'Se vilka regler som gäller för dig', en: 'See which rules apply to you' },
    who: 'policy.read',
    where: 'personal',
    listed: true,
  },
  mine: {
    phrases: {
      sv: ['mina ärenden', 'mina rapporter', 'ärenden', 'mitt ärende'],
      en: ['my cases', 'my reports', 'cases', 'my case'],
    },
    help: { sv: 'Se dina ärenden och hur det går', en: 'See your cases and how they are going' },
    who: 'incident.report',
    where: 'personal',
    listed: true,
  },
  status: {
    phrases: { sv: ['status <nummer>', 'ärende <nummer>', 'läget <nummer>'], en: ['status <number>', 'case <number>'] },
    help: {
      sv: 'Se hur det går för ett ärende, till exempel ”status 2026-0001”',
      en: 'See how a case is going, for example “status 2026-0001”',
    },
    who: 'incident.report',
    where: 'personal',
    listed: true,
  },
  lessons: {
    phrases: {
      sv: ['min utbildning', 'mina lektioner', 'utbildning', 'lektioner'],
      en: ['my training', 'my lessons', 'training', 'lessons'],
    },
    help: { sv: 'Se dina lektioner', en: 'See your lessons' },
    who: 'policy.read',
    where: 'personal',
    listed: true,
  },
  measures: {
    phrases: { sv: ['mina åtgärder', 'åtgärder'], en: ['my measures', 'measures'] },
    help: { sv: 'Se åtgärderna som du ansvarar för', en: 'See the measures that are yours' },
    who: 'policy.read',
    where: 'personal',
    listed: true,
  },
  decisions: {
    phrases: { sv: ['mina beslut', 'beslut'], en: ['my decisions', 'decisions'] },
    help: { sv: 'Se besluten som väntar på dig', en: 'See the decisions that wait for you' },
    who: 'risk.write',
    where: 'personal',
    listed: true,
  },
  staff: {
    phrases: { sv: ['mina medarbetare', 'medarbetare'], en: ['my staff', 'staff', 'my team'] },
    help: { sv: 'Se hur det går för dina medarbetare', en: 'See how your staff are doing' },
    who: 'policy.read',
    where: 'personal',
    listed: false,
  },
  help: {
    phrases: { sv: ['hjälp', 'vad kan du', 'meny', 'start'], en: ['help', 'what can you do', 'menu', 'start'] },
    help: { sv: 'Se vad du kan skriva till Värna', en: 'See what you can type to Värna' },
    who: 'incident.report',
    where: 'personal',
    listed: true,
  },
  channel: {
    phrases: { sv: ['incidentkanal', 'visa incidenter här'], en: ['incident channel', 'show incidents here'] },
    help: { sv: 'Visa nya incidenter i den här kanalen', en: 'Show new incidents in this channel' },
    who: 'organisation.placeChannel',
    where: 'channel',
    listed: true,
  },
  cancel: {
    phrases: {
      sv: ['avbryt', 'nej tack', 'glöm det', 'ångra', 'inget'],
      en: ['cancel', 'no thanks', 'no thank you', 'never mind', 'forget it'],
    },
    help: { sv: 'Lägg undan det du inte har skickat', en: 'Put away what you have not sent' },
    who: 'incident.report',
    where: 'personal',
    listed: false,
  },
  greeting: {
    phrases: {
      sv: ['hej', 'hejsan', 'hallå', 'god morgon', 'tjena', 'hej hej', 'vem är du'],
      en: ['hi', 'hello', 'good morning', 'hey', 'who are you'],
    },
    help: { sv: 'Säg hej', en: 'Say hello' },
    who: 'incident.report',
    where: 'personal',
    listed: false,
  },
  thanks: {
    phrases: {
      sv: ['tack', 'tack så mycket', 'ok', 'okej', 'bra', 'toppen', 'hej då'],
      en: ['thanks', 'thank you', 'great', 'bye'],
    },
    help: { sv: 'Säg tack', en: 'Say thanks' },
    who: 'incident.report',
    where: 'personal',
    listed: false,
  },
};
