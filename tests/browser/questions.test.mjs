// Questions: from the list to the board on a day and the judgement line, by key alone and without scripts, in both faces, on a telephone and on paper.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readFileSync, writeFileSync } from 'node:fs';
import { assertFitsTelephoneAndPaper, assertNothingSerious, launch, openRoomOver, statementsRead, telegram } from './room.mjs';

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
draft:
  title: The harbour treaty
  marking: C
  headline:
    - {text: Southport will likely not sign the harbour treaty by 30 June 2008., cites: [08PORTSELWYN2/s1]}
telegram:
  {from: AMEMBASSY PORT SELWYN, number: 77, sent: 2008-04-02T10:15Z, to: [SECSTATE WASHDC], precedence: routine, executive-order: 12958, declassify-on: 2018-04-02, tags: [PGOV],
   classified-by: {name: Ada Berg, title: Charge, reasons: [1.4(d)]}, signature: BERG}
`;

let room;
let browser;
let page;
before(async () => {
  room = await openRoomOver([
    telegram(1, 'DEC', '07', 'Comment: Southport will likely sign the harbour treaty by March 2008. End comment.'),
    telegram(2, 'MAR', '08', 'Comment: Southport will likely not sign the harbour treaty by June 2008. End comment.'),
    telegram(3, 'MAR', '19', 'Comment: Southport will almost certainly sign the harbour treaty. End comment.'),
  ], { questions: { 'harbour.yaml': question } });
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  await statementsRead(room);
});
after(async () => {
  await browser?.close();
  await room?.close();
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
  await other.goto(`${room.address}/questions/harbour/edit?form=question`);
  await plain.goto(`${room.address}/questions/harbour/edit`);
  await plain.getByRole('link', { name: /^Add an observation/ }).click();
  await plain.selectOption('[name=indicator]', 'talks');
  await plain.fill('[name=on]', '2008-03-20');
  await plain.selectOption('[name=state]', 'seen');
  await plain.fill('[name=evidence]', '08PORTSELWYN2/s1');
  await plain.fill('[name=note]', 'they left');
  await plain.getByRole('button', { name: /^Write into/ }).click();
  await plain.waitForURL(/\/questions\/harbour\/board$/);
  assert.match(await plain.textContent('#i-talks'), /seen on 2008-03-20.*they left/s);
  assert.ok(readFileSync(room.question('harbour.yaml'), 'utf8').startsWith(question.split('assumptions:')[0].trimEnd()));
  await other.fill('[name=owner]', 'the night desk');
  await other.getByRole('button', { name: /^Write into/ }).click();
  assert.match(await other.textContent('[role=alert]'), /was changed meanwhile/);
  assert.equal(await other.inputValue('[name=owner]'), 'the night desk');
  await other.getByRole('button', { name: /^Write into/ }).click();
  await other.waitForURL(/\/questions\/harbour$/);
  assert.match(await other.textContent('.byline'), /the night desk/);
  await context.close();
});

test('the text of a file goes through the page and comes back, and what is wrong is told and not kept', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  const text = `\n# ours\r\n\n${readFileSync(room.question('harbour.yaml'), 'utf8').replace('\nhypotheses', '\r\nhypotheses')}\n`;
  writeFileSync(room.question('harbour.yaml'), text);
  await plain.goto(`${room.address}/questions/harbour/edit/text`);
  await plain.getByRole('button', { name: /^Write into/ }).click();
  await plain.waitForURL(/\/questions\/harbour$/);
  assert.equal(readFileSync(room.question('harbour.yaml'), 'utf8'), text);
  await plain.goto(`${room.address}/questions/harbour/edit/text`);
  const shown = await plain.inputValue('#text');
  await plain.fill('#text', shown.replace('are: seen', 'are: gone'));
  await plain.getByRole('button', { name: /^Write into/ }).click();
  assert.match(await plain.textContent('[role=alert]'), /line \d+, column \d+: RQ1003/);
  assert.equal(await plain.inputValue('#text'), shown.replace('are: seen', 'are: gone'));
  assert.equal(readFileSync(room.question('harbour.yaml'), 'utf8'), text);
  await plain.fill('#text', shown.replace('It stalls', 'It stalls for good'));
  await plain.getByRole('button', { name: /^Write into/ }).click();
  await plain.waitForURL(/\/questions\/harbour$/);
  assert.equal(readFileSync(room.question('harbour.yaml'), 'utf8'), text.replace('It stalls', 'It stalls for good'));
  await context.close();
});

test('the next update leads from a number to its note and back, and from a quotation to its statement; files are saved', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, acceptDownloads: true });
  const plain = await context.newPage();
  await plain.goto(`${room.address}/questions/harbour/line`);
  await plain.getByRole('link', { name: 'Next update' }).click();
  await plain.waitForURL(/\/questions\/harbour\/draft$/);
  await plain.fill('#since', '2008-01');
  await plain.fill('#as-of', '2008-04-02');
  await plain.getByRole('button', { name: 'Show' }).click();
  await plain.waitForURL(/since=2008-01/);
  assert.match(await plain.textContent('.headline'), /likely \(60-86%\) not sign/);
  await plain.focus('#ref-2');
  await plain.keyboard.press('Enter');
  await plain.waitForURL(/#note-2$/);
  await plain.getByRole('link', { name: 'Back to sentence of note 2' }).click();
  await plain.waitForURL(/#ref-2$/);
  const [file] = await Promise.all([plain.waitForEvent('download'), plain.getByRole('link', { name: /^Word file/ }).click()]);
  assert.equal(file.suggestedFilename(), 'harbour-2008-04-02.docx');
  const [pdf] = await Promise.all([plain.waitForEvent('download'), plain.getByRole('button', { name: /^PDF/ }).click()]);
  assert.equal(pdf.suggestedFilename(), 'harbour-2008-04-02.pdf');
  assert.match(readFileSync(await pdf.path(), 'latin1'), /^%PDF-/);
  await plain.selectOption('#style', 'telegram');
  await plain.getByRole('button', { name: 'Show' }).click();
  await plain.waitForURL(/style=telegram/);
  assert.match(await plain.textContent('pre'), /^R 021015Z APR 08\nFM AMEMBASSY PORT SELWYN\n/);
  await plain.goBack();
  await plain.locator('a.quoted').first().click();
  assert.match(await plain.textContent('blockquote'), /sign the harbour treaty/);
  await plain.goto(`${room.address}/questions/harbour/draft?since=never`);
  assert.match(await plain.textContent('main'), /since 'never' is no date/);
  await context.close();
});

const pages = [
  '/questions', '/questions/harbour', '/questions/harbour/edit', '/questions/harbour/edit?form=observations/1', '/questions/harbour/edit?form=indicators/%2B', '/questions/harbour/edit/text',
  '/questions/harbour/board?as-of=2008-01', '/questions/harbour/line', '/questions/harbour/line?withdraw=07PORTSELWYN1',
  '/questions/harbour/draft?as-of=2008-04-02&since=2008-01', '/questions/harbour/draft?as-of=2008-04-02&style=telegram', '/questions/harbour/draft?style=telegram',
];

for (const face of ['light', 'dark']) {
  test(`nothing that axe finds serious, in the ${face} face`, () => assertNothingSerious(page, room, face, pages));
}

test('nothing is wider than a telephone, and printed pages have nothing to press', () => assertFitsTelephoneAndPaper(browser, page, room, pages));
