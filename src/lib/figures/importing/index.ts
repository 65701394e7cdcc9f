/**
 * Figures out of the spreadsheets that people have. Pure, plain data in and out (`structuredClone`-able), the same in
 * Node and in a module worker; never on a page itself, as Arquero is with it: a page takes `answers.ts`.
 *
 * sheets (of `files/reading`) → `previewFigures` → questions answered with `answerQuestion`, roles changed with
 * `changeColumn`/`changeSheet` → `previewFigures` again with the new mapping → `applyFigures` → a change of the
 * observations, all or nothing (`applyChange`, `editObservations`) → `undoFigures`.
 */
export * from './answers.ts';
export { previewFigures } from './preview-figures.ts';
export { cutPreview } from './cut-preview.ts';
export { applyFigures } from './apply.ts';
export { editObservations } from './observation-lines.ts';
export { figuresTemplate, type TemplateOptions } from './template.ts';
