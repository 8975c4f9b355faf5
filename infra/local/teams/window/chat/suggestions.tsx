// What can be said to the bot, from the manifest's command lists.
import { Button, Tooltip } from '@fluentui/react-components';
import { useSession } from '../session.tsx';

export function Suggestions({ scope, onChoose }: { scope: string; onChoose(command: string): void }) {
  const { app, text } = useSession();
  const commands = (app.commandLists ?? [])
    .filter((list) => list.scopes.includes(scope))
    .flatMap((list) => list.commands);
  if (commands.length === 0) return null;
  return (
    <ul className="suggestions" aria-label={text.composer.suggestions}>
      {commands.map((command) => (
        <li key={command.title}>
          <Tooltip content={command.description} relationship="description">
            <Button shape="circular" size="small" appearance="outline" onClick={() => onChoose(command.title)}>
              {command.title}
            </Button>
          </Tooltip>
        </li>
      ))}
    </ul>
  );
}
