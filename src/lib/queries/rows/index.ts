/** Rows of a dataset's tables: what the builder writes, and what a browser's own copy adds. */
export { listCell, withPositions, type Cell, type Row, type Rows } from './row.ts';
export { MeetingRows } from './meeting-rows.ts';
export { observationRow } from './observation-row.ts';
export { localMeetingStatements, MEETING_TABLES } from './local-meeting.ts';
export { FIGURE_TABLES, localFigureStatements } from './local-figures.ts';
export { refreshStoredViews } from './refresh-views.ts';
