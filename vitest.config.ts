import { playwright } from '@vitest/browser-playwright';
import { resolve } from 'node:path';
import { createLogger } from 'vite';
import { defineConfig } from 'vitest/config';
import { launchArgs, listChromiums } from './scripts/browser/index.ts';

/** DuckDB's worker names source maps outside its package, once per file and run. */
const customLogger = createLogger();
const warn = customLogger.warn;
customLogger.warn = (message, options) => {
	if (!message.includes('points to missing source files') && !message.includes('Sourcemap')) {
		warn(message, options);
	}
};

// Undefined if there is none: the unit project runs without a browser; `npm test` installs one first.
const executablePath = listChromiums()[0];

// A shared machine with two cores can be ten times slower than a developer's own.
const patience = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
	customLogger,
	test: {
		maxConcurrency: 2,
		projects: [
			{
				extends: './vite.config.ts',
				test: {
					...patience,
					name: 'unit',
					environment: 'node',
					include: ['tests/unit/**/*.test.ts']
				}
			},
			{
				extends: './vite.config.ts',
				customLogger,
				test: {
					...patience,
					name: 'component',
					include: ['tests/component/**/*.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: {
								args: [...launchArgs],
								...(executablePath === undefined ? {} : { executablePath })
							}
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			},
			{
				resolve: { alias: { $lib: resolve('src/lib') } },
				test: {
					...patience,
					name: 'e2e',
					environment: 'node',
					include: ['tests/e2e/**/*.test.ts'],
					globalSetup: 'tests/e2e/global-setup.ts',
					fileParallelism: false
				}
			}
		]
	}
});
