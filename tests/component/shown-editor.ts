import { expect } from 'vitest';
import { render } from 'vitest-browser-svelte';
import SqlEditor from '../../src/lib/editor/SqlEditor.svelte';
import type {
	EditorHandle,
	EditorProblem,
	EditorSchema,
	RunRequest
} from '../../src/lib/editor/index.ts';

/** A shared machine can be slow to fetch and compile. */
export const patient = { timeout: 30_000 };

export const schema: EditorSchema = {
	tables: [
		{
			name: 'organisation',
			comment: 'Boligorganisationer',
			columns: [
				{ name: 'id', type: 'VARCHAR', comment: 'Id' },
				{ name: 'name', type: 'VARCHAR', comment: 'Organisationens navn' }
			]
		},
		{
			name: 'målinger',
			comment: null,
			columns: [{ name: 'måltal', type: 'DOUBLE', comment: null }]
		}
	],
	functions: [{ name: 'count', description: 'Antal rækker', parameters: 'arg' }],
	keywords: ['select', 'from', 'where']
};

interface Given {
	tab?: string;
	value?: string;
	problems?: readonly EditorProblem[];
	schema?: EditorSchema;
}

/** The editor in a page, with CodeMirror come. */
export async function shown(given: Given = {}) {
	const runs: RunRequest[] = [];
	let handle: EditorHandle | undefined;
	const props = propsOf({ value: '', ...given });
	function propsOf({ value, ...rest }: Given & { value: string }) {
		return {
			tab: 'a',
			value,
			label: 'SQL',
			schema,
			problems: [],
			onrun: (run: RunRequest) => runs.push(run),
			ready: (ready: EditorHandle) => (handle = ready),
			...rest
		};
	}
	const view = await render(SqlEditor, props);
	const root = () => view.container.querySelector('.host')?.shadowRoot ?? undefined;
	await expect.poll(() => root()?.querySelector('.cm-content'), patient).toBeTruthy();
	const content = (): HTMLElement => {
		const found = root()?.querySelector<HTMLElement>('.cm-content');
		if (!found) throw new Error('no editor');
		return found;
	};
	if (handle === undefined) throw new Error('no handle');
	return {
		view,
		props,
		runs,
		handle,
		root,
		content,
		text: () => content().innerText.replaceAll('\u200b', '')
	};
}
