import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** One import as it is written, and where it leads. */
export interface Arrow {
	/** Path of the importing file from the project's root: `src/lib/ui/Table.svelte`. */
	readonly from: string;
	/** As written: `$lib/model/index.ts`. */
	readonly specifier: string;
	readonly kind: 'file' | 'package' | 'node' | 'kit';
	/** Path from the root, or the name of a package or module: `src/lib/model/index.ts`, `arquero`. */
	readonly to: string;
}

const scanned = ['src', 'scripts'];

/** Every source file of the site and its scripts, in order. */
export function listSources(root: string): string[] {
	return scanned
		.flatMap((folder) =>
			readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
				posix.join(folder, path.replaceAll('\\', '/'))
			)
		)
		.filter((path) => /\.(?:ts|js|svelte)$/.test(path))
		.sort();
}

/**
 * All imports of a file: static, dynamic, re-exports and types, also those of a component's scripts.
 * TypeScript's own scanner reads them, because a component that is compiled first loses its type imports.
 */
export function readArrows(root: string, from: string): Arrow[] {
	const text = readFileSync(join(root, from), 'utf8');
	const code = from.endsWith('.svelte') ? scriptsOf(text) : text;
	return ts
		.preProcessFile(code, true, true)
		.importedFiles.map(({ fileName }) => completed(root, resolveImport(from, fileName)));
}

function scriptsOf(component: string): string {
	return [...component.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)]
		.map(([, code = '']) => code)
		.join('\n');
}

/** Pages may leave out the extension, as Kit allows; what scripts run may not. */
function completed(root: string, arrow: Arrow): Arrow {
	if (arrow.kind !== 'file' || !arrow.from.startsWith('src/routes/')) return arrow;
	const endings = ['', '.ts', '.svelte.ts', '/index.ts'];
	const ending = endings.find((end) => {
		const path = join(root, arrow.to + end);
		return existsSync(path) && statSync(path).isFile();
	});
	return { ...arrow, to: arrow.to + (ending ?? '') };
}

function resolveImport(from: string, specifier: string): Arrow {
	const written = specifier.replace(/\?.*$/, '');
	const arrow = (kind: Arrow['kind'], to: string): Arrow => ({ from, specifier, kind, to });
	if (/^\.{1,2}(?:\/|$)/.test(written)) {
		return arrow('file', posix.join(posix.dirname(from), written));
	}
	if (written === '$lib' || written.startsWith('$lib/')) {
		return arrow('file', `src/lib${written.slice('$lib'.length)}`);
	}
	if (written === '#plot-static') return arrow('file', 'src/lib/charts/static.server.ts');
	if (written.startsWith('$')) return arrow('kit', written);
	if (isBuiltin(written)) return arrow('node', written);
	const [scope = '', name = ''] = written.split('/', 2);
	return arrow('package', scope.startsWith('@') ? `${scope}/${name}` : scope);
}
