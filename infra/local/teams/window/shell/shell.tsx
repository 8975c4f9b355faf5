import { Toaster, useId } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { PlatformPanel } from '../platform/platform-panel.tsx';
import { useSession } from '../session.tsx';
import { DialogProvider } from '../tab/dialog-stack.tsx';
import { AppRail } from './app-rail.tsx';
import { useNotificationToasts } from './notification-toasts.tsx';
import { TopBar } from './top-bar.tsx';
import './shell.css';

export function Shell({ children }: { children: ReactNode }) {
  const { text, offline } = useSession();
  const [platformOpen, setPlatformOpen] = useState(false);
  const toasterId = useId('toaster');
  useNotificationToasts(toasterId);
  return (
    <div className="shell">
      <TopBar onPlatform={() => setPlatformOpen(true)} />
      {offline && (
        <div role="status" className="offline">
          {text.offline}
        </div>
      )}
      <AppRail />
      <main className="stage">
        <DialogProvider toasterId={toasterId}>{children}</DialogProvider>
      </main>
      <PlatformPanel open={platformOpen} onClose={() => setPlatformOpen(false)} />
      <Toaster toasterId={toasterId} position="bottom-end" offset={{ vertical: 96 }} pauseOnHover limit={3} />
    </div>
  );
}
