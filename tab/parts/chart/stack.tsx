import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Legend, type Series } from './legend.tsx';
import { percent } from './scale.ts';

/** A drawing of parts, and what they are where there are several. */
export function Drawing({ series, children }: { readonly series: readonly Series[]; readonly children: ReactNode }) {
  return (
    <div>
      {children}
      {series.length > 1 && <Legend series={series} />}
    </div>
  );
}

interface StackProps {
  readonly series: readonly Series[];
  /** In the order of the series. */
  readonly values: readonly number[];
  /** What fills the whole of it. */
  readonly most: number;
  readonly grows: 'width' | 'height';
  readonly part: string | undefined;
}

/** The parts of a bar or a column; what is nothing is not drawn. */
export function Stack({ series, values, most, grows, part }: StackProps) {
  return values.map(
    (value, place) =>
      value > 0 && (
        <span
          key={series[place]?.name ?? place}
          className={mergeClasses(part, series[place]?.fill)}
          style={{ [grows]: percent(value / most) }}
        />
      ),
  );
}

export const sumOf = ({ values }: { readonly values: readonly number[] }): number =>
  values.reduce((sum, value) => sum + value, 0);
