import { CloudSyncRegular } from '@fluentui/react-icons/svg/cloud-sync';
import { partText } from '../parts/text.ts';
import { useText } from '../shell/session.tsx';
import { StatusBadge } from './status-badge.tsx';

/** Safe on the server's disk, not yet in SharePoint. */
export function WaitingBadge() {
  const text = useText(partText);
  return <StatusBadge icon={<CloudSyncRegular />} color="warning" label={text.waiting} title={text.waitingWhy} />;
}
