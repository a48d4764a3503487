// Each page on the samples: nothing serious in either face, nothing wider than the window, nothing that the policy had to stop.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { join } from 'node:path';
import { launch, openRoom, root, seriousFindings } from './room.mjs';

const pages = {
  start: '/',
  search: '/search?q=harbor',
  'search with a mistake': '/search?q=from:',
  'nothing asked': '/search',
  telegram: '/documents/07PORTSELWYN1012',
  report: '/documents/northern-sound-watch-2014-04-08',
  'report in Russian': '/documents/obzor-severnogo-proliva-2018-05-21',
  original: '/documents/07PORTSELWYN1012/original',
  references: '/references/07PORTSELWYN1009?depth=3',
  'a gap': '/references/07PORTSELWYN1001',
  timeline: '/timeline',
  'a year': '/timeline?at=2007',
  sources: '/sources',
  'one source': '/sources/courier.example',
  actors: '/actors',
  'an actor': '/actors/ines-larranaga',
  'a surname alone': '/actors/larranaga?said=about',
  findings: '/findings',
  notes: '/notes',
  missing: '/missing',
  failures: '/failures',
  keys: '/help',
  'not there': '/documents/07NOWHERE1',
};

let room;
let browser;
before(async () => {
  room = await openRoom(join(root, 'samples'));
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await room?.close();
});

for (const [name, path] of Object.entries(pages)) {
  for (const colorScheme of ['light', 'dark']) {
    test(`${name}, ${colorScheme}: nothing serious`, async () => {
      const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      const complaints = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => { if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text()); });
      await page.goto(room.address + path);
      // The page runs no script but its own: axe is brought in past the policy by the driver.
      assert.deepEqual(await seriousFindings(page), []);
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }

  for (const width of [320, 768, 3840]) {
    test(`${name}, ${width} px wide: no scrolling sideways`, async () => {
      const context = await browser.newContext({ viewport: { width, height: 800 } });
      const page = await context.newPage();
      await page.goto(room.address + path);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(overflow <= 0, `${overflow} px too wide`);
      await context.close();
    });
  }
}

test('without scripts one can search, read and follow', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(room.address);
  await page.fill('#q', 'harbor');
  await page.press('#q', 'Enter');
  await page.click('.hit-title >> nth=0');
  assert.match(page.url(), /\/documents\//);
  assert.ok((await page.locator('.words').count()) > 0);
  await page.goto(`${room.address}/documents/07PORTSELWYN1012`);
  await page.click('.facts a.reference >> nth=0');
  assert.match(page.url(), /\/(documents|references)\//);
  await context.close();
});
