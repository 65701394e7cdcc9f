import type { FiguresContext } from './context.ts';
import { foldName } from './fold-name.ts';
import { LikeNames } from './like-names.ts';
import type { Candidate, QuestionReason } from './preview.ts';
import type { FiguresMapping, NameAnswer } from './mapping.ts';

export type SubjectLevel = 'any' | 'organisation' | 'department' | 'area' | 'municipality';

/** What a name of the file is known as. */
export type Found =
	| { readonly kind: 'known'; readonly id: string }
	/** A person said that it is left out. */
	| { readonly kind: 'left-out' }
	| {
			readonly kind: 'asked';
			readonly why: QuestionReason;
			readonly candidates: readonly string[];
	  };

const COUNTRY = 'country:danmark';
const COUNTRY_NAMES = [
	'danmark',
	'hele danmark',
	'hele landet',
	'landet',
	'landsgennemsnit',
	'landstal'
];
const MUNICIPALITY_NAMES = ['kommunen', 'hele kommunen', 'kommunen i alt'];
/** `Afd. 3 – ` before a department's name. */
const NUMBERED =
	/^(?:afd(?:eling)?\.?\s*)?\d{1,5}\s*[-–:.,]?\s+(?=\p{L})|^afd(?:eling)?\.?\s+(?=\p{L})/iu;

class Register {
	readonly #known = new Map<string, Set<string>>();
	readonly like = new LikeNames();

	add(means: string, names: readonly (string | null | undefined)[]): void {
		for (const name of names) {
			const folded = foldName(name ?? '');
			if (folded === '') continue;
			const all = this.#known.get(folded) ?? new Set();
			if (!all.has(means)) this.like.add(folded, means);
			all.add(means);
			this.#known.set(folded, all);
		}
	}

