import { briefingDialogueText } from '../../text/index.ts';

export function partTitle(part: keyof typeof briefingDialogueText.titles): string {
	return briefingDialogueText.titles[part];
}
