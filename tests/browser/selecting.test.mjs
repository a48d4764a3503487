// Words selected: over several paragraphs, in the title, in the original; copied with their citation, highlighted, remarked on.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { join } from 'node:path';
import { launch, openRoom, root } from './room.mjs';

const telegram = '/documents/07PORTSELWYN1012';
let room;
let browser;
let page;
before(async () => {
  room = await openRoom(join(root, 'samples', 'telegrams'));
  browser = await launch();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: room.address });
  page = await context.newPage();
});
after(async () => {
  await browser?.close();
  await room?.close();
});

/** Selects from an offset in the first text below one element to an offset in the first text below another. */
function select(from, start, to, end) {
  return page.evaluate(([first, begin, last, stop]) => {
    const textOf = (selector) => document.createTreeWalker(document.querySelector(selector), NodeFilter.SHOW_TEXT).nextNode();
    getSelection().setBaseAndExtent(textOf(first), begin, textOf(last), stop);
  }, [from, start, to, end]);
}

async function copied() {
  await page.evaluate(() => { document.getElementById('say').textContent = ''; });
  await page.keyboard.press('c');
  await page.waitForFunction(() => document.getElementById('say').textContent.includes('Copied'));
  return page.evaluate(() => navigator.clipboard.readText());
}

test('words of two paragraphs are copied whole, and their link leads back to both', async () => {
  await page.goto(room.address + telegram);
  await select('#p2 .words', 0, '#p3 .words', 30);
  const text = await copied();
  const [second, third] = await page.locator('#p2 .words, #p3 .words').allTextContents();
  assert.ok(text.includes(`${second}\n\n${third.slice(0, 30).trim()}\u201D`), text);
  assert.match(text, /paras 2\u20133/);
  await page.goto(text.slice(text.indexOf('http')));
  assert.equal(await page.locator('#p2 mark.pointed').count() > 0 && await page.locator('#p3 mark.pointed').count() > 0, true);
});

test('a selection that ends before the first letter of the next paragraph is of one paragraph', async () => {
  await page.goto(room.address + telegram);
  await select('#p2 .words', 0, '#p3 .words', 0);
  assert.match(await copied(), /, para 2\. http/);
});

test('a highlight goes over two paragraphs, and is said to be kept', async () => {
  await page.goto(room.address + telegram);
  await select('#p2 .words', 10, '#p3 .words', 20);
  await page.keyboard.press('h');
  await page.waitForSelector('#p3 mark.highlight');
  assert.ok(await page.locator('#p2 mark.highlight').count() > 0);
  await page.waitForFunction(() => document.getElementById('say').textContent === 'Kept');
});

test('words of the title are copied and highlighted', async () => {
  await page.goto(room.address + telegram);
  await select('h1', 0, 'h1', 12);
  assert.match(await copied(), /^\u201CMERRIN PLAYS\u201D .*, subject\. http/);
  await page.keyboard.press('h');
  await page.waitForSelector('h1 mark.highlight');
  assert.equal(await page.locator('h1 mark.highlight').textContent(), 'MERRIN PLAYS');
});

test('lines of the exact original are copied and highlighted', async () => {
  await page.goto(`${room.address + telegram}/original`);
  await select('#L5 code', 0, '#L6 code', 12);
  const words = await page.evaluate(() => getSelection().toString().trim());
  const text = await copied();
  assert.match(text, /, lines 5\u20136\. http/);
  assert.ok(words.length > 0);
  await page.keyboard.press('h');
  await page.waitForSelector('#L5 mark.highlight');
  assert.ok(await page.locator('#L6 mark.highlight').count() > 0);
  await page.goto(text.slice(text.indexOf('http')));
  await page.click('.found-here a');
  assert.match(page.url(), /original#L5$/);
});
