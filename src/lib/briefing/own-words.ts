import { briefingEditsText } from '../text/index.ts';
import type { Block, DocumentPart, Statement } from './document.ts';
import type { BriefingEdits } from './edits.ts';

/** The part of a person's own points. */
export const CHECKLIST_PART = 'tjekliste';
/** The part of own words whose place is gone. */
export const OWN_PART = 'egne-noter';

type Added = BriefingEdits['added'][number];
type Rewritten = BriefingEdits['rewritten'][number];

/** Nothing but room: it stands in for nothing. */
export function isBlank(text: string): boolean {
	return text.trim() === '';
}

function statementOf({ id, kind, text }: Added): Statement {
	const mark = kind === 'note' ? briefingEditsText.note : briefingEditsText.question;
	return { id, text: [{ text }], mark, evidence: [], isOwn: true };
}

/** Own questions go on where a part ends in a list, and else make one. */
function withQuestions(part: DocumentPart, questions: readonly Statement[]): readonly Block[] {
	if (questions.length === 0) return part.blocks;
	const last = part.blocks.at(-1);
	if (last?.kind === 'list' && last.look !== 'check') {
		const statements = [...last.statements, ...questions];
		return [...part.blocks.slice(0, -1), { ...last, statements }];
	}
	const id = `${part.id}/egne-spoergsmaal`;
	return [...part.blocks, { kind: 'list', id, look: 'bullet', statements: questions }];
}

/** A part with what the person added to it: questions, then notes, each in the order they were written. */
export function withAdded(part: DocumentPart, added: readonly Added[]): DocumentPart {
	const own = added.filter((one) => !isBlank(one.text));
	if (own.length === 0) return part;
	const questions = own.filter(({ kind }) => kind === 'question').map(statementOf);
	const notes = own
		.filter(({ kind }) => kind === 'note')
		.map((note): Block => ({ kind: 'text', statement: statementOf(note) }));
	return { ...part, blocks: [...withQuestions(part, questions), ...notes] };
}

/** Own words in the place of a statement that the data no longer give: they stay, and say so. */
export function standingAlone({ id, text, basis }: Rewritten): Block {
	const changed = { then: basis, now: '' };
	return {
		kind: 'text',
		statement: { id, text: [{ text }], evidence: [], isOwn: true, changed }
	};
}

/** The person's own points; null where there are none. */
export function checklistPart(points: BriefingEdits['checklist']): DocumentPart | null {
	const statements = points
		.filter(({ text }) => !isBlank(text))
		.map(({ id, text, isDone }): Statement => ({
			id,
			text: [{ text }],
			evidence: [],
			isOwn: true,
			isDone
		}));
	if (statements.length === 0) return null;
	return {
		id: CHECKLIST_PART,
		title: briefingEditsText.checklistTitle,
		blocks: [{ kind: 'list', id: `${CHECKLIST_PART}/punkter`, look: 'check', statements }]
	};
}
