import { inWords } from './counts.ts';
import { isolate } from './isolate.ts';
import { formatPeriod } from './periods.ts';

/** What a signal gives its question; what is not known is null. */
export interface QuestionFacts {
	readonly indicator_label: string | null;
	readonly theme_label: string | null;
	readonly commitment_text: string | null;
	readonly period: string | null;
	readonly earlier_period: string | null;
	readonly due: number | null;
	readonly count: number | null;
	readonly owner: string | null;
	/** What the source says is to be expected, in its own words. */
	readonly expected: string | null;
}

/** `Effektivitetstal` → `effektivitetstal`, as in the middle of a sentence; `CO2-udledning` stays. */
export function inSentence(label: string): string {
	const isWord = /^\p{Lu}\p{Ll}/u.test(label);
	return isolate(isWord ? label.charAt(0).toLowerCase() + label.slice(1) : label);
}

const matter = (facts: QuestionFacts): string => `»${isolate(facts.commitment_text ?? '')}«`;
/** The name in front, as it stands: it may be in any number and gender. */
const about = (facts: QuestionFacts, question: string): string =>
	`${isolate(facts.indicator_label ?? '')}: ${question}`;

/** What the municipality owes it answers itself; of others it asks. */
const byOwner = (facts: QuestionFacts, own: string, asked: string): string =>
	facts.owner === 'municipality' ? own : asked;

const others = ({ count }: QuestionFacts): string => {
	if (count === null || count < 2) return '';
	return count === 2 ? ', og hvad med den anden' : ', og hvad med de øvrige';
};

/** The question that a signal of each kind gives rise to; the signal's own sentence is its reason. */
const questions: Readonly<Record<string, (facts: QuestionFacts) => string>> = {
	status: (facts) =>
		about(
			facts,
			facts.expected === null || facts.expected === ''
				? 'Hvad er tallet, og hvad er forventningen?'
				: 'Hvad er tallet, og holder forventningen?'
		),
	outside_threshold: (facts) =>
		about(facts, 'Hvorfor ligger tallet uden for normalområdet, og hvad er planlagt?'),
	target_off_track: (facts) =>
		about(
			facts,
			`Hvad skal der til for at nå målet${facts.due === null ? '' : ` i ${String(facts.due)}`}?`
		),
	forecast_expired: (facts) =>
		about(
			facts,
			`Blev forventningen${facts.due === null ? '' : ` til ${String(facts.due)}`} indfriet, og hvad ventes nu?`
		),
	adverse_trend: (facts) =>
		about(
			facts,
			`Hvad ligger bag udviklingen${facts.earlier_period === null ? '' : ` siden ${formatPeriod(facts.earlier_period)}`}, og ventes den at fortsætte?`
		),
	outside_band: (facts) =>
		about(facts, 'Hvorfor adskiller tallet sig fra de sammenlignede organisationers?'),
	commitment_overdue: (facts) =>
		byOwner(
			facts,
			`Hvornår kan kommunen afslutte ${matter(facts)}${others(facts)}?`,
			`Hvornår er ${matter(facts)} på plads${others(facts)}?`
		),
	follow_up_unreported: (facts) =>
		byOwner(
			facts,
			`Hvad kan kommunen melde tilbage om ${matter(facts)}${others(facts)}?`,
			`Hvad kom der ud af ${matter(facts)}${others(facts)}?`
		),
	commitment_age: (facts) =>
		`Skal ${matter(facts)} fortsætte, ændres eller afsluttes${others(facts)}?`,
	theme_streak: (facts) => `Hvad er næste skridt med ${inSentence(facts.theme_label ?? '')}?`,
	data_missing: (facts) =>
		`Hvornår kan de manglende nøgletal for ${formatPeriod(facts.period)} foreligge?`
};

/** The question of a signal; null for a kind that has none. */
export function signalQuestion(kind: string, facts: QuestionFacts): string | null {
	return Object.hasOwn(questions, kind) ? (questions[kind]?.(facts) ?? null) : null;
}

