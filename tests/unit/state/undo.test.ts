import { expect, test } from 'vitest';
import { Undo } from '../../../src/lib/state/undo.svelte.ts';

/** A thing with a history, as the comparison has one. */
class Word {
	readonly #undo = new Undo<string>();
	now = '';

	write(next: string): void {
		this.#undo.keep(this.now);
		this.now = next;
	}
	back(): void {
		this.now = this.#undo.undo(this.now) ?? this.now;
	}
	forth(): void {
		this.now = this.#undo.redo(this.now) ?? this.now;
	}
	get can(): string {
		return `${this.#undo.canUndo ? 'undo' : ''}${this.#undo.canRedo ? 'redo' : ''}`;
	}
}

test('goes back and forth, and nowhere at the ends', () => {
	const word = new Word();
	word.back();
	word.forth();
	expect([word.now, word.can]).toEqual(['', '']);
	word.write('a');
	word.write('ab');
	word.back();
	expect([word.now, word.can]).toEqual(['a', 'undoredo']);
	word.back();
	word.back();
	expect([word.now, word.can]).toEqual(['', 'redo']);
	word.forth();
	word.forth();
	word.forth();
	expect([word.now, word.can]).toEqual(['ab', 'undo']);
});

test('a new change gives up what was taken back', () => {
	const word = new Word();
	word.write('a');
	word.write('ab');
	word.back();
	word.write('ac');
	word.forth();
	expect(word.now).toBe('ac');
	word.back();
	expect(word.now).toBe('a');
});

test('remembers the last 200 steps', () => {
	const word = new Word();
	for (let step = 1; step <= 500; step += 1) word.write(String(step));
	for (let step = 0; step < 500; step += 1) word.back();
	expect(word.now).toBe('300');
});
