// Actors: from a statement to who says it, to the words of an office, to a decision and back, by key alone and without scripts.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { join } from 'node:path';
import { launch, openRoom, root, seriousFindings } from './room.mjs';

let room;
let browser;
let page;
before(async () => {
  room = await openRoom(join(root, 'samples'));
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  // Statements and actors are read beside the work of the room.
  for (let i = 0; i < 100; i++) {
    const list = await (await fetch(`${room.address}/api/actors?q=larranaga`)).json();
    const waiting = (await (await fetch(`${room.address}/api/stats`)).json()).statements.waitingDocuments;
    if (list.total > 0 && waiting === 0) break;
    await new Promise((done) => setTimeout(done, 200));
  }
});
after(async () => {
  await browser?.close();
  await room?.close();
});

test('the list finds an actor by the beginning of a name, with the keyboard alone', async () => {
  await page.goto(`${room.address}/actors`);
  await page.focus('#name');
  await page.keyboard.type('ines larr');
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=ines/);
  await page.focus('tbody a');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/actors\/ines-larranaga$/);
  assert.equal(await page.textContent('h1'), 'Ines Larranaga');
});

test('an office leads to its words', async () => {
  await page.goto(`${room.address}/actors/ines-larranaga`);
  await page.click('section[aria-labelledby=offices] li li a >> nth=0');
  assert.match(await page.textContent('mark.pointed'), /Larranaga/);
});

test('without scripts two actors are made one, shown as one, and taken apart', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${room.address}/actors/ines-larranaga`);
  await plain.fill('#other', 'larranaga');
  await plain.fill('#note', 'only one leader has the name');
  await plain.click('button[value=merged]');
  assert.match(await plain.textContent('#decisions ~ ol'), /ines-larranaga and larranaga are one/);
  assert.match(await plain.textContent('.sentence'), /Named in 1?\d documents/);
  await plain.click('button[value=undone]');
  assert.match(await plain.textContent('#decisions ~ ol'), /Decision 1 is taken back/);
  assert.equal(await plain.locator('button[value=undone]').count(), 0);
  await context.close();
});

for (const face of ['light', 'dark']) {
  test(`nothing that axe finds serious, in the ${face} face`, async () => {
    await page.emulateMedia({ colorScheme: face });
    for (const path of ['/actors', '/actors/ines-larranaga', '/actors/larranaga?said=about']) {
      await page.goto(room.address + path);
      assert.deepEqual(await seriousFindings(page), [], path);
    }
  });
}

test('nothing is wider than a telephone, and printed pages have nothing to press', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const small = await context.newPage();
  await small.goto(`${room.address}/actors/larranaga`);
  assert.ok(await small.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
  await small.emulateMedia({ media: 'print' });
  assert.equal(await small.locator('main button:visible, main input:visible').count(), 0);
  await context.close();
});
