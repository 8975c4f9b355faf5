// A question to a list, as OData. Only an indexed column can be asked by (Graph rule 75); with any other it does not compile.
import { type Column, fieldOf, type Index } from './column.ts';

/** One predicate: a filter takes one indexed field at a time (Graph rules 74 and 79). Literals are encoded already (Graph rule 117). */
export interface Filter {
  readonly odata: string;
}

interface Asked {
  readonly columns: object;
}
type ColumnIn<List extends Asked, Field> = Field extends keyof List['columns'] ? List['columns'][Field] : never;
type IndexIn<List extends Asked, Field> = ColumnIn<List, Field> extends Column<infer _, infer Kind> ? Kind : never;
/** The fields of a list that may be asked by. */
export type Askable<List extends Asked> = {
  [Field in keyof List['columns']]: IndexIn<List, Field> extends 'none'
    ? never
    : Index extends IndexIn<List, Field>
      ? never
      : Field;
}[keyof List['columns']];
type ValueIn<List extends Asked, Field> = ColumnIn<List, Field> extends Column<infer Value> ? Value : never;
type Operator<Value> = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge' | (Value extends string ? 'startsWith' : never);

/** Quotes double first, then the SDK's own gaps are closed: it does not encode what stands in a filter (Graph rule 117). */
function literal(column: Column<unknown>, value: unknown): string {
  const stored = column.codec.write(value);
  if (typeof stored === 'boolean') return stored ? '1' : '0';
  // Graph rule 80: a lookup is asked for by the bare number of the item.
  if (typeof stored === 'number' || column.codec.field) return String(stored);
  return `'${encodeURIComponent(String(stored).replaceAll("'", "''"))}'`;
}

export function where<List extends Asked, Field extends Askable<List>>(
  list: List,
  field: Field,
  operator: Operator<ValueIn<List, Field>>,
  value: NonNullable<ValueIn<List, Field>>,
): Filter {
  const column = (list.columns as Readonly<Record<PropertyKey, Column<unknown>>>)[field] as Column<unknown>;
  const name = `fields/${fieldOf(column)}`;
  const asked = literal(column, value);
  return { odata: operator === 'startsWith' ? `startswith(${name},${asked})` : `${name} ${operator} ${asked}` };
}
