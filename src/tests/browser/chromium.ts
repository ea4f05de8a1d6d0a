import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Where distributions and makers put Chromium or Chrome. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags under which Chromium runs without a display, as root, and without calling home. */
export const CHROMIUM_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--in-process-gpu',
  '--js-flags=--no-maglev --no-opt',
];

/**
 * The path of a Chromium: `CHROMIUM_PATH`, else the usual places, else playwright's own, else one installed now.
 * @throws an error of one sentence when there is none and none can be installed.
 */
export function findChromium(): string {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted !== undefined && !existsSync(wanted))
    throw new Error(`CHROMIUM_PATH names ${wanted}, where there is nothing.`);
  const found = wanted ?? [...USUAL_PLACES, chromium.executablePath()].find((path) => existsSync(path));
  return found ?? install();
}

function install(): string {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const [name, how] = asRoot ? ["Debian's chromium", 'apt-get'] : ["playwright's Chromium", 'playwright'];
  console.log(`No Chromium found: installing ${name}. Set CHROMIUM_PATH to use one of your own.`);
  try {
    if (how === 'apt-get') {
      execFileSync('apt-get', ['update'], { stdio: 'ignore' });
      execFileSync('apt-get', ['install', '-y', 'chromium'], { stdio: 'ignore' });
    } else {
      execFileSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'ignore' });
    }
  } catch {
    // Whether it worked is seen below.
  }
  const installed = [...USUAL_PLACES, chromium.executablePath()].find((path) => existsSync(path));
  if (installed === undefined)
    throw new Error('The browser tests need Chromium: install it, or set CHROMIUM_PATH to where it is.');
  return installed;
}
