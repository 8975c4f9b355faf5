import { TableCell, TableRow } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Boundary, FaultyLine } from '../parts/boundary.tsx';

/** Round a row of a table, as wide as the table is. */
export function GuardedRow({ columns, children }: { columns: number; children: ReactNode }) {
  return (
    <Boundary
      instead={({ reference }) => (
        <TableRow>
          <TableCell colSpan={columns}>
            <FaultyLine reference={reference} />
          </TableCell>
        </TableRow>
      )}
    >
      {children}
    </Boundary>
  );
}
