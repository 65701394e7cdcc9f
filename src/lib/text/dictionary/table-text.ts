/** What a table or view holds, and what each of its columns means. Shown on the data page and in the database itself. */
export interface TableText {
	readonly description: string;
	readonly columns: Readonly<Record<string, string>>;
}
