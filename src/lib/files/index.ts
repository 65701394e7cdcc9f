export { toCsv, type CsvColumn, type CsvOptions } from './csv.ts';
export { safeFileName } from './file-name.ts';
export { jsonRows, ownNames, type JsonValue } from './json.ts';
export { markdownHead, markdownRows, type MarkdownColumn } from './markdown.ts';
export { Pace } from './pace.ts';
export { toParquet, type ParquetColumn, type ParquetType } from './parquet.ts';
export { svgToFile, svgToPng, type SvgPicture } from './picture.ts';
export { saveFile } from './save-file.ts';
export { toXlsx, type XlsxColumn, type XlsxFile, type XlsxSheet } from './xlsx.ts';
