import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/app.css';
import SqlEditor from '../../src/lib/editor/SqlEditor.svelte';
import type { RunRequest } from '../../src/lib/editor/index.ts';
import { sqlEditorText } from '../../src/lib/text/index.ts';
import { patient, schema, shown } from './shown-editor.ts';

const refused: string[] = [];
function note(event: SecurityPolicyViolationEvent): void {
	refused.push(event.effectiveDirective);
}

beforeEach(() => {
	refused.length = 0;
	document.addEventListener('securitypolicyviolation', note);
});
afterEach(() => {
	document.removeEventListener('securitypolicyviolation', note);
});

describe('the SQL editor', () => {
	it('is a named field of several lines, read with its keys, with no rule of accessibility broken', async () => {
		const { content, root, view } = await shown({ value: 'select 1' });
		expect(content().getAttribute('role')).toBe('textbox');
		expect(content().getAttribute('aria-multiline')).toBe('true');
		expect(content().getAttribute('aria-label')).toBe('SQL');
		const described = content().getAttribute('aria-describedby') ?? '';
		expect(root()?.getElementById(described)?.textContent).toBe(sqlEditorText.description);
		const { violations } = await axe.run(view.container);
		expect(violations.map(({ id }) => id)).toEqual([]);
	});

	it('runs the statement at the cursor, the selection and everything', async () => {
		const { handle, runs } = await shown({ value: "select 'a;b';\nselect 2" });
		handle.focus();
		await userEvent.keyboard('{Control>}{Enter}{/Control}');
		await userEvent.keyboard('{Control>}{End}{Enter}{/Control}');
		await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}{Control>}{Enter}{/Control}');
		await userEvent.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
		expect(runs).toEqual([
			{ sql: "select 'a;b'", offset: 0 },
			{ sql: 'select 2', offset: 14 },
			{ sql: '2', offset: 21 },
			{ sql: "select 'a;b';\nselect 2", offset: 0 }
		]);
	});

	it('suggests as one writes, folds Danish letters and writes what is chosen', async () => {
		const { handle, root, text } = await shown({ value: 'select 1 from ' });
		handle.focus();
		await userEvent.keyboard('{Control>}{End}{/Control}maal');
		const first = () => root()?.querySelector('.cm-tooltip-autocomplete li')?.textContent;
		await expect.poll(first).toContain('målinger');
		await new Promise((resolve) => setTimeout(resolve, 120));
		await userEvent.keyboard('{Enter}');
		expect(text()).toBe('select 1 from målinger');
	});

	it('puts the cursor in the parentheses of a function, and takes Enter after a whole word as a new line', async () => {
		const { handle, root, text } = await shown({ value: 'select ' });
		const list = () => root()?.querySelector('.cm-tooltip-autocomplete');
		handle.focus();
		await userEvent.keyboard('{Control>}{End}{/Control}cou');
		await expect.poll(list).toBeTruthy();
		await new Promise((resolve) => setTimeout(resolve, 120));
		await userEvent.keyboard('{Tab}1{End} from');
		expect(text()).toBe('select count(1) from');
		await expect.poll(list).toBeTruthy();
		await new Promise((resolve) => setTimeout(resolve, 120));
		await userEvent.keyboard('{Enter}x');
		expect(text()).toBe('select count(1) from\nx');
	});

	it('marks an error with a wave and a sign, says it on F8, and forgets it when the text changes', async () => {
		const { handle, root, props, view } = await shown({ value: 'select 1;\nselect nmae\nfrom x' });
		const marks = () => root()?.querySelectorAll('.cm-lintRange-error').length;
		const message = 'Kolonnen findes ikke';
		await view.rerender({ ...props, problems: [{ line: 2, column: 8, message }] });
		await expect.poll(marks).toBe(1);
		expect(root()?.querySelector('.cm-lintRange-error')?.textContent).toBe('nmae');
		expect(root()?.querySelector('.cm-lint-marker-error')).toBeTruthy();
		handle.focus();
		await userEvent.keyboard('{F8}');
		await expect.poll(() => root()?.querySelector('.cm-announced')?.textContent).toBe(message);
		await expect.poll(() => root()?.querySelector('.cm-diagnostic')?.textContent).toBe(message);
		await userEvent.keyboard('{Control>}{Home}{/Control}x');
		expect(marks()).toBe(1);
		await userEvent.keyboard('{F8}y');
		await expect.poll(marks).toBe(0);
	});

	it('is left with Tab, and with Esc and Tab where Tab indents', async () => {
		const before = document.createElement('button');
		const after = document.createElement('button');
		document.body.prepend(before);
		const { handle, content, text, view } = await shown({ value: 'a' });
		view.container.append(after);
		const isInside = () => document.activeElement === view.container.querySelector('.host');
		handle.focus();
		expect(isInside()).toBe(true);
		await userEvent.tab();
		expect(document.activeElement).toBe(after);
		content().focus();
		await userEvent.keyboard('{Control>}m{/Control}{Tab}');
		expect(isInside()).toBe(true);
		expect(text()).toBe('  a');
		await userEvent.keyboard('{Escape}{Tab}');
		expect(document.activeElement).toBe(after);
		expect(text()).toBe('  a');
		before.remove();
	});

	it('keeps undo and cursor of each tab, and follows the value without losing them', async () => {
		const { view, props, handle, text } = await shown({ value: 'one' });
		handle.focus();
		await userEvent.keyboard('{Control>}{End}{/Control} more');
		await expect.poll(text).toBe('one more');
		await view.rerender({ ...props, tab: 'b', value: 'two' });
		expect(text()).toBe('two');
		await view.rerender({ ...props, tab: 'a', value: 'one more' });
		expect(text()).toBe('one more');
		handle.focus();
		await userEvent.keyboard('!{Control>}z{/Control}{Control>}z{/Control}');
		expect(text()).toBe('one');
		await view.rerender({ ...props, tab: 'a', value: 'three\r\nfour' });
		expect(text()).toBe('three\nfour');
	});

	it('comments, inserts, finds in Danish and formats; what is unreadable stays as it is', async () => {
		const { view, props, handle, text, root } = await shown({
			value: 'select id, name from organisation where år = $år'
		});
		handle.comment();
		expect(text()).toBe('-- select id, name from organisation where år = $år');
		handle.comment();
		expect(await handle.format()).toBe('done');
		expect(text()).toContain('where\n  år = $år');
		handle.find();
		await expect
			.poll(() => root()?.querySelector('.cm-search input')?.getAttribute('aria-label'))
			.toBe('Find');
		expect(root()?.querySelector('.cm-search')?.textContent).toContain('store og små bogstaver');
		await userEvent.keyboard('{Escape}');
		await view.rerender({ ...props, tab: 'c', value: "select 'åben" });
		expect(await handle.format()).toBe('unreadable');
		expect(text()).toBe("select 'åben");
		await view.rerender({ ...props, tab: 'd', value: 'from' });
		handle.focus();
		await userEvent.keyboard('{Control>}{End}{/Control}');
		handle.insert('organisation');
		expect(text()).toBe('from organisation');
	});
});

