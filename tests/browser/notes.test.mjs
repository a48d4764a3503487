// Notes of the reader: made by hand, kept through a killed server.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { join } from 'node:path';
import { launch, openRoom, root, seriousFindings } from './room.mjs';

const document1 = '/documents/07PORTSELWYN1012';
let room;
let browser;
let page;
before(async () => {
  room = await openRoom(join(root, 'samples', 'telegrams'));
  browser = await launch();
  page = await browser.newPage();
});
after(async () => {
  await browser?.close();
  await room?.close();
});

function select(start, end) {
  return page.evaluate(([from, to]) => {
    const walker = document.createTreeWalker(document.querySelector('#p2 .words'), NodeFilter.SHOW_TEXT);
    const text = walker.nextNode();
    const range = document.createRange();
    range.setStart(text, from);
    range.setEnd(text, to);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    return range.toString();
  }, [start, end]);
}

test('words are highlighted and something is said of them', async () => {
  await page.goto(room.address + document1);
  const words = (await select(0, 20)).trim();
  await page.keyboard.press('h');
  await page.waitForSelector('mark.highlight');
  assert.equal((await page.locator('mark.highlight').allTextContents()).join(''), words);
  await select(0, 10);
  await page.getByRole('button', { name: 'Say something' }).click();
  await page.fill('dialog textarea', 'Compare the telegram of May.');
  await page.getByRole('button', { name: 'Keep' }).click();
  await page.waitForSelector('.said .comment:text("Compare")');
  assert.deepEqual(await seriousFindings(page), []);
});

test('words selected while the page still loads can be remarked on as well', async () => {
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  await page.route('**/document.js*', async (route) => { await held; await route.continue(); });
  await page.goto(room.address + document1, { waitUntil: 'commit' });
  await page.waitForSelector('#p2 .words');
  await select(0, 10);
  release();
  await page.getByRole('button', { name: 'Say something' }).waitFor();
  await page.unroute('**/document.js*');
});

test('a document is tagged and put into a folder', async () => {
  await page.goto(room.address + document1);
  await page.fill('#collect-name', 'customs');
  await page.getByRole('button', { name: 'Tag', exact: true }).click();
  await page.fill('#collect-name', 'The union of 2007');
  await page.getByRole('button', { name: 'Put into folder' }).click();
  await page.goto(`${room.address}/notes`);
  assert.equal(await page.locator('details').count(), 2);
  assert.deepEqual(await seriousFindings(page), []);
});

test('what was acknowledged outlives a killed server', async () => {
  for (let i = 0; i < 5; i++) {
    const answer = await page.request.post(`${room.address}/api/remarks`, { data: { document: '07PORTSELWYN1012', block: 'p2', start: 0, end: 5 + i, comment: `Kept ${i}` } });
    assert.equal(answer.status(), 201);
    await room.killAndReopen();
    const notes = await (await page.request.get(`${room.address}/api/notes`)).json();
    assert.ok(notes.remarks.some((remark) => remark.comment === `Kept ${i}`));
  }
});
