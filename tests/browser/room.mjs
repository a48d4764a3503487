// A reading room served by the real command over a fresh archive, and a real browser to read in.
import { spawn } from 'node:child_process';
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

/** A telegram of Port Selwyn; month and year as in its head: 'DEC', '07'. */
export const telegram = (number, month, year, text) => `VZCZCXYZ0000
OO RUEHC
DE RUEHQK #${String(number).padStart(4, '0')} 3451251
ZNY CCCCC ZZH
O 111251Z ${month} ${year}
FM AMEMBASSY PORT SELWYN
TO RUEHC/SECSTATE WASHDC IMMEDIATE 6710
BT
C O N F I D E N T I A L PORT SELWYN ${String(number).padStart(6, '0')}

SIPDIS

E.O. 12958: DECL: 12/11/2017
TAGS: PGOV, PREL, QK
SUBJECT: THE HARBOUR TREATY

Classified By: Charge Ada Berg for reason 1.4 (d).

1. (C) ${text}
BERG
`;

/** A room over texts written for a test, and question files by name; close() takes all of it away. */
export async function openRoomOver(texts, { questions = {}, beside = [] } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'reftel-texts-'));
  mkdirSync(join(folder, 'texts'));
  mkdirSync(join(folder, 'questions'));
  texts.forEach((text, i) => writeFileSync(join(folder, 'texts', `${i}.txt`), text));
  Object.entries(questions).forEach(([name, text]) => writeFileSync(join(folder, 'questions', name), text));
  const room = await openRoom(join(folder, 'texts'), ...beside, '--questions', join(folder, 'questions'));
  return {
    get address() { return room.address; },
    question: (name) => join(folder, 'questions', name),
    async close() {
      await room.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until what is said in the documents has been read, which is done beside the work of the room. */
export async function statementsRead(room) {
  for (let i = 0; i < 100; i++) {
    const list = await (await fetch(`${room.address}/api/ledger?limit=0`)).json();
    if (list.total > 0 && list.waitingDocuments === 0) return;
    await new Promise((done) => setTimeout(done, 200));
  }
}

/** Nothing that axe finds serious on any of the pages, in a face. */
export async function assertNothingSerious(page, room, face, paths) {
  await page.emulateMedia({ colorScheme: face });
  for (const path of paths) {
    await page.goto(room.address + path);
    assert.deepEqual(await seriousFindings(page), [], path);
  }
}

/** Nothing is wider than a telephone, and printed pages have nothing to press; pictures are left where REFTEL_PICTURES names a folder. */
export async function assertFitsTelephoneAndPaper(browser, page, room, paths) {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const small = await context.newPage();
  for (const path of paths) {
    await small.goto(room.address + path);
    assert.ok(await small.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), path);
    if (process.env.REFTEL_PICTURES) {
      await small.screenshot({ path: join(process.env.REFTEL_PICTURES, `small-${path.replace(/\W/g, '_')}.png`), fullPage: true });
      await page.goto(room.address + path);
      await page.screenshot({ path: join(process.env.REFTEL_PICTURES, `wide-${path.replace(/\W/g, '_')}.png`), fullPage: true });
    }
    await small.emulateMedia({ media: 'print' });
    assert.equal(await small.locator('main button:visible, main input:visible, main textarea:visible').count(), 0, path);
    await small.emulateMedia({ media: 'screen' });
  }
  await context.close();
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
