import { Button, Switch } from '@fluentui/react-components';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '../platform-api.ts';
import { useSession } from '../session.tsx';
import { isSwedish } from '../text.ts';

interface Fault {
  readonly part: 'graph' | 'connector' | 'token';
  readonly name: string;
}

interface Described extends Fault {
  readonly sv: string;
  readonly en: string;
}

/** How much, where the fault asks for it: seconds to wait, or milliseconds of delay. */
const AMOUNTS: Record<string, number> = { throttled: 5, delay: 3000 };

/** The catalogue explains the number for programs; a switch sets it itself. */
const withoutAmount = (text: string) => text.replace(/\s*\(amount[^)]*\)/, '');

export function FaultSwitches() {
  const { me, text } = useSession();
  const queries = useQueryClient();
  const known = useQuery({ queryKey: ['catalogue'], queryFn: () => ask<Described[]>('GET', '/control/catalogue') });
  const on = useQuery({
    queryKey: ['faults'],
    queryFn: () => ask<Fault[]>('GET', '/control/faults'),
    refetchInterval: 5000,
  });
  const isOn = (fault: Fault) => (on.data ?? []).some((each) => each.part === fault.part && each.name === fault.name);
  const change = async (fault: Fault, wanted: boolean) => {
    const amount = AMOUNTS[fault.name];
    const body = { part: fault.part, name: fault.name, ...(amount === undefined ? {} : { amount }) };
    if (wanted) await ask('POST', '/control/faults', body);
    else await ask('DELETE', `/control/faults?part=${fault.part}&name=${fault.name}`);
    await queries.invalidateQueries({ queryKey: ['faults'] });
  };
  const clear = async () => {
    await ask('DELETE', '/control/faults');
    await queries.invalidateQueries({ queryKey: ['faults'] });
  };
  return (
    <section aria-labelledby="platform-faults">
      <h3 id="platform-faults">{text.platform.faults}</h3>
      <p>{text.platform.faultsLead}</p>
      {(['graph', 'connector', 'token'] as const).map((part) => (
        <fieldset key={part} className="platform-faults">
          <legend>{text.platform.parts[part]}</legend>
          {(known.data ?? [])
            .filter((fault) => fault.part === part)
            .map((fault) => (
              <Switch
                key={fault.name}
                checked={isOn(fault)}
                label={withoutAmount(isSwedish(me.language) ? fault.sv : fault.en)}
                onChange={(_, data) => void change(fault, data.checked)}
              />
            ))}
        </fieldset>
      ))}
      {(on.data ?? []).length > 0 && (
        <Button size="small" onClick={() => void clear()}>
          {text.platform.clearAll}
        </Button>
      )}
    </section>
  );
}
