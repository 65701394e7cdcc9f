/** Rows of a dataset's tables: what the builder writes, and what a browser's own copy adds. */
export { listCell, withPositions, type Cell, type Row, type Rows } from './row.ts';
export { MeetingRows } from './meeting-rows.ts';
export { localMeetingStatements, refreshStoredViews } from './local-meeting.ts';
