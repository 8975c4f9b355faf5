import { Input } from '@fluentui/react-components';
import type { ClockSettingsPage } from '../../../bot/capabilities/legal-clock/question-model.ts';
import { legalClockText } from '../../../bot/capabilities/legal-clock/text.ts';
import { ROLES, type Role } from '../../../bot/capabilities/roles/model.ts';
import { roleText } from '../../../bot/capabilities/roles/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormEnd } from '../../form/form.tsx';
import type { Line } from '../../form/kept.ts';
import { useForm } from '../../form/use-form.ts';
import { Choice } from '../../parts/choice.tsx';
import { FactList } from '../../parts/fact-list.tsx';
import { Field } from '../../parts/field.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useText } from '../../shell/session.tsx';
import { clockSettingsText } from './settings-text.ts';

const PLACES = [0, 1, 2, 3] as const;
const chosen = (chain: readonly (Role | '')[]) => chain.filter((role) => role !== '');

export function WarnedForm({ page }: { readonly page: ClockSettingsPage }) {
  const { warned: text } = useText(clockSettingsText);
  const { roles: names } = useText(roleText);
  const { settings, mayChange } = page;
  return (
    <Panel title={text.title}>
      <p style={{ marginTop: 0, maxWidth: 720 }}>{text.lead}</p>
      {mayChange ? (
        <Editing page={page} />
      ) : (
        <FactList
          facts={[
            [text.chain, settings.chain.map((role) => names[role]).join(', ')],
            [text.minutes, String(settings.answerMinutes)],
          ]}
        />
      )}
    </Panel>
  );
}

function Editing({ page: { settings } }: { readonly page: ClockSettingsPage }) {
  const { warned: text } = useText(clockSettingsText);
  const { roles: names } = useText(roleText);
  const { refusals } = useText(legalClockText);
  const draft = useDraft({
    key: 'clock-settings',
    start: { chain: PLACES.map((place) => settings.chain[place] ?? ''), minutes: String(settings.answerMinutes) },
    saved: { revision: settings.revision, actorName: settings.changedBy, at: settings.changedAt },
    told: ({ chain, minutes }): readonly Line[] => [
      [
        text.chain,
        chosen(chain)
          .map((role) => names[role])
          .join(', '),
      ],
      [text.minutes, minutes],
    ],
  });
  const save = useChangeOf('legalClock.saveSettings', ['legalClock.settings'], draft.clear);
  const form = useForm({
    draft,
    sending: save,
    sentences: refusals,
    refusedAt: { clockChainEmpty: 'chain', clockMinutesWrong: 'minutes' } as const,
    check: ({ chain, minutes }) => ({
      chain: chosen(chain).length === 0 ? refusals.clockChainEmpty({}) : null,
      minutes: /^\d{1,3}$/u.test(minutes.trim()) ? null : refusals.clockMinutesWrong({ least: '5', most: '240' }),
    }),
    send: ({ chain, minutes }) =>
      save.send({ revision: draft.revision, chain: [...chosen(chain)], answerMinutes: Number(minutes) }),
  });
  const { value, change, fault } = form;
  const options = [
    { value: '', label: text.nobody },
    ...ROLES.map((role) => ({ value: role, label: names[role] })),
  ] as const;
  return (
    <Form form={form} label={text.title}>
      {PLACES.map((place) => (
        <Choice
          key={place}
          label={place === 0 ? text.first : text.next}
          value={value.chain[place] ?? ''}
          options={options}
          choose={(role) => change({ chain: value.chain.map((one, at) => (at === place ? role : one)) })}
          error={place === 0 ? fault('chain') : null}
        />
      ))}
      <Field label={text.minutes} required error={fault('minutes')}>
        <Input
          value={value.minutes}
          inputMode="numeric"
          maxLength={3}
          onChange={(_, typed) => change({ minutes: typed.value })}
        />
      </Field>
      <FormEnd form={form} action={text.save} isSaved success={text.saved} />
    </Form>
  );
}
