export { address } from './address.svelte.ts';
export { Answer, type Waiting } from './answer.svelte.ts';
export { Choice } from './choice.svelte.ts';
export { FreeText } from './free-text.svelte.ts';
