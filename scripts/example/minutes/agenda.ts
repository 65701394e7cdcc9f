import { circumstancesOf, type Scene } from './scene.ts';
import type { Topic } from './phrase.ts';
import { CANDIDATES } from './phrases/topics.ts';
import { PLANTED_SENTENCES } from './phrases/planted.ts';

const MOST_TOPICS = 5;
const FEWEST_TOPICS = 3;

/** The topics of a meeting beside the fixed one: what must come up, then what chance brings. */
export function agendaOf(scene: Scene): Topic[] {
	const now = circumstancesOf(scene);
	const mustHold = new Set(
		PLANTED_SENTENCES.filter(
			({ organisation, year }) => organisation === now.organisation && year === now.year
		).map(({ topic }) => topic)
	);
	const weighed = CANDIDATES.map(({ topic, weight }) => {
		const share = mustHold.has(topic.id) ? 1 : weight(now);
		return { topic, share, draw: scene.random.unit() };
	}).filter(({ share }) => share > 0);
	const drawn = weighed
		.filter(({ share, draw }) => draw < share)
		.sort((a, b) => b.share - a.share || a.draw - b.draw);
	const missed = weighed
		.filter(({ share, draw }) => draw >= share)
		.sort((a, b) => b.share - b.draw - (a.share - a.draw));
	const wanted = Math.max(FEWEST_TOPICS, Math.min(MOST_TOPICS, drawn.length));
	const chosen = new Set([...drawn, ...missed].slice(0, wanted).map(({ topic }) => topic));
	// In the order of the list, so that related subjects stand together.
	return CANDIDATES.map(({ topic }) => topic).filter((topic) => chosen.has(topic));
}
