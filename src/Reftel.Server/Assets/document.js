// Reading a document: found places one after the other, notes lit beside their anchors, words copied with their citation.
import { onKey } from './keys.js';
import { isAtTop } from './place.js';
import { remarkButtons, startRemarks } from './remarks.js';
import { say } from './say.js';
import { placeOf } from './selection.js';

export function startDocument() {
  const article = document.querySelector('article[data-id]');
  if (article === null) {
    return;
  }
  startHits();
  startNotes(article);
  startCopying(article);
  startRemarks(article);
  startSwitch();
}

// From the words that are read to the same line of the original.
function startSwitch() {
  const link = document.getElementById('switch');
  const lead = () => {
    const block = [...document.querySelectorAll('.block[data-line]')].find(isAtTop);
    link.hash = block === undefined || scrollY === 0 ? '' : `L${block.dataset.line}`;
  };
  link.addEventListener('click', lead);
  onKey('o', () => { lead(); link.click(); });
}

function startHits() {
  // Notes stand twice, and are walked through once: in the list below the text.
  const hits = [...document.querySelectorAll('mark.hit')].filter((hit) => hit.closest('.margin') === null);
  const target = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  let now = target === null ? -1 : hits.findIndex((hit) => (target.compareDocumentPosition(hit) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) !== 0);
  hits[now]?.classList.add('now');
  const go = (step) => {
    if (hits.length === 0) {
      return;
    }
    hits[now]?.classList.remove('now');
    now = (now + step + hits.length) % hits.length;
    hits[now].classList.add('now');
    hits[now].scrollIntoView({ block: 'center' });
    say(`${now + 1} of ${hits.length}`);
  };
  onKey('n', () => go(1));
  onKey('p', () => go(now < 0 ? 0 : -1));
  onKey('j', () => document.querySelector('.found-here a[rel=next]')?.click());
  onKey('k', () => document.querySelector('.found-here a[rel=prev]')?.click());
  const pointed = document.querySelector('mark.pointed');
  if (pointed !== null) {
    pointed.scrollIntoView({ block: 'center' });
  } else if (location.hash === '' && hits.length > 0) {
    go(1);
  }
}

function startNotes(article) {
  const light = (event, on) => {
    const note = event.target.closest?.('[data-note]')?.dataset.note;
    if (note) {
      article.querySelector(`.beside[data-note="${note}"]`)?.classList.toggle('lit', on);
    }
  };
  for (const [name, on] of [['mouseover', true], ['focusin', true], ['mouseout', false], ['focusout', false]]) {
    article.addEventListener(name, (event) => light(event, on));
  }
}

function startCopying(article) {
  const bar = document.createElement('div');
  bar.className = 'popover tools';
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', 'Selected words');
  for (const [name, format] of [['Copy with citation', 'text'], ['Markdown', 'markdown'], ['CSL', 'csl'], ['Link', 'link']]) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.addEventListener('click', () => copy(article, format));
    bar.append(button);
  }
  bar.append(...remarkButtons(article));
  const follow = () => {
    const place = placeOf(article);
    if (place === null) {
      bar.remove();
      return;
    }
    const box = getSelection().getRangeAt(0).getBoundingClientRect();
    document.body.append(bar);
    bar.style.left = `${Math.max(8, box.left + window.scrollX)}px`;
    bar.style.top = `${box.bottom + window.scrollY + 8}px`;
  };
  document.addEventListener('selectionchange', follow);
  // Words selected while the page was still loading changed before anyone listened.
  follow();
  onKey('c', () => (placeOf(article) === null ? false : copy(article, 'text')));
}

async function copy(article, format) {
  const place = placeOf(article);
  if (place === null) {
    return;
  }
  const address = new URL(`/documents/${encodeURIComponent(article.dataset.id)}/cite`, location.href);
  address.search = new URLSearchParams({ file: article.dataset.sha256, ...place, format });
  const answer = await fetch(address);
  const text = await answer.text();
  if (!answer.ok) {
    say('This cannot be cited');
    return;
  }
  try {
    await navigator.clipboard.writeText(text);
    say(`${format === 'link' ? 'Link copied' : 'Copied with its citation'}${place.clipped ? ': the words of the first paragraph' : ''}`);
  } catch {
    say('The browser does not let the page copy; select and copy by hand');
  }
}
