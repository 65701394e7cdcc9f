import type { Files } from './small-dataset.ts';

/** The lines of a CSV file's body turned round, and every second one put first; quoted line ends stay whole. */
export function shuffledCsv(text: string): string {
	const [header = '', ...lines] = text.split('\n').filter((line) => line !== '');
	const records = lines.reduce<string[]>((all, line) => {
		const last = all.at(-1);
		const isOpen = last !== undefined && (last.match(/"/gu)?.length ?? 0) % 2 === 1;
		return isOpen ? [...all.slice(0, -1), `${last}\n${line}`] : [...all, line];
	}, []);
	const backwards = records.reverse();
	const even = backwards.filter((_, index) => index % 2 === 0);
	const odd = backwards.filter((_, index) => index % 2 === 1);
	return [header, ...odd, ...even, ''].join('\n');
}

export function shuffled(files: Files): Files {
	return new Map(
		[...files].map(([path, content]) => [
			path,
			path.endsWith('.csv') && typeof content === 'string' ? shuffledCsv(content) : content
		])
	);
}
