import { MUNICIPALITY } from '../municipality/municipality.ts';
import type { Meeting, Passage } from '../../../src/lib/model/index.ts';
import type { ItemDraft, Place, Statement } from './draft.ts';
import type { Layout, Minutes } from './layouts/index.ts';
import { TextBuilder } from './text-builder.ts';

export interface WrittenMinutes {
	readonly meeting: Meeting;
	/** Id and text of the source. */
	readonly source: string;
	readonly text: string;
}

function placeOf(builder: TextBuilder, statement: Statement): Place {
	const place = builder.places.get(statement);
	if (place === undefined) throw new Error('a statement was never written');
	return place;
}

function statementsOf(item: ItemDraft): Statement[] {
	return item.blocks.flatMap((block) => [...block.statements]);
}

function passageOf(builder: TextBuilder, statement: Statement, id: string): Passage {
	const { span, marks } = placeOf(builder, statement);
	return {
		id,
		kind: statement.kind,
		themes: [...new Set(statement.themes)],
		span,
		figures: marks.flatMap(({ mark, span: at }) =>
			mark.kind === 'figure' ? [{ ...mark.figure, status: null, span: at }] : []
		)
	};
}

function commitmentsOf(builder: TextBuilder, items: readonly ItemDraft[]): Meeting['commitments'] {
	const made = items.flatMap(statementsOf).flatMap((statement) => {
		const { commitment } = statement;
		if (commitment === null) return [];
		const { id, kind, text, owner, ownerNote, forum, theme, status, due, continues } = commitment;
		const { span } = placeOf(builder, statement);
		const known = { id, kind, text, owner, owner_note: ownerNote, forum, theme, status };
		return [{ ...known, due, continues, span }];
	});
	return made.sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
}

function warningsOf(builder: TextBuilder, items: readonly ItemDraft[]): Meeting['warnings'] {
	return items
		.flatMap(statementsOf)
		.flatMap((statement) =>
			placeOf(builder, statement).marks.flatMap(({ mark, text, span }) =>
				mark.kind === 'unknown-initials'
					? [{ code: 'unknown-initials' as const, value: text, span }]
					: []
			)
		);
}

/** Sets minutes in type and ties every passage, figure and commitment to its place in the text. */
export function writeMinutes(minutes: Minutes, layout: Layout): WrittenMinutes {
	const builder = new TextBuilder(layout);
	layout.write(builder, minutes);
	const usesInitials = layout.calls === 'initials';
	const source = `referat-${minutes.date}-${minutes.organisation.id}`;
	const meeting: Meeting = {
		$schema: '../../../static/schemas/meeting.json',
		id: minutes.id,
		municipality: MUNICIPALITY.id,
		organisation: minutes.organisation.id,
		date: minutes.date,
		dialogue_year: minutes.dialogueYear,
		accounts_year: minutes.accountsYear,
		case_number: minutes.caseNumber,
		kind: 'styringsdialog',
		source,
		participants: minutes.people.map(({ initials, role, side, present, name }) => ({
			initials: usesInitials ? initials : null,
			role,
			side,
			present,
			name
		})),
		items: minutes.items.map((item, index) => ({
			number: String(index + 1),
			title: item.title,
			presenters: item.presenters.map(({ initials, role }) => (usesInitials ? initials : role)),
			passages: statementsOf(item).map((statement, position) =>
				passageOf(builder, statement, `${String(index + 1)}.${String(position + 1)}`)
			)
		})),
		commitments: commitmentsOf(builder, minutes.items),
		warnings: warningsOf(builder, minutes.items)
	};
	return { meeting, source, text: builder.text };
}
