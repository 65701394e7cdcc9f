import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** Colours by the custom properties of `SqlEditor.svelte`, which reach into the shadow root and know light from dark. */
const colours = HighlightStyle.define([
	{ tag: tags.keyword, color: 'var(--sql-keyword)', fontWeight: '650' },
	{ tag: tags.typeName, color: 'var(--sql-type)' },
	{ tag: tags.standard(tags.name), color: 'var(--sql-function)' },
	{ tag: [tags.string, tags.special(tags.string)], color: 'var(--sql-string)' },
	{ tag: [tags.number, tags.bool, tags.null], color: 'var(--sql-number)' },
	{ tag: [tags.lineComment, tags.blockComment], color: 'var(--sql-comment)', fontStyle: 'italic' },
	{ tag: tags.special(tags.name), color: 'var(--sql-place)', fontWeight: '650' }
]);

const wavy = {
	textDecoration: 'underline wavy var(--sql-problem)',
	textDecorationThickness: '1.5px',
	textUnderlineOffset: '3px',
	textDecorationSkipInk: 'none'
};

const text = EditorView.theme({
	'&': { height: '100%', backgroundColor: 'var(--paper)', color: 'var(--ink)' },
	'&.cm-focused': { outline: 'none' },
	'.cm-scroller': {
		fontFamily: 'var(--font-mono)',
		fontSize: 'var(--sql-size)',
		lineHeight: 'var(--sql-line)'
	},
	'.cm-content': { padding: 'var(--sql-padding) 0', caretColor: 'var(--ink)' },
	'.cm-line': { padding: '0 var(--sql-padding)' },
	'.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
	'.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground':
		{ background: 'var(--sql-selection)' },
	'.cm-activeLine': { backgroundColor: 'var(--sql-active)' },
	'.cm-gutters': {
		minWidth: 'var(--sql-gutters)',
		justifyContent: 'flex-end',
		backgroundColor: 'var(--paper-2)',
		color: 'var(--ink-3)',
		borderRight: '1px solid var(--line)'
	},
	'.cm-activeLineGutter': { backgroundColor: 'var(--paper-3)', color: 'var(--ink)' },
	'.cm-placeholder': { color: 'var(--ink-3)' },
	'.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
		backgroundColor: 'transparent',
		outline: '1px solid var(--accent)'
	},
	'.cm-nonmatchingBracket, &.cm-focused .cm-nonmatchingBracket': {
		backgroundColor: 'transparent',
		...wavy
	},
	'.cm-searchMatch': {
		backgroundColor: 'var(--sql-found)',
		outline: '1px solid var(--line-strong)'
	},
	'.cm-searchMatch-selected': { outline: '2px solid var(--accent)' },
	'.cm-lintRange': { backgroundImage: 'none' },
	'.cm-lintRange-error': wavy,
	'.cm-lintRange-active': { backgroundColor: 'var(--outside-soft)' },
	'.cm-gutter-lint': { width: '1.1em', order: '-1' },
	'.cm-gutter-lint .cm-gutterElement': { padding: '0' },
	'.cm-lint-marker': {
		width: '1.1em',
		height: '1.1em',
		margin: '0.15em 0 0',
		borderRadius: '50%',
		backgroundColor: 'var(--sql-problem)',
		color: 'var(--paper)',
		font: '700 0.9em/1.1em var(--font)',
		textAlign: 'center'
	},
	'.cm-lint-marker-error': { content: 'normal' },
	'.cm-lint-marker-error::before': { content: '"!"' },
	// Long lines run on below on a narrow screen, and sideways on a wide one.
	'@media (max-width: 48rem)': {
		'.cm-content': { whiteSpace: 'break-spaces', overflowWrap: 'anywhere', flexShrink: '1' }
	}
});

const around = EditorView.theme({
	'.cm-tooltip': {
		backgroundColor: 'var(--paper)',
		color: 'var(--ink)',
		border: '1px solid var(--line-strong)',
		borderRadius: 'var(--radius)',
		boxShadow: '0 2px 8px rgb(0 0 0 / 20%)',
		maxWidth: 'min(36rem, 94vw)'
	},
	'.cm-tooltip.cm-tooltip-autocomplete > ul': {
		fontFamily: 'var(--font-mono)',
		fontSize: '0.8125rem',
		maxHeight: '14.5rem',
		minWidth: 'min(18rem, 90vw)'
	},
	'.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 6px', lineHeight: '1.4' },
	'.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
		backgroundColor: 'var(--accent-soft)',
		color: 'var(--ink)',
		boxShadow: 'inset 3px 0 var(--accent)'
	},
	'.cm-completionIcon': { display: 'none' },
	'.cm-completionDetail': { color: 'var(--ink-2)', fontStyle: 'normal', marginLeft: '1em' },
	'.cm-completionMatchedText': {
		textDecoration: 'none',
		fontWeight: '700',
		color: 'var(--accent)'
	},
	'.cm-tooltip.cm-completionInfo': {
		padding: '6px 10px',
		maxWidth: '20rem',
		font: '0.8125rem/1.4 var(--font)',
		overflowWrap: 'anywhere'
	},
	'.cm-diagnostic': {
		padding: '6px 10px',
		font: '0.875rem/1.4 var(--font)',
		overflowWrap: 'anywhere'
	},
	'.cm-diagnostic-error': { borderLeft: '4px solid var(--sql-problem)' },
	'.cm-panels': {
		backgroundColor: 'var(--paper-2)',
		color: 'var(--ink)',
		font: '0.875rem/1.4 var(--font)'
	},
	'.cm-panels-bottom': { borderTop: '1px solid var(--line)' },
	'.cm-panel.cm-search': { padding: '6px 32px 6px 8px' },
	'.cm-panel.cm-search label': { fontSize: 'inherit', whiteSpace: 'nowrap' },
	'.cm-textfield': {
		minHeight: '28px',
		font: 'inherit',
		color: 'inherit',
		backgroundColor: 'var(--paper)',
		border: '1px solid var(--line-strong)',
		borderRadius: 'var(--radius)'
	},
	'.cm-button': {
		minHeight: '28px',
		font: 'inherit',
		color: 'inherit',
		backgroundColor: 'var(--paper)',
		backgroundImage: 'none',
		border: '1px solid var(--line-strong)',
		borderRadius: 'var(--radius)'
	},
	'.cm-panel.cm-search [name=close]': {
		minWidth: '24px',
		minHeight: '24px',
		color: 'inherit',
		cursor: 'pointer'
	},
	'.cm-panel button:focus-visible, .cm-panel input:focus-visible': {
		outline: '3px solid var(--focus)',
		outlineOffset: '1px'
	}
});

export const theme: Extension = [text, around, syntaxHighlighting(colours)];
