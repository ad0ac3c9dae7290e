import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Why a test or measurement in a browser is left out. */
export const NO_CHROMIUM = 'no Chromium: set TOCSIN_CHROMIUM, or install chromium';

/** The Chromium of this machine: `TOCSIN_CHROMIUM`, else the first of that name on the `PATH`. Nothing is fetched. */
export function findChromium(env: NodeJS.ProcessEnv): string | undefined {
  const folders = (env.PATH ?? '').split(delimiter);
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(env.TOCSIN_CHROMIUM ? [env.TOCSIN_CHROMIUM] : []), ...candidates].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Its sandbox does not start for the root of a container. */
export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
}
