// What became of an alarm on one way out of the house, and the little that it says.
import { formatInstant } from '../../blocks/instant.ts';
import { oneLine } from '../../blocks/plain.ts';
import type { Alarm, AlarmWay } from '../../capabilities/legal-clock/alarm-model.ts';

/**
 * `again`: it has certainly not gone out. `refused`: it will not as it is set up. `uncertain`: it may have gone out, so it
 * is not sent once more. `why` is a code, never a text of the other side.
 */
export type Delivery =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'again'; readonly why: string; readonly afterMs?: number }
  | { readonly kind: 'refused' | 'uncertain'; readonly why: string };

/** The same for the same alarm, so that a receiver knows it again. */
export type AlarmId = string;

export interface Channel {
  readonly name: AlarmWay;
  send(id: AlarmId, alarm: Alarm | 'trial'): Promise<Delivery>;
}

const HOUR_MINUTES = 60;

function timeLeft(milliseconds: number): { readonly sv: string; readonly en: string } {
  const minutes = Math.floor(Math.abs(milliseconds) / 60_000);
  const hours = Math.floor(minutes / HOUR_MINUTES);
  const sv = hours > 0 ? `${hours} tim ${minutes % HOUR_MINUTES} min` : `${minutes} min`;
  const en = hours > 0 ? `${hours} h ${minutes % HOUR_MINUTES} min` : `${minutes} min`;
  return milliseconds < 0 ? { sv: `${sv} sen`, en: `${en} late` } : { sv: `${sv} kvar`, en: `${en} left` };
}

/** The number and the time, in one line that fits a text message; never what the case is about. */
export function alarmLine(alarm: Alarm | 'trial'): string {
  if (alarm === 'trial') return 'Värna: provlarm. Inget har hänt, och du behöver inte göra något.';
  const { caseNumber, timeLeft: milliseconds } = alarm;
  const left = timeLeft(milliseconds);
  return oneLine(`Värna: ärende ${caseNumber}, ${left.sv}. Ingen har kvitterat varningen. Öppna Värna i Teams.`);
}

export function alarmText(alarm: Alarm | 'trial'): string {
  if (alarm === 'trial')
    return [
      'Det här är ett provlarm från Värna. Inget har hänt, och du behöver inte göra något.',
      'Så här kommer ett larm när ingen har bekräftat en varning i Teams.',
      '',
      'This is a trial alarm from Värna. Nothing has happened, and you need not do anything.',
      'An alarm comes like this when nobody has acknowledged a warning in Teams.',
    ].join('\n');
  const { caseNumber, due, unanswered, timeLeft: milliseconds } = alarm;
  const left = timeLeft(milliseconds);
  return [
    `Ärende ${caseNumber}: ${left.sv}, till ${formatInstant(due, 'sv')}.`,
    `Ingen har kvitterat varningen på ${unanswered} minuter. Öppna ärendet i Värna i Teams.`,
    '',
    `Case ${caseNumber}: ${left.en}, until ${formatInstant(due, 'en')}.`,
    `Nobody has acknowledged the warning for ${unanswered} minutes. Open the case in Värna in Teams.`,
  ].join('\n');
}
