import { MUNICIPALITY, type Area } from '../municipality/municipality.ts';
import type { Department } from '../municipality/departments.ts';
import type { OrganisationPlan } from '../municipality/organisations.ts';
import type { Random } from '../random.ts';
import type { Facts } from '../series/index.ts';
import type { Participant } from './people.ts';
import type { Circumstances, Speaker } from './phrase.ts';

/** Everything a sentence of one meeting can speak of. */
export interface Scene {
	readonly facts: Facts;
	readonly random: Random;
	readonly organisation: OrganisationPlan;
	readonly department: Department;
	readonly area: Area | null;
	readonly people: readonly Participant[];
	/** Minutes call people by their initials, or by their role. */
	readonly calls: 'initials' | 'role';
	readonly date: string;
	readonly dialogueYear: number;
	readonly accountsYear: number;
}

/** The election whose turnout is known at the meeting: municipal elections are held in November. */
export function latestElection(scene: Scene): string | null {
	if (scene.date > '2026') return 'KV2025';
	if (scene.date > '2022') return 'KV2021';
	return scene.date > '2018' ? 'KV2017' : null;
}

export function subjectOf(scene: Scene, word: string): string | null {
	switch (word) {
		case '':
			return `organisation:${scene.organisation.id}`;
		case 'afd':
			return `department:${scene.department.id}`;
		case 'område':
			return scene.area === null ? null : `area:${scene.area.id}`;
		case 'kommune':
			return `municipality:${MUNICIPALITY.id}`;
		case 'landet':
			return 'country:danmark';
		default:
			throw new RangeError(`unknown subject: ${word}`);
	}
}

export function personOf(scene: Scene, speaker: Speaker): Participant | null {
	return scene.people.find((person) => person.speaker === speaker && person.present) ?? null;
}

export function circumstancesOf(scene: Scene): Circumstances {
	const value = (indicator: string, back = 0): number | null =>
		scene.facts.value(
			`organisation:${scene.organisation.id}`,
			indicator,
			String(scene.accountsYear - back)
		);
	return {
		organisation: scene.organisation.id,
		year: scene.dialogueYear,
		value,
		change: (indicator) => {
			const [now, before] = [value(indicator), value(indicator, 1)];
			return now === null || before === null ? null : now - before;
		}
	};
}
