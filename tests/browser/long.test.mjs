// A paragraph as long as a book: a browser shows it at once, and its words are still one paragraph.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch, openRoom } from './room.mjs';

const folder = mkdtempSync(join(tmpdir(), 'reftel-long-'));
const words = Array.from({ length: 400_000 }, (_, i) => `harbor${i % 977} ice`).join(' ');
let room;
let browser;
before(async () => {
  writeFileSync(join(folder, 'long.txt'), `A long winter\n\n${words}\n`);
  room = await openRoom(join(folder, 'long.txt'));
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await room?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('it is shown in seconds, can be selected over its pieces, and holds all its words', async () => {
  const page = await browser.newPage();
  const found = await (await page.request.get(`${room.address}/api/search?q=winter&limit=1`)).json();
  const begun = Date.now();
  await page.goto(`${room.address}/documents/${found.hits[0].document}`, { timeout: 60_000 });
  await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
  assert.ok(Date.now() - begun < 8_000, `${Date.now() - begun} ms`);
  const last = page.locator('.block .words').last();
  assert.equal((await last.textContent()).trim(), words);
  await page.evaluate(() => {
    const pieces = document.querySelectorAll('.piece');
    getSelection().setBaseAndExtent(pieces[0].firstChild, pieces[0].firstChild.length - 20, pieces[1].firstChild, 20);
  });
  const selected = await page.evaluate(() => getSelection().toString().replace(/\s+/g, ' ').trim());
  await page.keyboard.press('h');
  await page.waitForSelector('mark.highlight');
  assert.equal((await page.locator('mark.highlight').allTextContents()).join('').trim(), selected);
});
