/**
 * What a person chooses on the page. `Choosing` is the whole panel (with the messages about waiting for departments
 * and twins), `Notes` the reader's own notes, `ViewTabs` the views together with what belongs to one view alone (the earlier year, the
 * index year), `Ignored` what was not understood in the link.
 */
export { default as Choosing } from './Choosing.svelte';
export { default as Ignored } from './Ignored.svelte';
export { default as Notes } from './Notes.svelte';
export { default as ViewTabs } from './ViewTabs.svelte';
export { ComparisonState, type LevelWaiting } from './comparison-state.svelte';
export type { OwnNote } from './notes.svelte';
