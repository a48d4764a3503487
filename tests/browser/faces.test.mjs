// The print face, the narrow window, and what opens over the page: cards, tools, dialogs.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { join } from 'node:path';
import { launch, openRoom, root } from './room.mjs';

const telegram = '/documents/07PORTSELWYN1012';
const report = '/documents/northern-sound-watch-2014-04-08';
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

function select(selector, start, end) {
  return page.evaluate(([where, from, to]) => {
    const text = document.createTreeWalker(document.querySelector(where), NodeFilter.SHOW_TEXT).nextNode();
    getSelection().setBaseAndExtent(text, from, text, to);
  }, [selector, start, end]);
}

const said = (words) => page.waitForFunction((expected) => document.getElementById('say').textContent === expected, words);

for (const path of ['/', '/search?q=harbor', telegram, report, '/notes']) {
  test(`printed, ${path} has nothing to press, and all its words`, async () => {
    await page.goto(room.address + path);
    await page.emulateMedia({ media: 'print' });
    const seen = await page.locator('header.bar, form, button, input, .ways, .proof, .beside, .skip').evaluateAll((all) => all.filter((item) => item.checkVisibility()).map((item) => item.outerHTML.slice(0, 80)));
    const skipped = await page.locator('.row').evaluateAll((rows) => rows.filter((row) => getComputedStyle(row).contentVisibility !== 'visible').length);
    const alone = await page.locator('.heading').evaluateAll((all) => all.filter((heading) => getComputedStyle(heading).breakAfter !== 'avoid').length);
    await page.emulateMedia({ media: null });
    assert.deepEqual([seen, skipped, alone], [[], 0, 0]);
  });
}

test('in a window of 320 px the bar scrolls away, and a card of a reference lies inside', async () => {
  const narrow = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await narrow.goto(room.address + telegram);
  await narrow.locator('.facts a[data-document]').first().focus();
  const card = await narrow.waitForSelector('body > .popover');
  const box = await card.boundingBox();
  assert.ok(box.x >= 0 && box.x + box.width <= 320, JSON.stringify(box));
  await narrow.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }));
  assert.ok(await narrow.locator('header.bar').evaluate((bar) => bar.getBoundingClientRect().bottom < 0));
  await narrow.close();
});

test('the tools beside selected words lie inside a window of 320 px', async () => {
  const narrow = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await narrow.goto(room.address + telegram);
  await narrow.evaluate(() => {
    const text = document.createTreeWalker(document.querySelector('#p2 .words'), NodeFilter.SHOW_TEXT).nextNode();
    const range = document.createRange();
    range.setStart(text, 30);
    range.setEnd(text, 45);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  });
  const box = await (await narrow.waitForSelector('.tools')).boundingBox();
  assert.ok(box.x >= 0 && box.x + box.width <= 320, JSON.stringify(box));
  assert.equal(await narrow.evaluate(() => document.documentElement.scrollWidth), 320);
  await narrow.close();
});

test('a card stays while the pointer is on it, and goes when it leaves', async () => {
  await page.goto(room.address + telegram);
  await page.locator('.facts a[data-document]').first().hover();
  const card = await page.waitForSelector('body > .popover');
  await card.hover();
  await page.waitForTimeout(500);
  assert.equal(await page.locator('body > .popover').count(), 1);
  await page.mouse.move(5, 890);
  await page.waitForFunction(() => document.querySelector('body > .popover') === null);
});

test('places found are walked through from the first to the last and round again', async () => {
  await page.goto(`${room.address + telegram}?q=customs`);
  const all = await page.locator('.text mark.hit, h1 mark.hit, .notes mark.hit').count();
  assert.ok(all > 1);
  await page.keyboard.press('p');
  await said(`${all} of ${all}`);
  await page.keyboard.press('n');
  await said(`1 of ${all}`);
  assert.equal(await page.locator('mark.now').count(), 1);
});

test('a long note is cut behind a whole line beside the text, and opens when it is asked for', async () => {
  await page.goto(room.address + report);
  const note = page.locator('.beside[data-note=n4] .note');
  const height = () => note.evaluate((element) => element.getBoundingClientRect().height);
  const lines = await note.evaluate((element) => element.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(element).lineHeight));
  assert.ok(Math.abs(lines - Math.round(lines)) < 0.05, `${lines} lines`);
  const cut = await height();
  await page.locator('a[data-note=n4]').first().focus();
  assert.ok(await height() > cut);
});

test('what was typed is not lost by Escape unasked, and is kept by Ctrl and Enter', async () => {
  await page.goto(room.address + telegram);
  await select('#p2 .words', 0, 20);
  await page.keyboard.press('m');
  await page.fill('dialog textarea', 'Compare the telegram of May.');
  page.once('dialog', (question) => question.dismiss());
  await page.keyboard.press('Escape');
  assert.equal(await page.inputValue('dialog textarea'), 'Compare the telegram of May.');
  await page.keyboard.press('Control+Enter');
  await page.waitForSelector('.said .comment:text("Compare")');
  await said('Kept');
});

test('a remark is changed and removed where it stands', async () => {
  await page.goto(room.address + telegram);
  await page.getByRole('button', { name: 'Change' }).first().click();
  await page.fill('dialog textarea', 'No: that of June.');
  await page.getByRole('button', { name: 'Keep' }).click();
  await page.waitForSelector('.said .comment:text("June")');
  page.once('dialog', (question) => question.accept());
  await page.getByRole('button', { name: 'Remove' }).first().click();
  await page.waitForFunction(() => document.querySelector('.said') === null);
});
