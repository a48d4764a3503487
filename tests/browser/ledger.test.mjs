// The ledger: from the list by its calendar to an entry, a decision with evidence and a later view above it, all without scripts; then its scores.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, openRoom, root, seriousFindings } from './room.mjs';

const telegram = (number, month, year, text) => `VZCZCXYZ0000
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

let folder;
let room;
let browser;
let page;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reftel-ledger-'));
  writeFileSync(join(folder, 'one.txt'), telegram(1, 'DEC', '07', 'Southport will likely sign the harbour treaty by March 2008. Foreign Minister Holm agreed to open the border by June 2008. The border may close.'));
  writeFileSync(join(folder, 'two.txt'), telegram(2, 'MAR', '08', 'The harbour treaty of Southport was read aloud on Sunday. Nothing else was said.'));
  room = await openRoom(folder, join(root, 'samples'));
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  // Statements are read beside the work of the room.
  for (let i = 0; i < 100; i++) {
    const list = await (await fetch(`${room.address}/api/ledger?limit=0`)).json();
    if (list.total > 0 && list.waitingDocuments === 0) break;
    await new Promise((done) => setTimeout(done, 200));
  }
});
after(async () => {
  await browser?.close();
  await room?.close();
  rmSync(folder, { recursive: true, force: true });
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
  test(`nothing that axe finds serious, in the ${face} face`, async () => {
    await page.emulateMedia({ colorScheme: face });
    for (const path of ['/ledger', '/ledger?month=2008-03&state=yes', '/ledger/07PORTSELWYN1/s1', '/ledger/07PORTSELWYN1/s1?as-of=2008-02', '/scores', '/scores?by=house&will=0.97']) {
      await page.goto(room.address + path);
      assert.deepEqual(await seriousFindings(page), [], path);
    }
  });
}

test('nothing is wider than a telephone, and printed pages have nothing to press', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const small = await context.newPage();
  for (const path of ['/ledger?month=2008-03', '/ledger/07PORTSELWYN1/s1', '/scores']) {
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
});
