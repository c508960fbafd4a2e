import { milliseconds, type Table } from '../bench';

/** One thing that was measured: its value in each build, this one's first. */
export interface Figure {
  readonly what: string;
  readonly values: readonly number[];
  /** How a value is written; milliseconds where nothing else is said. */
  readonly write?: (value: number) => string;
}

/** A row per figure; with two builds the ratio stands first, under one where this build is quicker or does less. */
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
