import {
  type Card,
  card,
  type Element,
  entry,
  heading,
  line,
  link,
  type Message,
  opens,
  paragraph,
  said,
  says,
  small,
} from '../../blocks/card.ts';
import { incidentText } from '../../capabilities/incident/text.ts';
import type { Asker } from '../../capabilities/roles/model.ts';
import type { Links } from '../../contract.ts';
import { COMMANDS, type CommandName, commands } from './commands.ts';
import { chatText } from './text.ts';

/** As it stands on a button or over a card: `Mina ärenden`. */
function titleOf(name: CommandName, language: Asker['language']): string {
  const [phrase = ''] = commands[name].phrases[language];
  return `${phrase.charAt(0).toLocaleUpperCase(language)}${phrase.slice(1)}`;
}

/** What it does, with its button; a command that needs more than a press says how it is written. */
function rowOf(name: CommandName, place: number, { language, person }: Asker): Element {
  const { phrases, help, where } = commands[name];
  const [phrase = ''] = phrases[language];
  if (where === 'channel') return line(entry(help[language], chatText[language].inChannel(phrase)), null, place);
  const words = [said(help[language])];
  return line(
    words,
    phrase.includes('<') || person.account !== 'active' ? null : says(titleOf(name, language), phrase),
    place,
  );
}

/** What can be said, from the commands table; only what this person may say. */
export function helpCard(
  asker: Asker,
  allowed: (who: (typeof commands)[keyof typeof commands]['who']) => boolean,
  links: Pick<Links, 'tab'>,
): Message {
  const { language } = asker;
  const t = chatText[language];
  const offered = COMMANDS.filter(
    (name) => commands[name].listed && name !== 'help' && name !== 'report' && allowed(commands[name].who),
  );
  return {
    summary: t.summaries.help,
    card: card(
      [
        heading(t.helpTitle),
        paragraph(t.helpOwnWords),
        ...offered.map((name, place) => rowOf(name, place, asker)),
        small(t.helpMessage),
      ],
      [reportButton(language), link(t.openTab, links.tab())],
    ),
  };
}

/** A page of the tab that somebody asked for by its name, beside the list of what waits. */
export function pageCard(name: CommandName, { language }: Asker, page: string): Message {
  const [toDo = ''] = commands.tasks.phrases[language];
  const title = titleOf(name, language);
  return {
    summary: title,
    card: card(
      [heading(title), paragraph(`${commands[name].help[language]}.`)],
      [link(chatText[language].openTab, page), says(titleOf('tasks', language), toDo)],
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
