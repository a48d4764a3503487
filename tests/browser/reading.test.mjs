// Reading and searching as a person does it: keys, typing, cards, marks, copying.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { join } from 'node:path';
import { launch, openRoom, root } from './room.mjs';

let room;
let browser;
let context;
let page;
before(async () => {
  room = await openRoom(join(root, 'samples'));
  browser = await launch();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: room.address });
  page = await context.newPage();
});
after(async () => {
  await browser?.close();
  await room?.close();
});

test('hits come while typing, after a pause', async () => {
  await page.goto(`${room.address}/search`);
  await page.locator('#q').pressSequentially('harbor', { delay: 30 });
  await page.waitForSelector('.groups .snippet');
  assert.match(page.url(), /q=harbor/);
  assert.ok((await page.locator('mark.hit').count()) > 0);
});

test('by keys alone: to the field, through the hits, into a document, on to the next', async () => {
  await page.goto(room.address);
  await page.keyboard.press('/');
  await page.keyboard.type('customs');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.groups .snippet');
  await page.locator('#q').blur();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  assert.equal(await page.locator('li.at').count(), 1);
  await page.keyboard.press('o');
  await page.waitForURL(/\/documents\//);
  await page.waitForLoadState();
  const first = new URL(page.url()).pathname;
  await page.keyboard.press('n');
  assert.equal(await page.locator('mark.now').count(), 1);
  await page.keyboard.press('j');
  await page.waitForURL((url) => url.pathname !== first && url.pathname.startsWith('/documents/'));
  await page.keyboard.press('?');
  await page.waitForURL(/\/help/);
});

test('every control is reached with the tab key', async () => {
  await page.goto(`${room.address}/search?q=harbor`);
  const wanted = await page.locator('a[href], button, input').evaluateAll((all) => all.filter((item) => item.checkVisibility()).length);
  const reached = new Set();
  await page.evaluate(() => document.activeElement?.blur());
  for (let i = 0; i < wanted + 5; i++) {
    await page.keyboard.press('Tab');
    reached.add(await page.evaluate(() => [...document.querySelectorAll('a[href], button, input')].indexOf(document.activeElement)));
  }
  reached.delete(-1);
  assert.ok(reached.size >= wanted - 1, `${reached.size} of ${wanted}`);
});

test('facets narrow and exclude, and are taken away again', async () => {
  await page.goto(`${room.address}/search?q=harbor`);
  const all = Number(await page.getAttribute('#results', 'data-total'));
  await page.click('#facet-form + ul a >> nth=0');
  const some = Number(await page.getAttribute('#results', 'data-total'));
  assert.ok(some > 0 && some <= all);
  await page.click('.chosen a');
  assert.equal(Number(await page.getAttribute('#results', 'data-total')), all);
  await page.click('#facet-form + ul a.not >> nth=0');
  assert.equal(Number(await page.getAttribute('#results', 'data-total')), all - some);
});

test('a stretch drawn over the histogram becomes a range of dates', async () => {
  await page.goto(`${room.address}/search?q=harbor`);
  const box = await page.locator('svg.histogram').boundingBox();
  await page.mouse.move(box.x + box.width * 0.3, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + 30, { steps: 8 });
  await page.mouse.up();
  await page.waitForURL(/date%3A%5B\d{4}/);
});

test('a reference shows a card of its target on hover and on focus', async () => {
  await page.goto(`${room.address}/documents/07PORTSELWYN1012`);
  const link = page.locator('.facts a[data-document]').first();
  await link.hover();
  await page.waitForSelector('body > .popover');
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('body > .popover').count(), 0);
  await page.mouse.move(0, 0);
  await link.focus();
  await page.waitForSelector('body > .popover');
});

test('a note lights up beside its anchor, and leads there and back', async () => {
  await page.goto(`${room.address}/documents/northern-sound-watch-2014-04-08`);
  const anchor = page.locator('.anchor a').first();
  const note = await anchor.getAttribute('data-note');
  await anchor.focus();
  assert.equal(await page.locator(`.beside.lit[data-note="${note}"]`).count(), 1);
  await anchor.click();
  assert.equal(new URL(page.url()).hash, `#${note}`);
  await page.click(`#${note} .label a`);
  assert.equal(new URL(page.url()).hash, `#${note}-a`);
});

