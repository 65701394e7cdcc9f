import fc from 'fast-check';
import {
	emptyEdits,
	type Block,
	type BriefingEdits,
	type DocumentPart,
	type Statement,
	type WrittenDocument
} from '../../../src/lib/briefing/index.ts';

/** A statement that stands on nothing. */
export function statement(id: string, text: string, mark?: string): Statement {
	return { id, text: [{ text }], evidence: [], ...(mark === undefined ? {} : { mark }) };
}

export function documentOf(parts: readonly DocumentPart[]): WrittenDocument {
	return {
		title: 'Briefing: Lærkesang',
		subtitle: 'Styringsdialog',
		subject: 'Briefing',
		runningHead: 'Lærkesang',
		example: null,
		fileName: 'Briefing',
		dated: '2026-06-30',
		parts
	};
}

/** A part of each kind of block. */
export function smallDocument(fund = '6.070 kr.'): WrittenDocument {
	return documentOf([
		{
			id: 'overblik',
			title: 'Overblik',
			blocks: [
				{ kind: 'text', statement: statement('overblik/a', 'Fonden er negativ.', 'Åben') },
				{ kind: 'heading', id: 'overblik/h', text: 'Mere' },
				{
					kind: 'list',
					id: 'overblik/liste',
					look: 'number',
					statements: [statement('overblik/b', 'Et'), statement('overblik/c', 'To')]
				}
			]
		},
		{
			id: 'noegletal',
			title: 'Nøgletal',
			blocks: [
				{
					kind: 'table',
					id: 'noegletal/tabel',
					caption: 'Tal',
					columns: [
						{ label: 'Nøgletal', align: 'start', width: 1 },
						{ label: 'Nu', align: 'end', width: 1 }
					],
					lines: [
						{
							id: 'noegletal/fond',
							cells: [{ runs: [{ text: 'Dispositionsfond' }] }, { runs: [{ text: fund }] }]
						}
					],
					notes: []
				}
			]
		},
		{ id: 'kilder', title: 'Kilder', blocks: [] }
	]);
}

export const noEdits: BriefingEdits = emptyEdits('eksempel', 'laerkesang');

const word = fc.string({ minLength: 1, maxLength: 12, unit: 'binary' });
const spoken = word.filter((text) => text.trim() !== '');

/** Documents whose ids are unique: `p0/s3`. */
export const anyDocument = fc
	.array(fc.array(fc.tuple(fc.constantFrom('text', 'list', 'heading', 'table'), spoken)), {
		maxLength: 5
	})
	.map((parts) =>
		documentOf(
			parts.map((blocks, p) => ({
				id: `p${String(p)}`,
				title: `Del ${String(p)}`,
				blocks: blocks.map(([kind, text], b): Block => {
					const id = `p${String(p)}/b${String(b)}`;
					const one = statement(`${id}/s`, text);
					if (kind === 'text') return { kind, statement: one };
					if (kind === 'list') return { kind, id, look: 'bullet', statements: [one] };
					if (kind === 'heading') return { kind, id, text };
					const lines = [{ id: `${id}/l`, cells: [{ runs: [{ text }] }] }];
					const columns = [{ label: text, align: 'start', width: 1 }] as const;
					return { kind: 'table', id, caption: text, columns, lines, notes: [] };
				})
			}))
		)
	);

const someId = fc.oneof(
	fc.tuple(fc.nat(5), fc.nat(3)).map(([p, b]) => `p${String(p)}/b${String(b)}/s`),
	fc.nat(6).map((p) => `p${String(p)}`),
	word
);

function items<T extends { id: string }>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
	return fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 4 });
}

/** What anybody may have done to some other document. */
export const anyEdits: fc.Arbitrary<BriefingEdits> = fc.record({
	version: fc.constant(1 as const),
	dataset: fc.constant('eksempel'),
	organisation: fc.constant('laerkesang'),
	date: fc.constantFrom(null, '2026-09-14', '2027-01-02'),
	order: fc.array(someId, { maxLength: 4 }),
	hidden: fc.uniqueArray(someId, { maxLength: 4 }),
	rewritten: items(fc.record({ id: someId, text: word, basis: word })),
	added: items(
		fc.record({
			id: word.map((id) => `egen/${id}`),
			part: someId,
			kind: fc.constantFrom('note' as const, 'question' as const),
			text: word
		})
	),
	checklist: items(
		fc.record({ id: word.map((id) => `punkt/${id}`), text: word, isDone: fc.boolean() })
	),
	seen: fc.constant(null)
});
