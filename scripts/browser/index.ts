export { ensureChromium } from './ensure-chromium.ts';
export { listChromiums } from './find-chromium.ts';
export { launchArgs, launchChromium, launchSharedChromium } from './launch.ts';
