import { useState } from 'react';
import type { Incident } from '../../../bot/capabilities/incident/model.ts';
import { useMe } from '../../shell/session.tsx';

/** Who else changed the case while it was open here; null when nobody has, or the latest change is one's own. */
export function useChangedByOther(incident: Incident): string | null {
  const { person } = useMe();
  const [known, setKnown] = useState(incident.revision);
  const [other, setOther] = useState<string | null>(null);
  if (incident.revision !== known) {
    setKnown(incident.revision);
    setOther(incident.changedBy === person.name ? null : incident.changedBy);
  }
  return other;
}
