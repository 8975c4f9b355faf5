// What the product has cost at Microsoft Graph, from the control interface.
import { Button } from '@fluentui/react-components';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '../platform-api.ts';
import { useSession } from '../session.tsx';

interface Ledger {
  readonly requests: number;
  readonly units: number;
  readonly throttled: number;
  readonly lastMinute?: number;
  readonly perMinute?: number;
}

export function LedgerFigures() {
  const { me, text } = useSession();
  const queries = useQueryClient();
  const ledger = useQuery({
    queryKey: ['ledger'],
    queryFn: () => ask<Ledger>('GET', '/control/ledger'),
    refetchInterval: 3000,
  });
  const number = (value: number) => new Intl.NumberFormat(me.language).format(value);
  const { requests = 0, units = 0, throttled = 0, lastMinute = 0, perMinute } = ledger.data ?? {};
  const zero = async () => {
    await ask('DELETE', '/control/ledger');
    await queries.invalidateQueries({ queryKey: ['ledger'] });
  };
  const rows = [
    [text.platform.requests, number(requests)],
    [text.platform.units, number(units)],
    [
      text.platform.minute,
      perMinute === undefined ? number(lastMinute) : `${number(lastMinute)} / ${number(perMinute)}`,
    ],
    [text.platform.throttled, number(throttled)],
  ] as const;
  return (
    <section aria-labelledby="platform-ledger">
      <h3 id="platform-ledger">{text.platform.ledger}</h3>
      <dl className="platform-figures">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Button size="small" appearance="subtle" onClick={() => void zero()}>
        {text.platform.zero}
      </Button>
    </section>
  );
}
