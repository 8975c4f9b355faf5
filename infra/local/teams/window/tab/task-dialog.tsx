import { Button, Dialog, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { Dismiss24Regular } from '@fluentui/react-icons';
import type { CardPress } from '../card/card-frame.tsx';
import { LiveCard } from '../card/live-card.tsx';
import { ask, type DialogInfo, type Outcome, personPath } from '../platform-api.ts';
import { useSession } from '../session.tsx';
import { AppIcon } from '../shell/app-icon.tsx';
import { type OpenDialog, useDialogs } from './dialogs.ts';
import { PageFrame } from './page-frame.tsx';
import { useAppHost } from './use-app-host.ts';

const WIDTHS: Record<string, number> = { small: 400, medium: 600, large: 900 };
const HEIGHTS: Record<string, number> = { small: 240, medium: 420, large: 640 };
const pixels = (size: number | string | undefined, named: Record<string, number>, otherwise: number) =>
  typeof size === 'number' ? size : (named[size ?? ''] ?? (Number(size) || otherwise));

interface Props {
  readonly dialog: OpenDialog;
  onReplace(info: DialogInfo): void;
  onClose(): void;
}

function useTaskActions({ dialog, onReplace, onClose }: Props) {
  const { me } = useSession();
  const { say } = useDialogs();
  const { info, settle } = dialog;
  const submit = (body: object) => ask<Outcome>('POST', `${personPath(me.id)}/dialogs/${info.id}/submit`, body);
  const close = (answer: readonly [string | null, unknown]) => {
    settle?.(answer);
    onClose();
  };
  const follow = (outcome: Outcome) => {
    if (outcome.outcome === 'dialog') return onReplace(outcome.dialog);
    if (outcome.outcome === 'error') return undefined;
    if (outcome.outcome === 'message') say(outcome.message, 'success');
    return close([null, undefined]);
  };
  return {
    close,
    follow,
    /** A card that a page opened answers the page; one that the bot opened answers the bot. */
    async press(press: CardPress): Promise<Outcome> {
      if (!settle) return submit({ action: press.action });
      close([null, press.action['data']]);
      return { outcome: 'none' };
    },
    async complete(result: unknown) {
      if (settle) close([null, result]);
      else follow(await submit({ data: result }));
    },
  };
}

function TaskPage({ info, complete }: { info: DialogInfo; complete: (result: unknown) => void }) {
  const host = useAppHost('task', { entityId: 'task' }, complete);
  return <PageFrame url={info.url ?? ''} title={info.title} host={host} />;
}

export function TaskDialog(props: Props) {
  const { text, app } = useSession();
  const { info } = props.dialog;
  const { close, follow, press, complete } = useTaskActions(props);
  const width = pixels(info.width, WIDTHS, 600);
  const height = info.url ? pixels(info.height, HEIGHTS, 480) : undefined;
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => open || close(['CancelledByUser', undefined])}>
      <DialogSurface className="task-dialog" style={{ maxWidth: width }}>
        <DialogBody>
          <DialogTitle
            action={
              <Button
                appearance="subtle"
                aria-label={text.dialog.close}
                icon={<Dismiss24Regular />}
                onClick={() => close(['CancelledByUser', undefined])}
              />
            }
          >
            <span className="task-title">
              <AppIcon size={28} />
              <span>
                {info.title || app.name}
                {info.title && <small>{app.name}</small>}
              </span>
            </span>
          </DialogTitle>
          <DialogContent className="task-content" style={{ height }}>
            {info.card && (
              <LiveCard key={info.id} card={info.card} send={press} onDialog={props.onReplace} onDone={follow} />
            )}
            {info.url && <TaskPage info={info} complete={(result) => void complete(result)} />}
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
