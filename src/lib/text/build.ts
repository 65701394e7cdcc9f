/** What `npm run data` says to the person who edits the files. */
export const buildText = {
	reading: (folder: string) => `Læser ${folder}`,
	written: (dataset: string, rows: string, megabytes: string, seconds: string) =>
		`${dataset}: ${rows} rækker, ${megabytes} MB, ${seconds} s`,
	refused: (dataset: string, count: number) =>
		`${dataset} er afvist: ${String(count)} ${count === 1 ? 'fejl' : 'fejl'}. Intet er ændret; den seneste gode udgave står stadig.`,
	warnings: (count: number) => `${String(count)} ${count === 1 ? 'bemærkning' : 'bemærkninger'}:`,
	noDatasets: (folder: string) =>
		`Der er ingen datasæt i ${folder}. Hvert datasæt er en mappe med en dataset.json.`,
	unknownDataset: (id: string) => `Datasættet "${id}" findes ikke.`,
	more: (count: number) => `… og ${String(count)} til`
};
