import { MUNICIPALITY } from '../../municipality/municipality.ts';
import type { Block, ItemDraft, MinutesDraft } from '../draft.ts';
import type { Participant } from '../people.ts';
import type { TextBuilder } from '../text-builder.ts';

/** One way that municipalities write minutes. */
export interface Layout {
	readonly id: string;
	readonly width: number;
	readonly hyphenates: boolean;
	/** People are spoken of by initials or by role; with roles, the list of participants has no initials. */
	readonly calls: 'initials' | 'role';
	readonly form: Block['form'];
	/** Status of last year and new agreement are one item at the end, or two. */
	readonly isJointAgreement: boolean;
	write(builder: TextBuilder, minutes: Minutes): void;
}

export interface Minutes extends MinutesDraft {
	readonly people: readonly Participant[];
}

export const TOWN = MUNICIPALITY.name;

export function present(minutes: Minutes): readonly Participant[] {
	return minutes.people.filter((person) => person.present);
}

export function absent(minutes: Minutes): readonly Participant[] {
	return minutes.people.filter((person) => !person.present);
}

export function isTown(person: Participant): boolean {
	return person.side === 'municipality';
}

/** The items of the minutes, each with a heading written by the layout. */
export function writeItems(
	builder: TextBuilder,
	items: readonly ItemDraft[],
	style: { readonly heading: (item: ItemDraft, number: number) => string; readonly bullet: string }
): void {
	items.forEach((item, index) => {
		builder.line(style.heading(item, index + 1));
		item.blocks.forEach((block, position) => {
			const isListGoingOn = block.form === 'bullet' && item.blocks[position - 1]?.form === 'bullet';
			if (position > 0 && !isListGoingOn) builder.line();
			builder.flow(block.form === 'bullet' ? style.bullet : '', block.statements);
		});
		builder.line();
	});
}

export function presenterNames(item: ItemDraft): string {
	return item.presenters.map(({ name }) => name).join(' og ');
}
