import type { ReactNode } from 'react';
import { Box } from './box.tsx';

export function EmptyState({ title, lead, children }: { title: string; lead: string; children?: ReactNode }) {
  return (
    <Box title={title} words={[lead]}>
      {children}
    </Box>
  );
}
