/** The files that a document becomes: fetched when a person wants one. */
export { documentDocx } from './write-docx.ts';
export { documentHtml } from '../html.ts';
export { documentMarkdown } from '../markdown.ts';
export { minutesSkeleton } from '../minutes-skeleton.ts';
