export * from './tables.ts';
export { VIEWS } from './views/index.ts';
export { createView, type View } from './views/view.ts';
