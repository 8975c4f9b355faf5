import { type Card, card, facts, heading, type Message, opens, paragraph, said, small } from '../../blocks/card.ts';
import { incidentText } from '../../capabilities/incident/text.ts';
import type { Asker } from '../../capabilities/roles/model.ts';
import { COMMANDS, commands } from './commands.ts';
import { chatText } from './text.ts';

/** What can be said, from the commands table; only what this person may say. */
export function helpCard(
  { language }: Asker,
  allowed: (who: (typeof commands)[keyof typeof commands]['who']) => boolean,
): Message {
  const t = chatText[language];
  const rows = COMMANDS.map((name) => commands[name])
    .filter((command) => command.listed && allowed(command.who))
    .map((command) => [command.phrases[language][0] ?? '', command.help[language]] as const);
  return {
    summary: t.summaries.help,
    card: card(
      [heading(t.helpTitle), paragraph(t.helpOwnWords), facts(rows), small(t.helpMessage)],
      [reportButton(language)],
    ),
  };
}

const reportButton = (language: Asker['language']) => opens(incidentText[language].buttons.report, 'report', {});

/** Shown once, when the app arrives. @param isVacant nobody coordinates: nobody is promised either */
export function welcomeCard({ language, person }: Asker, isVacant: boolean): Message {
  const t = chatText[language];
  const body: Card = card(
    [
      said(t.welcome(person.givenName), 'strong'),
      paragraph(isVacant ? t.welcomeUnattended : t.welcomeBody),
      small(t.helpMessage),
    ],
    [reportButton(language)],
  );
  return { summary: t.summaries.welcome, card: body };
}
