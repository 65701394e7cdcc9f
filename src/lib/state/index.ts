export { address } from './address.svelte.ts';
export { Answer, type Ask, type Waiting } from './answer.svelte.ts';
export { Choice } from './choice.svelte.ts';
export { FreeText } from './free-text.svelte.ts';
export { Gradual } from './gradual.svelte.ts';
export { KeptList } from './kept-list.svelte.ts';
export { PassageFinder } from './passage-finder.svelte.ts';
export { placeOfHash } from './place-of-hash.ts';
export { Undo } from './undo.svelte.ts';
