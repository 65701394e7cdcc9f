export { Answer, type Waiting } from './answer.svelte.ts';
export { Choice } from './choice.svelte.ts';
