// The rules of the clocks and who is warned, as the coordinator keeps them.
import { changing, decided } from '../../blocks/commit.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import { isStale } from '../../blocks/versioned.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Asker } from '../roles/model.ts';
import { LAW_RULES } from './law-rules.ts';
import { CLOCK_STEPS, type ClockRule, type ClockSettings, SETTINGS_ID } from './model.ts';
import type { ClockSettingsPage, RuleRow } from './question-model.ts';
import { may } from './rights.ts';
import { clockChanged, ruleFor, rulesWith, settingsOf } from './rules.ts';
import { isOfLaw, ruleKept, settingsKept } from './setting-rules.ts';

type SettingActions = Pick<
  Actions,
  | 'legalClock.settings'
  | 'legalClock.saveSettings'
  | 'legalClock.tryAlarm'
  | 'legalClock.saveRule'
  | 'legalClock.removeRule'
>;

const order = (a: ClockRule, b: ClockRule) =>
  CLOCK_STEPS.indexOf(a.step) - CLOCK_STEPS.indexOf(b.step) || a.validFrom.localeCompare(b.validFrom);

const mayChange = ({ person, roles }: Asker) => may('legalClock.changeSettings', person, roles);

function settingsPage(ports: Ports): (asker: Asker) => ClockSettingsPage {
  const { clockRules, clockSettings, legalClocks } = ports.lists;
  const rowOf = (rule: ClockRule, all: readonly ClockRule[], running: readonly string[]): RuleRow => ({
    rule,
    isDefault: clockRules.get(rule.id) === undefined,
    isInForce: ruleFor(all, rule.step, ports.now())?.id === rule.id,
    running: running.filter((version) => version.slice(0, version.lastIndexOf('/')) === rule.id).length,
  });
  return (asker) => {
    const all = rulesWith(clockRules.all());
    const running = legalClocks.by('state', 'running').map(({ rule }) => rule.version);
    return {
      settings: settingsOf(clockSettings.get(SETTINGS_ID)),
      rules: all.toSorted(order).map((rule) => rowOf(rule, all, running)),
      ways: ports.alarm.ways,
      mayChange: mayChange(asker),
    };
  };
}

export function settingActions(ports: Ports): SettingActions {
  const { clockRules, clockSettings } = ports.lists;
  const page = settingsPage(ports);
  const shown = <Row extends { readonly changedBy: string }>(_: Row, asker: Asker) => page(asker);
  const settings = changing(ports, {
    list: 'clockSettings',
    found: (id, asker: Asker) =>
      mayChange(asker) ? (clockSettings.get(id) ?? refuse('clockUnknown')) : refuse('notAllowed'),
    page: shown<ClockSettings>,
    conflict: clockChanged,
  });
  const rules = changing(ports, {
    list: 'clockRules',
    found: (id, asker: Asker) =>
      mayChange(asker) ? (clockRules.get(id) ?? refuse('clockRuleUnknown')) : refuse('notAllowed'),
    page: shown<ClockRule>,
    conflict: clockChanged,
  });
  const mayNot = (asker: Asker) => () => (mayChange(asker) ? undefined : refuse('notAllowed'));

  return {
    async 'legalClock.settings'(_, asker) {
      return may('legalClock.readSettings', asker.person, asker.roles) ? page(asker) : refuse('notAllowed');
    },
    async 'legalClock.saveSettings'({ revision, ...asked }, asker) {
      const id = clockSettings.get(SETTINGS_ID) ? SETTINGS_ID : null;
      return settings.save({ id, key: SETTINGS_ID, revision }, asker, {
        mayNot: mayNot(asker),
        decide: (old) => {
          const kept = settingsKept(asked);
          return decided(isRefusal(kept) ? kept : { ...kept, lastTrial: old?.lastTrial ?? null });
        },
      });
    },
    async 'legalClock.tryAlarm'({ revision }, asker) {
      if (!mayChange(asker)) return refuse('notAllowed');
      if (ports.alarm.ways.length === 0) return refuse('alarmMissing');
      const kept = clockSettings.get(SETTINGS_ID);
      const { chain, answerMinutes } = settingsOf(kept);
      if (kept && isStale(kept, revision)) return clockChanged(kept);
      // One trial for each revision: a second press of the same finds what became of the first.
      const ways = await ports.alarm.trial(String(revision));
      const lastTrial = { at: ports.now(), byName: asker.person.name, ways };
      return settings.save({ id: kept ? SETTINGS_ID : null, key: SETTINGS_ID, revision }, asker, {
        decide: () => decided({ chain, answerMinutes, lastTrial }),
      });
    },
    async 'legalClock.saveRule'({ id, key, revision, ...asked }, asker) {
      // A rule of law gets a row of its own when it is changed for the first time.
      const isFirst = id !== null && isOfLaw(id) && clockRules.get(id) === undefined;
      const saved = isFirst ? { id: null, key: id, revision: 0 } : { id, key, revision };
      return rules.save(saved, asker, { mayNot: mayNot(asker), decide: () => decided(ruleKept(asked)) });
    },
    async 'legalClock.removeRule'({ id, revision }, asker) {
      if (!mayChange(asker)) return refuse('notAllowed');
      const isBrought = LAW_RULES.some((rule) => rule.id === id) && clockRules.get(id) === undefined;
      if (isBrought) return refuse('clockRuleByLaw');
      const removed = await rules.remove({ id, revision }, asker);
      return isRefusal(removed) ? removed : page(asker);
    },
  };
}
