// The second channel: how an alarm gets out beside Teams, and a trial that shows whether it does.
import { formatInstant } from '../../../bot/blocks/instant.ts';
import { ALARM_WAYS } from '../../../bot/capabilities/legal-clock/alarm-model.ts';
import type { ClockSettingsPage } from '../../../bot/capabilities/legal-clock/question-model.ts';
import { legalClockText } from '../../../bot/capabilities/legal-clock/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { FactList } from '../../parts/fact-list.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { clockSettingsText } from './settings-text.ts';

export function AlarmPanel({ page: { ways, settings, mayChange } }: { readonly page: ClockSettingsPage }) {
  const { alarm: text } = useText(clockSettingsText);
  const { refusals } = useText(legalClockText);
  const language = useLanguage();
  const tell = useTell();
  const trial = useChangeOf('legalClock.tryAlarm', ['legalClock.settings'], () => tell({ words: text.done }));
  const { lastTrial } = settings;
  const notOut = lastTrial?.ways.filter(({ became }) => became !== 'delivered') ?? [];
  return (
    <Panel title={text.title}>
      <p style={{ marginTop: 0, maxWidth: 720 }}>{text.lead}</p>
      {ways.length === 0 && <Notice intent="warning">{text.none}</Notice>}
      {notOut.length > 0 && <Notice intent="warning">{text.notOut}</Notice>}
      <FactList
        facts={[
          ...ALARM_WAYS.map((way) => [text.ways[way], ways.includes(way) ? text.isSet : text.notSet] as const),
          [text.last, lastTrial ? text.by(lastTrial.byName, formatInstant(lastTrial.at, language)) : text.never],
          ...(lastTrial?.ways.map(
            ({ way, became, why }) => [text.result(text.ways[way]), text.became[became](why)] as const,
          ) ?? []),
        ]}
      />
      {mayChange && ways.length > 0 && (
        <>
          <SendButton
            label={text.send}
            appearance="secondary"
            sending={trial.sending}
            press={() => trial.send({ revision: settings.revision })}
          />
          <Outcome sending={trial} sentences={refusals} />
        </>
      )}
    </Panel>
  );
}
