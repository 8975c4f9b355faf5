// A toast with the activity's summary, for chats the person is not looking at.
import { Avatar, Toast, ToastBody, ToastTitle, useToastController } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-router';
import { plainLine } from '../card/markdown.ts';
import { ask, type FeedItem, personPath } from '../platform-api.ts';
import { useSession, useTeamsEvents } from '../session.tsx';
import { AppIcon } from './app-icon.tsx';
import { placeOf } from './chat-place.ts';

function Face({ name }: { name: string }) {
  const { app } = useSession();
  return name === app.name ? <AppIcon size={28} /> : <Avatar name={name} color="colorful" size={28} aria-hidden />;
}

export function useNotificationToasts(toasterId: string): void {
  const { me } = useSession();
  const { dispatchToast } = useToastController(toasterId);
  const location = useLocation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const show = async (chat: string, id: string) => {
    const feed = await queries.fetchQuery({
      queryKey: ['notifications', me.id],
      queryFn: () => ask<FeedItem[]>('GET', `${personPath(me.id)}/notifications`),
      staleTime: 0,
    });
    const item = feed.find((each) => each.message === id);
    const looking = document.hasFocus() && decodeURIComponent(location.pathname).endsWith(`/${chat}`);
    if (!item || looking) return;
    const open = () => navigate(placeOf(me.id, chat));
    dispatchToast(
      <Toast onClick={open} className="toast">
        <ToastTitle media={<Face name={item.from} />}>{item.from}</ToastTitle>
        <ToastBody>{plainLine(item.text)}</ToastBody>
      </Toast>,
      { timeout: 6000 },
    );
  };
  useTeamsEvents((event) => {
    if (event.kind === 'notification') void show(event.chat, event.id);
  });
}
