// The ledger: from the list by its calendar to an entry, a decision with evidence and a later view above it, all without scripts; then its scores.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { join } from 'node:path';
import { assertFitsTelephoneAndPaper, assertNothingSerious, launch, openRoomOver, root, statementsRead, telegram } from './room.mjs';

let room;
let browser;
let page;
before(async () => {
  room = await openRoomOver([
    telegram(1, 'DEC', '07', 'Southport will likely sign the harbour treaty by March 2008. Foreign Minister Holm agreed to open the border by June 2008. The border may close.'),
    telegram(2, 'MAR', '08', 'The harbour treaty of Southport was read aloud on Sunday. Nothing else was said.'),
  ], { beside: [join(root, 'samples')] });
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await statementsRead(room);
});
after(async () => {
  await browser?.close();
  await room?.close();
});

test('by key alone from the calendar to an entry that is due on a day', async () => {
  await page.goto(`${room.address}/ledger?month=2008-03`);
  const day = page.getByRole('link', { name: /^2008-03-31: / });
  await day.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/due-before=2008-04-01/);
  const entry = page.getByRole('link', { name: '07PORTSELWYN1/s1', exact: true });
  await entry.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/ledger\/07PORTSELWYN1\/s1$/);
  assert.match(await page.textContent('blockquote'), /Southport will likely sign/);
});

test('without scripts a person decides with evidence from beside, and again', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${room.address}/ledger/07PORTSELWYN1/s1`);
  await plain.check('input[name=outcome][value=yes]');
  await plain.click('form.resolve button');
  assert.match(await plain.textContent('.mistake'), /Evidence is needed/);
  assert.ok(await plain.isChecked('input[name=outcome][value=yes]'));
  await plain.check('input[name=evidence][value="08PORTSELWYN2/s1"]');
  await plain.fill('#day', '2008-03-02');
  await plain.fill('#note', 'read aloud after it was signed');
  await plain.click('form.resolve button');
  assert.match(plain.url(), /#r1$/);
  assert.match(await plain.textContent('#r1'), /yes on 2008-03-02, which stands/);
  await plain.check('input[name=outcome][value=ambiguous]');
  await plain.fill('#evidence', '08PORTSELWYN2');
  await plain.click('form.resolve button');
  assert.match(await plain.textContent('#r1'), /superseded/);
  assert.match(await plain.textContent('#r2'), /ambiguous on .*which stands.*above 07PORTSELWYN1\/s1\/r1/);
  await plain.check('input[name=outcome][value=yes]');
  await plain.fill('#evidence', '08PORTSELWYN2');
  await plain.click('form.resolve button');
  assert.match(await plain.textContent('.card'), /yes/);
  await context.close();
});

test('the plot has a point for each row, which leads there', async () => {
  await page.goto(`${room.address}/scores`);
  const point = page.locator('.calibration a').first();
  assert.match(await point.locator('title').textContent(), /^1, likely: said .* came 1 of 1, by chance /);
  await point.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/#g1$/);
  assert.match(await page.textContent('#g1'), /likely/);
});

for (const face of ['light', 'dark']) {
  test(`nothing that axe finds serious, in the ${face} face`, () => assertNothingSerious(page, room, face, [
    '/ledger', '/ledger?month=2008-03&state=yes', '/ledger/07PORTSELWYN1/s1', '/ledger/07PORTSELWYN1/s1?as-of=2008-02', '/scores', '/scores?as-of=2007', '/scores?by=house&will=0.97']));
}

test('nothing is wider than a telephone, and printed pages have nothing to press', () => assertFitsTelephoneAndPaper(browser, page, room, ['/ledger?month=2008-03', '/ledger/07PORTSELWYN1/s1', '/scores']));
