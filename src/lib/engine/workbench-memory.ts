/**
 * What a workbench may use: its own tables, and what an answer takes while it is made. A page's engine cannot have more
 * than 4 GB; beyond this bound DuckDB says so, and lives.
 */
export const workbenchMemoryBytes = 1_500_000_000;
