import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listSources, readArrows, type Arrow } from './arrows.ts';
import { rules } from './arrow-rules.ts';

/** One broken rule, with the import (or the round of imports) that breaks it. */
export interface Violation {
	readonly rule: string;
	readonly place: string;
	readonly because: string;
}

/** Every import of `src` and `scripts` under `root` that breaks a rule of the house; empty is good. */
export function findBrokenArrows(root: string): Violation[] {
	const arrows = listSources(root).flatMap((path) => readArrows(root, path));
	const broken = arrows.flatMap((arrow) =>
		rules
			.filter((rule) => rule.forbids(arrow))
			.map(({ name, because }) => ({ rule: name, place: `${arrow.from} → ${arrow.to}`, because }))
	);
	return [...broken, ...findLost(root, arrows), ...findCircles(arrows)];
}

/** Scripts and pages run the same files, so a path must be whole: with its extension. */
function findLost(root: string, arrows: readonly Arrow[]): Violation[] {
	return arrows
		.filter(({ kind, to }) => kind === 'file' && !/\/\$types(?:\.js)?$/.test(to))
		.filter(({ to }) => !/\.[a-z]+$/.test(to) || !existsSync(join(root, to)))
		.map(({ from, to }) => ({
			rule: 'whole-path',
			place: `${from} → ${to}`,
			because: 'An import names a file that exists, with its extension.'
		}));
}

function findCircles(arrows: readonly Arrow[]): Violation[] {
	const targets = new Map<string, string[]>();
	for (const { from, kind, to } of arrows) {
		if (kind === 'file') targets.set(from, [...(targets.get(from) ?? []), to]);
	}
	const finished = new Set<string>();
	const way: string[] = [];
	const circles: Violation[] = [];
	function walk(path: string): void {
		if (finished.has(path)) return;
		const start = way.indexOf(path);
		if (start !== -1) {
			circles.push({
				rule: 'no-circles',
				place: [...way.slice(start), path].join(' → '),
				because: 'Nothing depends on itself: move what both need to a third file.'
			});
			return;
		}
		way.push(path);
		for (const target of targets.get(path) ?? []) walk(target);
		way.pop();
		finished.add(path);
	}
	for (const path of targets.keys()) walk(path);
	return circles;
}
