export { checkCatalogue } from './catalogue.ts';
export { checkFigures } from './figures.ts';
export { checkMeetings } from './meetings.ts';
export { checkRegister } from './register.ts';
