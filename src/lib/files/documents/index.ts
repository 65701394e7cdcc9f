export {
	DocumentFileError,
	type DocumentFault,
	type DocumentFile,
	type DocumentNote,
	type DocumentText,
	type ReadOptions
} from './document.ts';
export { readDocument } from './read-document.ts';
