export * from './dataset/dictionary.ts';
export * from './dataset/summary.ts';
export * from './indicator/indicator.ts';
export * from './organisation/profile.ts';
export * from './organisation/register.ts';
export * from './overview/attention.ts';
export * from './overview/minutes.ts';
export * from './overview/year.ts';
export type { Query, RowOf } from './query.ts';
