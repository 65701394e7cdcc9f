import { MUNICIPALITY, AREAS } from '../municipality/municipality.ts';
import { departmentsIn } from '../municipality/departments.ts';
import type { OrganisationPlan } from '../municipality/organisations.ts';
import { randomOf, type Random } from '../random.ts';
import type { Facts } from '../series/index.ts';
import { agendaOf } from './agenda.ts';
import { Agreements } from './agreements.ts';
import type { Standing } from './commitments.ts';
import { anyOf, blocksOf, presentersOf, statementsOf, type Repetition } from './compose.ts';
import type { ItemDraft, Statement } from './draft.ts';
import { layoutOf, type Layout, type Minutes } from './layouts/index.ts';
import { participantsOf } from './people.ts';
import type { Topic } from './phrase.ts';
import * as words from './phrases/formalities.ts';
import { FIXED } from './phrases/topics.ts';
import type { Scene } from './scene.ts';

const FORMALITIES = 'moede_formalia';
const PLACES = ['Rådhuset, lokale 2', 'Rådhuset, lokale 14', 'Fælleshuset', 'Ejendomskontoret'];
/** Themes that go across organisations, so that they are often sent on. */
const OFTEN_FOLLOWED_UP = new Set(['affald', 'beredskab', 'demokrati_valg']);

export interface PlannedMeeting {
	readonly minutes: Minutes;
	readonly layout: Layout;
	readonly standing: readonly Standing[];
}

/** The department that an item speaks of, and its area, else one of the organisation's areas. */
function placeOf(
	organisation: string,
	year: number,
	random: Random
): Pick<Scene, 'department' | 'area'> {
	const departments = departmentsIn(organisation, year);
	const named = departments.filter(({ area }) => area !== null);
	const department = random.pick(departments);
	const home = department.area ?? random.pick(named.length > 0 ? named : [department]).area;
	return { department, area: AREAS.find(({ id }) => id === home) ?? null };
}

function sceneOf(
	seed: number,
	facts: Facts,
	organisation: OrganisationPlan,
	date: string,
	year: number
): Scene {
	const random = randomOf(seed, `minutes|${organisation.id}|${String(year)}`);
	return {
		facts,
		random,
		organisation,
		...placeOf(organisation.id, year - 1, random),
		people: participantsOf(seed, organisation.id, year),
		calls: layoutOf(organisation.id, year).calls,
		date,
		dialogueYear: year,
		accountsYear: year - 1
	};
}

/** In a few minutes somebody speaks whose initials nobody has. */
function stranger(scene: Scene, theme: string): Statement[] {
	if (scene.calls !== 'initials' || !scene.random.chance(0.05)) return [];
	const initials = scene.random.pick(words.STRANGE_INITIALS);
	const text = scene.random.pick(words.STRANGERS).replace('@', '');
	const mark = { kind: 'unknown-initials' } as const;
	const pieces = [
		{ text: initials, mark },
		{ text, mark: null }
	];
	return [{ kind: 'discussion', themes: [theme], pieces, commitment: null }];
}

class Composition {
	readonly #scene: Scene;
	readonly #layout: Layout;
	readonly #said: Repetition;
	readonly #agreements: Agreements;

	constructor(scene: Scene, layout: Layout, said: Repetition, agreements: Agreements) {
		this.#scene = scene;
		this.#layout = layout;
		this.#said = said;
		this.#agreements = agreements;
	}

	#formality(titles: readonly string[], texts: readonly string[]): ItemDraft {
		const said = anyOf(this.#scene, this.#said, texts, 'information', [FORMALITIES]);
		const blocks = blocksOf(said === null ? [] : [said], 'paragraph', 1);
		return { title: this.#scene.random.pick(titles), presenters: [], blocks };
	}

	#blocks(statements: readonly Statement[]): ItemDraft['blocks'] {
		return blocksOf(statements, this.#layout.form, this.#scene.random.integer(2, 3));
	}

	/** The documents and the funds: every meeting's first business, under one heading. */
	#economy(): ItemDraft {
		const scene = this.#scene;
		const { accounts, funds } = FIXED;
		const statements = [
			...statementsOf(scene, accounts, this.#said),
			...statementsOf(scene, funds, this.#said)
		];
		return {
			title: scene.random.pick(accounts.titles),
			presenters: presentersOf(scene, accounts),
			blocks: this.#blocks([...statements, ...this.#agreements.forgotten()])
		};
	}

	#topic(topic: Topic): ItemDraft {
		const { organisation, accountsYear, random } = this.#scene;
		const scene = { ...this.#scene, ...placeOf(organisation.id, accountsYear, random) };
		const facts = statementsOf(scene, topic, this.#said);
		const probability = OFTEN_FOLLOWED_UP.has(topic.theme) ? 0.7 : 0.4;
		const followUp = this.#agreements.followUp(topic.theme, probability);
		return {
			title: scene.random.pick(topic.titles),
			presenters: presentersOf(scene, topic),
			blocks: this.#blocks([...facts, ...stranger(scene, topic.theme), ...followUp])
		};
	}

	#agreement(wished: readonly string[]): ItemDraft['blocks'] {
		const { opening, points } = this.#agreements.agree(wished);
		return [...blocksOf(opening, 'paragraph', 1), ...blocksOf(points, 'bullet', 1)];
	}

	items(): ItemDraft[] {
		const scene = this.#scene;
		const agenda = agendaOf(scene);
		const welcome = this.#formality(words.WELCOME_TITLES, words.WELCOMES);
		const evaluation = blocksOf(this.#agreements.evaluate(), 'paragraph', 3);
		const business = [this.#economy(), ...agenda.map((topic) => this.#topic(topic))];
		const agreement = this.#agreement(agenda.map(({ theme }) => theme));
		const closing = this.#formality(words.CLOSING_TITLES, words.CLOSINGS);
		const item = (title: string, blocks: ItemDraft['blocks']): ItemDraft => ({
			title,
			presenters: [],
			blocks
		});
		if (this.#layout.isJointAgreement) {
			const joint = item(words.JOINT_TITLE, [...evaluation, ...agreement]);
			return [welcome, ...business, joint, closing];
		}
		const status = item(scene.random.pick(words.EVALUATION_TITLES), evaluation);
		const renewed = item(scene.random.pick(words.AGREEMENT_TITLES), agreement);
		return [welcome, status, ...business, renewed, closing];
	}
}

/** Decides everything that is said at a meeting; `earlier` is what stands from the last one. */
export function planMeeting(
	seed: number,
	facts: Facts,
	said: Repetition,
	organisation: OrganisationPlan,
	date: string,
	earlier: readonly Standing[]
): PlannedMeeting {
	const year = Number(date.slice(0, 4));
	const id = `${date}-${MUNICIPALITY.id}-${organisation.id}`;
	const layout = layoutOf(organisation.id, year);
	const scene = sceneOf(seed, facts, organisation, date, year);
	const agreements = new Agreements(scene, id, earlier, said);
	const composition = new Composition(scene, layout, said, agreements);
	const items = composition.items();
	const number = scene.random.integer(1000, 9899);
	const minutes: Minutes = {
		id,
		date,
		dialogueYear: year,
		accountsYear: year - 1,
		caseNumber: ['ad-numbered', 'label-table'].includes(layout.id)
			? `${String(year % 100)}/${String(number)}`
			: null,
		organisation: { id: organisation.id, name: organisation.name },
		people: scene.people,
		items,
		place: scene.random.pick(PLACES),
		startHour: scene.random.integer(9, 15)
	};
	return { minutes, layout, standing: agreements.standing };
}