test('selected words are copied with a citation whose link leads back to them', async () => {
  await page.goto(`${room.address}/documents/07PORTSELWYN1012`);
  const words = await page.evaluate(() => {
    const text = document.querySelector('#p1 .words').firstChild;
    const range = document.createRange();
    range.setStart(text, 4);
    range.setEnd(text, 24);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    return range.toString().trim();
  });
  await page.keyboard.press('c');
  await page.waitForFunction(() => document.getElementById('say').textContent.includes('Copied'));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(copied.includes(words) && copied.includes('07PORTSELWYN1012'), copied);
  await page.goto(copied.slice(copied.indexOf('http')));
  assert.equal((await page.locator('mark.pointed').allTextContents()).join(''), words);
});

test('files dropped on the start page come into the archive', async () => {
  await page.goto(room.address);
  await page.setInputFiles('#files', { name: 'dropped.txt', mimeType: 'text/plain', buffer: Buffer.from('# Northern Sound Watch: Dropped\n\nAda Berg\n\nMay 3, 2022\n\nThe zephyrine harbor is open.\n') });
  await page.click('.adding button');
  await page.waitForSelector('.adding li a');
  await page.goto(`${room.address}/search?q=zephyrine`);
  assert.equal(await page.locator('.group').count(), 1);
});

test('a long document with many notes is scrolled without a stall', async () => {
  const paragraphs = Array.from({ length: 500 }, (_, i) => `The harbor of district ${i} was open for most of the winter, and ships came in from the sound as they had in the years before; the pilots said so, and the customs house agreed with them.${i < 200 ? `[^${i + 1}]` : ''}`);
  const notes = Array.from({ length: 200 }, (_, i) => `[^${i + 1}]: Ada Berg, "Harbor ${i}," Courier, May 3, 2021, https://courier.example/2021/harbor-${i}.`);
  const text = `# Northern Sound Watch: The Long Winter\n\nAda Berg\n\nMay 4, 2021\n\n${paragraphs.join('\n\n')}\n\n${notes.join('\n\n')}\n`;
  const added = await (await page.request.post(`${room.address}/api/documents?name=long.md`, { data: Buffer.from(text) })).json();
  await page.goto(`${room.address}/documents/${added.documents[0].id}`);
  assert.equal(await page.locator('.notes li').count(), 200);
  const worst = await page.evaluate(async () => {
    let longest = 0;
    let last = performance.now();
    for (let i = 0; i < 120; i++) {
      window.scrollBy({ top: 700, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
    return longest;
  });
  assert.ok(worst < 250, `a frame took ${worst} ms`);
});

test('the exact original opens at the words that were read, and leads back to them', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${room.address}/documents/07PORTSELWYN1012`);
  // Rows get their height when they are seen; here all of them at once, so that nothing moves any more.
  await page.evaluate(() => {
    document.querySelectorAll('.row').forEach((row) => { row.style.contentVisibility = 'visible'; });
    document.querySelector('#p5').scrollIntoView();
  });
  await page.waitForFunction(() => scrollY > 0);
  const bar = await page.locator('header.bar').evaluate((element) => element.offsetHeight);
  const line = await page.locator('.block[data-line]').evaluateAll((blocks, height) => blocks.find((block) => block.getBoundingClientRect().bottom > height + 8).dataset.line, bar);
  await page.keyboard.press('o');
  await page.waitForURL(new RegExp(`/original#L${line}$`));
  assert.ok(Number(line) > 1);
  await page.waitForFunction((id) => { const { top } = document.getElementById(id).getBoundingClientRect(); return top > 0 && top < innerHeight; }, `L${line}`);
  await page.keyboard.press('o');
  await page.waitForURL(/\/documents\/07PORTSELWYN1012#p\d+$/);
});
