// The reading runs in a worker of ours: pdf.js finds its own part here and starts no second one.
import 'pdfjs-dist/build/pdf.worker.mjs';

export { getDocument } from 'pdfjs-dist';
