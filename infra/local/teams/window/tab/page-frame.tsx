// A page of the app in a frame, with Teams around it as far as teams-js can tell.
import { Spinner } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useSession } from '../session.tsx';
import { answer, type Host, type HostRequest } from './host-protocol.ts';

// Without `allow-downloads`, like the clients that let a page save nothing itself: files are opened outside the frame.
const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals';

function isRequest(data: unknown): data is HostRequest {
  return typeof data === 'object' && data !== null && typeof Reflect.get(data, 'func') === 'string';
}

function useHost(frame: React.RefObject<HTMLIFrameElement | null>, origin: string, host: Host): void {
  const latest = useRef(host);
  useEffect(() => {
    latest.current = host;
  });
  useEffect(() => {
    const hear = async (event: MessageEvent<unknown>) => {
      // Only the page in this frame, and only from the address it was given.
      if (event.source !== frame.current?.contentWindow || event.origin !== origin || !isRequest(event.data)) return;
      const { id, uuidAsString } = event.data;
      const args = await answer(latest.current, event.data);
      if (args) frame.current?.contentWindow?.postMessage({ id, uuidAsString, args }, origin);
    };
    const listen = (event: MessageEvent<unknown>) => void hear(event);
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [frame, origin]);
  const { theme } = host;
  useEffect(() => {
    frame.current?.contentWindow?.postMessage({ func: 'themeChange', args: [theme] }, origin);
  }, [frame, origin, theme]);
}

interface Props {
  readonly url: string;
  readonly title: string;
  readonly host: Omit<Host, 'ready' | 'theme'>;
}

export function PageFrame({ url, title, host }: Props) {
  const { me, text } = useSession();
  const frame = useRef<HTMLIFrameElement>(null);
  const [state, setState] = useState<'loading' | 'shown' | 'failed'>('loading');
  const ready = (failed: boolean) => setState(failed ? 'failed' : 'shown');
  useHost(frame, new URL(url).origin, { ...host, theme: me.theme, ready });
  return (
    <div className="page-frame">
      {state === 'loading' && <Spinner className="page-wait" label={text.dialog.loading} />}
      {state === 'failed' && (
        <p role="alert" className="page-wait">
          {text.app.tabFailed}
        </p>
      )}
      <iframe
        ref={frame}
        src={url}
        title={title}
        sandbox={SANDBOX}
        allow="clipboard-write"
        onLoad={() => setState((now) => (now === 'loading' ? 'shown' : now))}
      />
    </div>
  );
}
