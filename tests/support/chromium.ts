import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** What Chromium needs to run as root, without a GPU and without asking any host but ours. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/** The path of a Chromium on this machine: the distribution's, or Playwright's own; undefined when there is none. */
export function findChromium(): string | undefined {
  return [process.env.CHROMIUM_PATH, ...USUAL_PLACES, chromium.executablePath()].find(
    (path): path is string => path !== undefined && path !== '' && existsSync(path),
  );
}

/** Finds Chromium or installs it: from the distribution as root, else by Playwright. Throws when neither works. */
export function chromiumOrInstall(): string {
  const found = findChromium();
  if (found) return found;
  const root = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const command = root
    ? 'apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends chromium'
    : 'npx playwright install chromium';
  spawnSync('sh', ['-c', command], { stdio: 'inherit' });
  const installed = findChromium();
  if (!installed) throw new Error(`No Chromium, and this did not bring one: ${command}`);
  return installed;
}
