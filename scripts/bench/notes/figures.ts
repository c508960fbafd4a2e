import { milliseconds, type Table } from '../bench';

/** One measured figure: its value in each build, that of this build first. */
export interface Figure {
  readonly what: string;
  readonly values: readonly number[];
  /** How a value is written; in milliseconds where this is missing. */
  readonly write?: (value: number) => string;
}

/** A row per figure. With two builds the ratio comes first; below one, this build is faster or does less. */
export function figuresTable(title: string, figures: readonly Figure[], notes: readonly string[] = []): Table {
  const isCompared = figures.some(({ values }) => values.length > 1);
  return {
    title,
    columns: ['', ...(isCompared ? ['now : before', 'now', 'before'] : ['now'])],
    rows: figures.map(({ what, values, write = milliseconds }) => [what, ...(isCompared ? [shareOf(values)] : []), ...values.map(write)]),
    notes,
  };
}

function shareOf([now = Number.NaN, before = Number.NaN]: readonly number[]): string {
  return `${(now / before).toFixed(2)}×`;
}
