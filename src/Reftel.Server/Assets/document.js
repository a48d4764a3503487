// Reading a document: found places one after the other, notes lit beside their anchors, words copied with their citation.
import { onKey } from './keys.js';
import { say } from './say.js';

export function startDocument() {
  const article = document.querySelector('article[data-id]');
  if (article === null) {
    return;
  }
  startHits();
  startNotes(article);
  startCopying(article);
  onKey('o', () => { location.href = `${location.pathname}/original`; });
}

function startHits() {
  const hits = [...document.querySelectorAll('mark.hit')];
  let now = -1;
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
  document.addEventListener('selectionchange', () => {
    const place = placeOf(article);
    if (place === null) {
      bar.remove();
      return;
    }
    const box = getSelection().getRangeAt(0).getBoundingClientRect();
    document.body.append(bar);
    bar.style.left = `${Math.max(8, box.left + window.scrollX)}px`;
    bar.style.top = `${box.bottom + window.scrollY + 8}px`;
  });
  onKey('c', () => (placeOf(article) === null ? false : copy(article, 'text')));
}

// Block and offsets in its words; anchors of notes are no words.
export function placeOf(article) {
  const selection = getSelection();
  if (selection.rangeCount === 0 || selection.isCollapsed) {
    return null;
  }
  const range = selection.getRangeAt(0);
  const from = closest(range.startContainer);
  const to = closest(range.endContainer);
  if (from === null || !article.contains(from)) {
    return null;
  }
  const start = offset(from, range.startContainer, range.startOffset);
  const end = from === to ? offset(from, range.endContainer, range.endOffset) : length(from);
  return end > start ? { block: from.closest('.block').id, start, end } : null;
}

function closest(node) {
  return (node instanceof Element ? node : node.parentElement)?.closest('.words') ?? null;
}

function texts(words) {
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT, (node) =>
    (node.parentElement.closest('.anchor') === null ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT));
  const found = [];
  while (walker.nextNode()) {
    found.push(walker.currentNode);
  }
  return found;
}

function offset(words, node, place) {
  const end = document.createRange();
  end.setStart(words, 0);
  end.setEnd(node, place);
  let count = 0;
  for (const text of texts(words)) {
    if (text === end.endContainer) {
      return count + end.endOffset;
    }
    if (end.comparePoint(text, 0) > 0) {
      return count;
    }
    count += text.length;
  }
  return count;
}

function length(words) {
  return texts(words).reduce((sum, text) => sum + text.length, 0);
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
    say(format === 'link' ? 'Link copied' : 'Copied with its citation');
  } catch {
    say('The browser does not let the page copy; select and copy by hand');
  }
}
