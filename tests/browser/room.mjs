// A reading room served by the real command over a fresh archive, and a real browser to read in.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const require = createRequire(import.meta.url);
const axe = require.resolve('axe-core/axe.min.js');
const program = process.env.REFTEL_PROGRAM ?? join(root, 'artifacts', 'cli', 'reftel.dll');
const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** Adds the paths, serves, and gives the address; close() ends it and takes the archive away. */
export async function openRoom(...paths) {
  const folder = mkdtempSync(join(tmpdir(), 'reftel-browser-'));
  const archive = join(folder, 'reftel.db');
  const serve = () => spawn('dotnet', [program, 'open', ...paths, '--archive', archive, '--no-browser'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let child = serve();
  let address = await firstLine(child);
  return {
    archive,
    get address() { return address; },
    /** Ends the server without a warning, as a lost battery does, and starts it again. */
    async killAndReopen() {
      child.kill('SIGKILL');
      await ended(child);
      child = serve();
      address = await firstLine(child);
    },
    async close() {
      child.kill('SIGINT');
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function launch() {
  const found = process.env.REFTEL_BROWSER ?? browsers.find(existsSync);
  return chromium.launch({ executablePath: found, args: ['--no-sandbox', '--disable-gpu'] });
}

/** What axe finds serious or critical on a page, in words. */
export async function seriousFindings(page) {
  await page.evaluate(require('node:fs').readFileSync(axe, 'utf8'));
  const result = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  return result.violations
    .filter((violation) => ['serious', 'critical'].includes(violation.impact))
    .map((violation) => `${violation.id}: ${violation.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

function firstLine(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    let errors = '';
    child.stderr.on('data', (data) => { errors += data; });
    child.stdout.on('data', (data) => {
      output += data;
      if (output.includes('\n')) {
        resolve(output.slice(0, output.indexOf('\n')).replace(/\/$/, ''));
      }
    });
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${errors}`)));
  });
}

function ended(child) {
  return child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise((resolve) => child.on('exit', resolve));
}
