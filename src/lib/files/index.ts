export { toCsv, type CsvColumn, type CsvOptions } from './csv.ts';
export { safeFileName } from './file-name.ts';
export { svgToFile, svgToPng, type SvgPicture } from './picture.ts';
export { saveFile } from './save-file.ts';
export { toXlsx, type XlsxColumn, type XlsxFile, type XlsxSheet } from './xlsx.ts';