describe('the plain field, before CodeMirror has come', () => {
	it('stands in the same place with the same size, and what is typed there is kept', async () => {
		const runs: RunRequest[] = [];
		const { container } = await render(SqlEditor, {
			tab: 'a',
			value: 'select 1',
			label: 'SQL',
			schema,
			problems: [],
			onrun: (run: RunRequest) => runs.push(run)
		});
		const frame = container.querySelector('.editor');
		const area = container.querySelector('textarea');
		if (frame === null || area === null) throw new Error('CodeMirror came first');
		const size = frame.getBoundingClientRect().height;
		area.focus();
		area.setSelectionRange(8, 8);
		area.setRangeText('1');
		area.dispatchEvent(new InputEvent('input', { bubbles: true }));
		area.setSelectionRange(9, 9);
		area.dispatchEvent(
			new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true })
		);
		expect(runs).toEqual([{ sql: 'select 11', offset: 0 }]);
		await expect.poll(() => container.querySelector('textarea'), patient).toBeNull();
		const root = container.querySelector('.host')?.shadowRoot;
		await expect.poll(() => root?.querySelector('.cm-content')?.textContent).toBe('select 11');
		expect(root?.activeElement).toBe(root?.querySelector('.cm-content'));
		expect(frame.getBoundingClientRect().height).toBe(size);
	});
});

// The last: a policy once given cannot be taken back.
describe("the page's policy", () => {
	it('refuses none of the styles of the editor, its suggestions, marks and panels', async () => {
		const policy = document.createElement('meta');
		policy.httpEquiv = 'Content-Security-Policy';
		policy.content = "style-src 'self'; style-src-attr 'unsafe-inline'";
		document.head.append(policy);
		const given = { value: 'select ', problems: [{ line: 1, column: 1, message: 'Fejl' }] };
		const { handle, root } = await shown(given);
		handle.focus();
		await userEvent.keyboard('{Control>}{End}{/Control}co');
		await expect.poll(() => root()?.querySelector('.cm-tooltip-autocomplete li')).toBeTruthy();
		await userEvent.keyboard('{Escape}{F8}');
		await expect.poll(() => root()?.querySelector('.cm-diagnostic')).toBeTruthy();
		handle.find();
		await expect.poll(() => root()?.querySelector('.cm-search')).toBeTruthy();
		expect(refused).toEqual([]);
		expect(root()?.adoptedStyleSheets.length).toBeGreaterThan(0);
		expect(root()?.querySelector('style')).toBeNull();
		const number = root()?.querySelector('.cm-lineNumbers');
		expect(number && getComputedStyle(number).display).toBe('flex');

		// The policy is at work: a style element in the document is refused.
		const style = document.createElement('style');
		style.textContent = 'p { color: red }';
		document.head.append(style);
		await expect.poll(() => refused.length).toBe(1);
	});
});
