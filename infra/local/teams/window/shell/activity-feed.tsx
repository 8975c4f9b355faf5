// Aktivitet: the summaries of what came while the person looked elsewhere.
import { Avatar, Button } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { plainLine } from '../card/markdown.ts';
import { shortMoment } from '../moment.ts';
import { ask, personPath } from '../platform-api.ts';
import { useFeed, useNow, useSession } from '../session.tsx';
import { AppIcon } from './app-icon.tsx';
import { placeOf } from './chat-place.ts';

export function ActivityFeed() {
  const { me, text, app } = useSession();
  const queries = useQueryClient();
  const now = useNow();
  const feed = useFeed().data ?? [];
  const markRead = async () => {
    await ask('POST', `${personPath(me.id)}/notifications/read`);
    await queries.invalidateQueries({ queryKey: ['notifications', me.id] });
  };
  return (
    <section className="feed">
      <header className="pane-header">
        <h1>{text.activity.title}</h1>
        {feed.some((item) => !item.read) && (
          <Button appearance="subtle" size="small" onClick={() => void markRead()}>
            {text.activity.markRead}
          </Button>
        )}
      </header>
      {feed.length === 0 && <p className="pane-empty">{text.activity.empty}</p>}
      <ul className="rows">
        {feed.map((item) => (
          <li key={item.id}>
            <Link to={placeOf(me.id, item.chat)} className="row" data-unread={!item.read}>
              {item.from === app.name ? (
                <AppIcon size={32} />
              ) : (
                <Avatar name={item.from} color="colorful" size={32} aria-hidden />
              )}
              <span className="row-words">
                <span className="row-top">
                  <span className="row-title">{item.from}</span>
                  <span className="row-time">{shortMoment(item.at, me.language, now)}</span>
                </span>
                <span className="row-last">{plainLine(item.text)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