	get(folded: string): readonly string[] {
		return [...(this.#known.get(folded) ?? [])];
	}
}

function answersOf(answers: readonly NameAnswer[]): ReadonlyMap<string, string | null> {
	return new Map(answers.map(({ name, within, means }) => [`${within ?? ''}\n${name}`, means]));
}

/** All names that the dataset and the catalogue know, and what a person said of others. */
export class KnownNames {
	readonly #subjects = new Register();
	readonly #indicators = new Register();
	readonly #labels = new Map<string, string>();
	readonly #organisationOf = new Map<string, string>();
	readonly #saidSubjects: ReadonlyMap<string, string | null>;
	readonly #saidIndicators: ReadonlyMap<string, string | null>;
	readonly #cache = new Map<string, Found>();

	constructor(context: FiguresContext, mapping: FiguresMapping) {
		this.#saidSubjects = answersOf(mapping.subjects);
		this.#saidIndicators = answersOf(mapping.indicators);
		for (const { id, label, short, aliases = [] } of context.indicators) {
			this.#indicators.add(id, [id, label, short, ...aliases]);
			this.#labels.set(id, label);
		}
		this.#addSubjects(context);
	}

	#addSubject(subject: string, label: string, names: readonly (string | null | undefined)[]): void {
		this.#subjects.add(subject, [subject, label, ...names]);
		this.#labels.set(subject, label);
	}

	#addSubjects({ municipality, organisations, departments, areas }: FiguresContext): void {
		const plain = municipality.name.replace(/\s+kommune$/iu, '');
		this.#addSubject(`municipality:${municipality.id}`, municipality.name, [
			municipality.id,
			plain,
			...MUNICIPALITY_NAMES
		]);
		this.#addSubject(COUNTRY, 'Danmark', COUNTRY_NAMES);
		for (const { id, name, aliases, cvr } of organisations) {
			this.#addSubject(`organisation:${id}`, name, [id, ...aliases, cvr]);
		}
		const names = new Map(organisations.map(({ id, name }) => [id, name]));
		for (const { id, name, organisation } of departments) {
			this.#addSubject(`department:${id}`, name, [id]);
			this.#labels.set(`department:${id}`, `${name} (${names.get(organisation) ?? organisation})`);
			this.#organisationOf.set(`department:${id}`, organisation);
		}
		for (const { id, name } of areas) this.#addSubject(`area:${id}`, name, [id]);
	}

	/** The organisation's id of a department. */
	organisationOf(subject: string): string | null {
		return this.#organisationOf.get(subject) ?? null;
	}

	has(id: string): boolean {
		return this.#labels.has(id);
	}

	candidate(id: string): Candidate {
		return { means: id, label: this.#labels.get(id) ?? id };
	}

	/** Known without a doubt, or null. */
	exactSubject(text: string, level: SubjectLevel = 'any'): string | null {
		const found = this.#subjectsNamed(foldName(text), level, null);
		return found.length === 1 ? (found[0] ?? null) : null;
	}

	exactIndicator(text: string): string | null {
		const found = this.#indicators.get(foldName(text));
		return found.length === 1 ? (found[0] ?? null) : null;
	}

	likeIndicators(text: string): readonly string[] {
		return this.#indicators.like.find(foldName(text));
	}

	likeSubjects(text: string): readonly string[] {
		return this.#subjects.like.find(foldName(text));
	}

	#subjectsNamed(folded: string, level: SubjectLevel, within: string | null): readonly string[] {
		const found = this.#subjects.get(folded).filter((id) => fits(id, level));
		if (within === null || found.length < 2) return found;
		const own = found.filter((id) => this.#organisationOf.get(id) === within);
		return own.length === 0 ? found : own;
	}

	/** `within`: the organisation of the row, by id; a department of another is never taken unasked. */
	subject(text: string, level: SubjectLevel, within: string | null): Found {
		const key = `${level}/${within ?? ''}/${text}`;
		const before = this.#cache.get(key);
		if (before !== undefined) return before;
		const found = this.#findSubject(text, foldName(text), level, within);
		this.#cache.set(key, found);
		return found;
	}

	#findSubject(text: string, folded: string, level: SubjectLevel, within: string | null): Found {
		const said =
			this.#saidSubjects.get(`${within ?? ''}\n${folded}`) ?? this.#saidSubjects.get(`\n${folded}`);
		if (said !== undefined && said !== null) return { kind: 'known', id: said };
		if (
			this.#saidSubjects.has(`${within ?? ''}\n${folded}`) ||
			this.#saidSubjects.has(`\n${folded}`)
		) {
			return { kind: 'left-out' };
		}
		const digits = /^cvr[^\d]*(\d{8})$/u.exec(folded.replaceAll(' ', ''))?.[1];
		const names = [folded, digits ?? '', foldName(text.slice(0, 200).trim().replace(NUMBERED, ''))];
		for (const name of names) {
			const all = this.#subjectsNamed(name, level, within);
			const foreign = (id: string): boolean =>
				level === 'department' &&
				within !== null &&
				name !== foldName(id) &&
				(this.#organisationOf.get(id) ?? within) !== within;
			const [first] = all;
			if (first === undefined) continue;
			if (all.length === 1 && !foreign(first)) return { kind: 'known', id: first };
			return { kind: 'asked', why: all.length > 1 ? 'several' : 'near', candidates: all };
		}
		const like = this.#subjects.like
			.find(folded)
			.filter((id) => level === 'any' || id.startsWith(`${level}:`));
		return { kind: 'asked', why: like.length > 0 ? 'near' : 'unknown', candidates: like };
	}

	/** An indicator named in a row. */
	indicator(text: string): Found {
		const key = `indicator/${text}`;
		const before = this.#cache.get(key);
		if (before !== undefined) return before;
		const found = this.#findIndicator(foldName(text));
		this.#cache.set(key, found);
		return found;
	}

	#findIndicator(folded: string): Found {
		const said = this.#saidIndicators.get(`\n${folded}`);
		if (said !== undefined) {
			return said === null ? { kind: 'left-out' } : { kind: 'known', id: said };
		}
		const all = this.#indicators.get(folded);
		if (all.length === 1 && all[0] !== undefined) return { kind: 'known', id: all[0] };
		if (all.length > 1) return { kind: 'asked', why: 'several', candidates: all };
		const like = this.#indicators.like.find(folded);
		return { kind: 'asked', why: like.length > 0 ? 'near' : 'unknown', candidates: like };
	}
}

/** The whole municipality and the whole country may stand in any column of names. */
function fits(subject: string, level: SubjectLevel): boolean {
	if (level === 'any' || subject === COUNTRY || subject.startsWith('municipality:')) return true;
	return subject.startsWith(`${level}:`);
}
