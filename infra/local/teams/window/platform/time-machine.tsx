import { Button, Field, Input } from '@fluentui/react-components';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { longMoment } from '../moment.ts';
import { ask, type Clock } from '../platform-api.ts';
import { useSession } from '../session.tsx';

const HOUR = 3_600_000;
/** Below this the difference is the time the answer took. */
const REAL = 1000;

function useTick(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

export function TimeMachine() {
  const { me, text } = useSession();
  const queries = useQueryClient();
  const clock = useQuery({ queryKey: ['clock'], queryFn: () => ask<Clock>('GET', '/control/clock') });
  const tick = useTick();
  const [when, setWhen] = useState('');
  const offset = clock.data?.offset ?? 0;
  const move = async (change: object) => {
    await ask('PUT', '/control/clock', change);
    await queries.invalidateQueries();
  };
  const set = (event: FormEvent) => {
    event.preventDefault();
    if (when !== '') void move({ now: new Date(when).toISOString() });
  };
  return (
    <section aria-labelledby="platform-clock">
      <h3 id="platform-clock">{text.platform.clock}</h3>
      {clock.isError && <p role="alert">{text.platform.unavailable}</p>}
      <p className="platform-time" data-moved={Math.abs(offset) > REAL}>
        <span>{text.platform.now}</span>
        <strong>{longMoment(tick + offset, me.language)}</strong>
        {Math.abs(offset) > REAL && <em>{text.platform.ahead}</em>}
      </p>
      <div className="platform-buttons">
        {[1, 24, 72].map((hours) => (
          <Button key={hours} size="small" onClick={() => void move({ advance: hours * HOUR })}>
            {text.platform.plus(hours)}
          </Button>
        ))}
        <Button size="small" onClick={() => void move({ advance: 168 * HOUR })}>
          {text.platform.week}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabled={Math.abs(offset) <= REAL}
          onClick={() => void move({ now: new Date().toISOString() })}
        >
          {text.platform.reset}
        </Button>
      </div>
      <form className="platform-set" onSubmit={set}>
        <Field label={text.platform.when} size="small">
          <Input type="datetime-local" value={when} onChange={(_, data) => setWhen(data.value)} />
        </Field>
        <Button type="submit" size="small">
          {text.platform.set}
        </Button>
      </form>
    </section>
  );
}
