export { makeExample, type ExampleFile, type ExampleFiles } from './example-files.ts';
export { writeExample } from './write-example.ts';
