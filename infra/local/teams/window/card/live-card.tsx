// A card in a chat or a dialog with what happens around it: sending, the answer in words, the error beneath.
import { MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import type { DialogInfo, Json, Outcome } from '../platform-api.ts';
import { useSession } from '../session.tsx';
import type { Words } from '../text.ts';
import { CardFrame, type CardPress } from './card-frame.tsx';
import { useTeamsLink } from './teams-link.ts';

interface Props {
  readonly card: Json;
  send(press: CardPress): Promise<Outcome>;
  onDialog(dialog: DialogInfo): void;
  onDone?(outcome: Outcome): void;
}

type Said = { readonly intent: 'info' | 'error'; readonly words: string };

/** The bot's own words, or ours when it gave none. */
export function errorWords(text: Words, error: { code: string; message: string }): string {
  const known = { unreachable: text.card.unreachable, late: text.card.late, BotError: text.card.broken };
  return known[error.code as keyof typeof known] ?? (error.message || text.card.broken);
}

export function LiveCard({ card, send, onDialog, onDone }: Props) {
  const { text } = useSession();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said>();
  const follow = useTeamsLink();
  const press = async (pressed: CardPress) => {
    setBusy(true);
    setSaid(undefined);
    const outcome = await send(pressed).catch(
      (): Outcome => ({ outcome: 'error', error: { code: 'unreachable', message: '' } }),
    );
    setBusy(false);
    if (outcome.outcome === 'error') setSaid({ intent: 'error', words: errorWords(text, outcome.error) });
    if (outcome.outcome === 'message') setSaid({ intent: 'info', words: outcome.message });
    if (outcome.outcome === 'dialog') onDialog(outcome.dialog);
    onDone?.(outcome);
  };
  return (
    <div className="live-card">
      <CardFrame card={card} words={text.card} busy={busy} onPress={(pressed) => void press(pressed)} onLink={follow} />
      <div aria-live="polite">
        {busy && <Spinner size="tiny" label={text.card.sending} className="card-busy" />}
        {said && (
          <MessageBar intent={said.intent} layout="multiline" className="card-said">
            <MessageBarBody>{said.words}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  );
}
