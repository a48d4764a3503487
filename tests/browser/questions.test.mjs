// Questions: from the list to the board on a day and the judgement line, by key alone and without scripts, in both faces, on a telephone and on paper.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, openRoom, seriousFindings } from './room.mjs';

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

const question = `schema: reftel/question/1
id: harbour
title: Will Southport sign the harbour treaty?
hypotheses:
  - {id: signs, title: It signs}
  - {id: stalls, title: It stalls}
indicators:
  - {id: gates, title: The gates of the harbour are opened, for: [signs], against: [stalls], decay: 100}
  - {id: talks, title: Talks break off, for: [stalls], decay: never}
observations:
  - {indicator: gates, on: 2007-12-20, state: seen, evidence: 07PORTSELWYN1/s1}
  - {indicator: talks, on: 2008-01-05, state: not-seen, evidence: 07PORTSELWYN1, note: the port was asked}
assumptions:
  - {id: calm, text: The strait stays calm, broken-by: a blockade, rating: caveated}
status:
  - {id: moving, status: moving, trend: improved, when: {any: [gates], are: seen}}
judgements:
  - {statement: 07PORTSELWYN1/s1, accepted-on: 2020-01-01, hypothesis: signs}
  - {statement: 08PORTSELWYN2/s1, accepted-on: 2020-01-01, hypothesis: signs}
  - {statement: 19PORTSELWYN3/s1, accepted-on: 2020-01-01, hypothesis: signs}
withdrawn:
  - {source: 07PORTSELWYN1, on: 2010-01-01, reason: misheard}
`;

let folder;
let room;
let browser;
let page;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reftel-questions-'));
  mkdirSync(join(folder, 'texts'));
  mkdirSync(join(folder, 'questions'));
  writeFileSync(join(folder, 'texts', 'one.txt'), telegram(1, 'DEC', '07', 'Comment: Southport will likely sign the harbour treaty by March 2008. End comment.'));
  writeFileSync(join(folder, 'texts', 'two.txt'), telegram(2, 'MAR', '08', 'Comment: Southport will likely not sign the harbour treaty by June 2008. End comment.'));
  writeFileSync(join(folder, 'texts', 'three.txt'), telegram(3, 'MAR', '19', 'Comment: Southport will almost certainly sign the harbour treaty. End comment.'));
  writeFileSync(join(folder, 'questions', 'harbour.yaml'), question);
  room = await openRoom(join(folder, 'texts'), '--questions', join(folder, 'questions'));
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
});
after(async () => {
  await browser?.close();
  await room?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('without scripts and by key alone from the list to the board on a day', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${room.address}/questions`);
  await plain.getByRole('link', { name: /^Board/ }).focus();
  await plain.keyboard.press('Enter');
  await plain.waitForURL(/\/questions\/harbour\/board$/);
  assert.match(await plain.textContent('.status-word'), /unknown/);
  await plain.focus('#as-of');
  await plain.keyboard.type('2008-01');
  await plain.keyboard.press('Enter');
  await plain.waitForURL(/as-of=2008-01/);
  assert.match(await plain.textContent('.status-word'), /moving \(improved\)/);
  await plain.getByRole('link', { name: '07PORTSELWYN1/s1' }).first().click();
  assert.match(await plain.textContent('blockquote'), /sign the harbour treaty/);
  await context.close();
});

test('a bar leads to its judgement in words, and all bars stand on one axis', async () => {
  await page.goto(`${room.address}/questions/harbour/line`);
  const bars = page.locator('.judgement-bars a');
  assert.equal(await bars.count(), 3);
  const boxes = await page.locator('.judgement-bars .bar').evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().left));
  assert.ok(boxes[1] < boxes[0] && boxes[0] < boxes[2], String(boxes));
  await bars.nth(2).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/#j3$/);
  assert.match(await page.textContent('#j3'), /almost certainly.*strength: higher/s);
  assert.match(await page.textContent('#j1'), /source withdrawn: falls/);
  assert.match(await page.textContent('.contradictions'), /likely sign.*likely not sign/s);
});

test('without scripts a text is changed, and one who saw another file is told', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  const other = await context.newPage();
  await other.goto(`${room.address}/questions/harbour/edit?place=owner`);
  await plain.goto(`${room.address}/questions/harbour/edit`);
  await plain.selectOption('#indicator', 'talks');
  await plain.fill('#on', '2008-03-20');
  await plain.check('input[value=seen]');
  await plain.fill('#evidence', '08PORTSELWYN2/s1');
  await plain.fill('#note', 'they left');
  await plain.getByRole('button', { name: /^Write into/ }).click();
  await plain.waitForURL(/\/questions\/harbour\/board$/);
  assert.match(await plain.textContent('#i-talks'), /seen on 2008-03-20.*they left/s);
  assert.ok(readFileSync(join(folder, 'questions', 'harbour.yaml'), 'utf8').startsWith(question.split('assumptions:')[0].trimEnd()));
  await other.fill('#value', 'the night desk');
  await other.getByRole('button', { name: /^Write into/ }).click();
  assert.match(await other.textContent('[role=alert]'), /was changed meanwhile/);
  assert.equal(await other.inputValue('#value'), 'the night desk');
  await other.getByRole('button', { name: /^Write into/ }).click();
  await other.waitForURL(/\/questions\/harbour$/);
  assert.match(await other.textContent('.byline'), /the night desk/);
  await context.close();
});

for (const face of ['light', 'dark']) {
  test(`nothing that axe finds serious, in the ${face} face`, async () => {
    await page.emulateMedia({ colorScheme: face });
    for (const path of ['/questions', '/questions/harbour', '/questions/harbour/edit', '/questions/harbour/edit?place=owner', '/questions/harbour/board?as-of=2008-01', '/questions/harbour/line', '/questions/harbour/line?withdraw=07PORTSELWYN1']) {
      await page.goto(room.address + path);
      assert.deepEqual(await seriousFindings(page), [], path);
    }
  });
}

test('nothing is wider than a telephone, and printed pages have nothing to press', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const small = await context.newPage();
  for (const path of ['/questions', '/questions/harbour', '/questions/harbour/edit', '/questions/harbour/edit?place=owner', '/questions/harbour/board?as-of=2008-01', '/questions/harbour/line', '/questions/harbour/line?withdraw=07PORTSELWYN1']) {
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
