import type { Candidate, HeadingStyle } from './heading-candidates.ts';

/** Headings that count on from each other. */
interface Chain {
	readonly total: number;
	readonly links: readonly Candidate[];
}

interface Link {
	readonly candidate: Candidate;
	readonly total: number;
	readonly before: Link | null;
}

/** What a number that conversion lost costs. */
const GAP = 2.5;
const LATE_START = 1.5;

/** `7` → [7]; `6.2` → [6, 2]; `c` → [3]. */
function countOf(candidate: Candidate): readonly [number, number] {
	if (candidate.style === 'letter') return [candidate.number.toLowerCase().charCodeAt(0) - 96, 0];
	const [first = '0', second = '0'] = candidate.number.split('.');
	return [Number.parseInt(first, 10), Number.parseInt(second, 10)];
}

function key([first, second]: readonly [number, number]): number {
	return first * 100 + second;
}

/** The likeliest run of headings in which each number follows the one before; numbers that do not are a list inside an item. */
function bestChain(candidates: readonly Candidate[]): Chain {
	const best = new Map<number, Link>();
	let winner: Link | null = null;
	for (const candidate of candidates) {
		const [first, second] = countOf(candidate);
		const isDecimal = second > 0;
		const options: { before: Link | null; cost: number }[] = [];
		const start = isDecimal ? second : first;
		options.push({ before: null, cost: start <= 1 ? 0 : LATE_START * Math.min(start, 4) });
		const steps: (readonly [number, number, number])[] = isDecimal
			? [[first, second - 1, 0], ...previousChapters(best, first)]
			: [
					[first - 1, 0, 0],
					[first - 2, 0, GAP]
				];
		for (const [one, two, cost] of steps) {
			const before = best.get(key([one, two]));
			if (before !== undefined && before.candidate.line <= candidate.line)
				options.push({ before, cost });
		}
		const [chosen] = options
			.map(({ before, cost }) => ({
				candidate,
				before,
				total: (before?.total ?? 0) + candidate.score - cost
			}))
			.sort((a, b) => b.total - a.total);
		if (chosen === undefined) continue;
		const known = best.get(key([first, second]));
		if (known === undefined || chosen.total >= known.total) best.set(key([first, second]), chosen);
		if (winner === null || chosen.total > winner.total) winner = chosen;
	}
	return unrolled(winner);
}

/** After 2.3 may follow 3.1. */
function previousChapters(
	best: ReadonlyMap<number, Link>,
	first: number
): (readonly [number, number, number])[] {
	const steps: (readonly [number, number, number])[] = [];
	for (let second = 1; second < 30; second += 1) {
		if (best.has(key([first - 1, second]))) steps.push([first - 1, second, 0]);
	}
	return steps;
}

function unrolled(end: Link | null): Chain {
	const links: Candidate[] = [];
	for (let link = end; link !== null; link = link.before) links.push(link.candidate);
	return { total: end?.total ?? 0, links: links.reverse() };
}

/** Styles that may count in one chain. */
const FAMILIES: readonly (readonly HeadingStyle[])[] = [
	['keyword', 'glued'],
	['number', 'glued'],
	['bare'],
	['decimal'],
	['letter']
];
const ENOUGH_EACH = 0.4;

/** The headings of a text that counts its items; empty where it does not. */
export function numberedHeadings(candidates: readonly Candidate[]): readonly Candidate[] {
	const chains = FAMILIES.map((styles) =>
		bestChain(candidates.filter((candidate) => styles.includes(candidate.style)))
	).filter(({ links, total }) => {
		const isKeyword = links[0]?.style === 'keyword';
		return links.length >= (isKeyword ? 1 : 2) && total / links.length >= ENOUGH_EACH;
	});
	const [best] = chains.sort((a, b) => b.total - a.total);
	if (best === undefined) return [];
	const [first] = best.links;
	if (first === undefined || first.style === 'decimal' || first.style === 'letter')
		return best.links;
	return withSubItems(best.links, candidates);
}

/** Adds `2.1`, `2.2` between 2 and 3 where they look like headings. */
function withSubItems(
	links: readonly Candidate[],
	candidates: readonly Candidate[]
): readonly Candidate[] {
	const decimals = candidates.filter(({ style, score }) => style === 'decimal' && score > 0.5);
	return links.flatMap((link, index) => {
		const end = links[index + 1]?.line ?? Number.POSITIVE_INFINITY;
		const own: Candidate[] = [];
		for (const sub of decimals) {
			const [first, second] = countOf(sub);
			const isOwn = sub.line > link.line && sub.line < end && first === countOf(link)[0];
			if (isOwn && second === own.length + 1) own.push(sub);
		}
		return [link, ...own];
	});
}