/** Matters by name, and how many more. */
const quoted = (bodies: readonly string[], more: number): string =>
	bodies.map((body) => `»${isolate(body)}«`).join(' og ') +
	(more > 0 ? ` og ${inWords(more)} til` : '');

/** What later minutes there are of a matter, and what they say of it: all are silent, some are, or there are none. */
export type LaterMinutes = 'silent' | 'some' | 'none';

/** What is known of a matter, and that nothing is known of it after the day it was last spoken of. */
function silent(said: string, last: string, later: LaterMinutes): string {
	if (later === 'silent') return `${said}; senere referater nævner det ikke.`;
	if (later === 'some') return `${said}; referaterne melder ikke om resultatet.`;
	return said.endsWith(last)
		? `${said}; der er intet senere referat.`
		: `${said}; der er intet referat efter ${last}.`;
}

/** A rule's sentence without the organisation that the whole briefing is about. */
export function withoutSubject(sentence: string): string {
	return sentence.replace(/ (?:for|hos|med) \{subject\}/u, '');
}

/** Part 7: questions from what was agreed and promised, and the agenda proposed. */
export const briefingQuestionsText = {
	questions: 'Spørgsmål',
	agenda: 'Forslag til dagsorden',
	none: 'Datasættet giver ingen anledning til spørgsmål.',
	rest: (count: number) => `og ${inWords(count)} til, se organisationens profil`,
	municipality: (bodies: readonly string[], more: number) =>
		`Hvad kan kommunen melde tilbage om ${quoted(bodies, more)}?`,
	municipalityReason: (date: string, last: string, later: LaterMinutes) =>
		silent(`Kommunen skylder det siden ${date}`, last, later),
	organisation: (bodies: readonly string[], more: number) =>
		`Hvor langt er boligorganisationen med ${quoted(bodies, more)}?`,
	organisationReason: (date: string, last: string, later: LaterMinutes) =>
		silent(`Boligorganisationen skylder det siden ${date}`, last, later),
	both: (bodies: readonly string[], more: number) => `Er ${quoted(bodies, more)} gennemført?`,
	bothReason: (date: string, last: string, later: LaterMinutes) =>
		silent(`Begge parter skylder det siden ${date}`, last, later),
	other: (bodies: readonly string[], more: number) => `Er der nyt om ${quoted(bodies, more)}?`,
	otherReason: (date: string, last: string, later: LaterMinutes) =>
		silent(`Det har afventet andre siden ${date}`, last, later),
	topic: (body: string, forum: string) =>
		`Hvad kom der ud af »${isolate(body)}« i ${isolate(forum)}?`,
	topics: (count: number, forum: string) =>
		`Hvad kom der ud af de ${inWords(count)} emner, der er sendt til ${isolate(forum)}?`,
	forumReason: (date: string, last: string, later: LaterMinutes) =>
		silent(`Senest sendt dertil ${date}`, last, later),
	unlisted: 'Hvilke af sidste års aftalepunkter gælder stadig, og hvordan lyder de?',
	unlistedReason: (date: string) =>
		`De blev ført videre ${date}, men er ikke opregnet i referatet.`,
	agreement: (count: number) =>
		count === 1
			? 'Hvordan er det gået med aftalens punkt, og skal det videreføres?'
			: `Hvordan er det gået med aftalens ${inWords(count)} punkter, og hvilke skal videreføres?`,
	agreementReason: (date: string, later: LaterMinutes) => silent(`Aftalt ${date}`, date, later),
	items: {
		welcome: 'Velkomst',
		followUp: (date: string) => `Opfølgning på aftalen fra ${date}`,
		followUpUnknown: 'Opfølgning på sidste aftale',
		agreement: 'Indgåelse af ny aftale',
		other: 'Evt.'
	}
} as const;
