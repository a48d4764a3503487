// Statements: the list, the page of one, the margin of a document, the review by key.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { join } from 'node:path';
import { launch, openRoom, root, seriousFindings } from './room.mjs';

const report = '/documents/northern-sound-watch-2014-04-08';
const telegram = '/documents/07PORTSELWYN1012';
let room;
let browser;
let page;
before(async () => {
  room = await openRoom(join(root, 'samples'));
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});
after(async () => {
  await browser?.close();
  await room?.close();
});

const said = (words) => page.waitForFunction((expected) => document.getElementById('say').textContent.startsWith(expected), words);
const beside = async (on = page) => {
  await on.goto(room.address + report);
  await on.evaluate(() => localStorage.clear());
  await on.reload();
  await on.click('button.in-margin');
  await on.waitForSelector('.said-here');
};

for (const face of ['light', 'dark']) {
  for (const [name, path] of [['list', '/statements'], ['statement', '/statements/1'], ['review', '/review']]) {
    test(`the ${name} of statements has nothing that axe finds serious, in the ${face} face`, async () => {
      await page.emulateMedia({ colorScheme: face });
      await page.goto(room.address + report + path);
      assert.deepEqual(await seriousFindings(page), []);
    });
  }
  test(`the margin with an open list has nothing that axe finds serious, in the ${face} face`, async () => {
    await page.emulateMedia({ colorScheme: face });
    await beside();
    await page.click('.said-here > button');
    await page.click('.said-list button');
    await page.waitForSelector('.text .part, h1 .part');
    assert.deepEqual(await seriousFindings(page), []);
  });
}

test('in a window of 320 px nothing lies outside', async () => {
  const narrow = await browser.newPage({ viewport: { width: 320, height: 640 } });
  for (const path of ['/statements', '/statements/1', '/review']) {
    await narrow.goto(room.address + report + path);
    assert.ok(await narrow.evaluate(() => document.documentElement.scrollWidth <= 320), path);
  }
  await beside(narrow);
  await narrow.click('.said-here > button');
  await narrow.waitForSelector('.said-list');
  assert.ok(await narrow.evaluate(() => document.documentElement.scrollWidth <= 320), 'margin');
  await narrow.close();
});

test('the statements of a paragraph open by key, one is marked in the words, and all goes away again', async () => {
  await beside();
  const words = await page.locator('.text').evaluate((text) => [...text.querySelectorAll('.words')].map((each) => each.textContent));
  const button = page.locator('.row .said-here > button').first();
  await button.focus();
  await page.waitForSelector('body > .popover .said-list');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.row .said-list');
  assert.equal(await page.locator('body > .popover').count(), 0);
  assert.equal(await button.getAttribute('aria-expanded'), 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const first = page.locator('.row .said-list li').first();
  const opening = (await first.locator('.what').textContent()).replace(/ …$/, '').slice(0, 30);
  const marked = (await page.locator('.text .part.content').allTextContents()).join('');
  assert.ok(marked.includes(opening.slice(0, 20)), `${opening} / ${marked}`);
  await page.click('button.in-margin');
  assert.equal(await page.locator('.said-here, .text .part, .for-statements').count(), 0);
  assert.deepEqual(await page.locator('.text').evaluate((text) => [...text.querySelectorAll('.words')].map((each) => each.textContent)), words);
});

test('a kind that is switched off goes from the margin, and stays off when the page comes anew', async () => {
  await beside();
  const letters = () => page.locator('.said-here .kind-letter.kind-information').evaluateAll((all) => all.filter((each) => each.checkVisibility()).length);
  const lone = () => page.locator('.said-here:not([hidden])').count();
  const [before, marks] = [await letters(), await lone()];
  assert.ok(before > 0);
  await page.click('.said-kinds [data-kind=information]');
  assert.equal(await letters(), 0);
  assert.ok(await lone() < marks);
  await page.reload();
  await page.waitForSelector('.said-here:not([hidden])');
  assert.equal(await letters(), 0);
  await page.click('.said-kinds [data-kind=information]');
  assert.equal(await letters(), before);
});

test('what stands beside one document stands beside the next; the page itself comes without', async () => {
  await beside();
  await page.goto(room.address + telegram);
  await page.waitForSelector('.said-here');
  const html = await (await fetch(room.address + telegram)).text();
  assert.ok(!html.includes('said-here'));
  await page.evaluate(() => localStorage.clear());
});

test('without scripts the list is filtered, and a statement decided on', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(room.address + telegram);
  await plain.click('text=Statements');
  const all = await plain.locator('.stated > li').count();
  await plain.check('input[value=information]');
  await plain.click('text=Show');
  const some = await plain.locator('.stated > li').count();
  assert.ok(some > 0 && some < all, `${some} of ${all}`);
  await plain.goto(`${room.address}${telegram}/review`);
  await plain.locator('button[value=accepted]').first().click();
  assert.equal(await plain.locator('.decided.accepted').count(), 1);
  await context.close();
});

test('a review goes by key: accept, reject, undo, correct; it stands when the page comes anew', async () => {
  await page.goto(`${room.address}${report}/review`);
  const item = (number) => page.locator(`#s${number}`);
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.keyboard.press('a');
  await said('Accepted');
  assert.ok(await item(2).evaluate((each) => each.classList.contains('at') && each === document.activeElement));
  await page.keyboard.press('r');
  await said('Rejected');
  assert.equal(await item(2).locator('.decided.rejected').count(), 1);
  assert.equal(await page.textContent('#decided-count'), '2');
  await page.keyboard.press('u');
  await said('Undone');
  assert.ok(await item(2).evaluate((each) => each.classList.contains('at')));
  assert.equal(await item(2).locator('.decided.rejected').count(), 0);
  await page.keyboard.press('c');
  await item(2).locator('select').selectOption('assumption');
  await item(2).locator('input[name=due]').fill('2014-05');
  await page.keyboard.press('Enter');
  await said('Corrected');
  await page.reload();
  assert.match(await item(2).locator('p.decided').textContent(), /corrected: kind assumption, due 2014-05/);
  assert.equal(await item(2).locator('details.decided li').count(), 3);
  assert.equal(await item(1).locator('.decided.accepted').count(), 1);
});

test('on paper a list has its statements with the letters of their kinds, and nothing to press', async () => {
  await page.goto(`${room.address}${report}/statements`);
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('.stated .kind-letter').first().isVisible());
  assert.equal(await page.locator('form, button, input, .stated-links').evaluateAll((all) => all.filter((each) => each.checkVisibility()).length), 0);
  await page.emulateMedia({ media: null });
});
