// What is said in a document, beside its paragraphs: asked for when a reader wants it, and shown in the next document too.
import { place } from './cards.js';
import { onKey } from './keys.js';
import { say } from './say.js';
import { markParts, unmarkParts } from './stated-parts.js';

const kept = 'reftel-statements';
const keptOff = 'reftel-kinds-off';
const wait = 250;

export function startStatements(article) {
  const way = document.querySelector('a.stated-way');
  if (way === null) {
    return;
  }
  const toggle = document.createElement('button');
  toggle.type = 'button';
  toggle.className = 'in-margin';
  toggle.textContent = 'Statements beside the text';
  toggle.setAttribute('aria-pressed', 'false');
  way.after(toggle);
  const turn = async (asked) => {
    const on = toggle.getAttribute('aria-pressed') !== 'true';
    toggle.setAttribute('aria-pressed', String(on));
    localStorage.setItem(kept, on ? 'beside' : '');
    if (!on) {
      hide(article);
    } else if (!await show(article, asked)) {
      toggle.setAttribute('aria-pressed', 'false');
    }
  };
  toggle.addEventListener('click', () => turn(true));
  onKey('s', () => { turn(true); });
  startLists(article);
  if (localStorage.getItem(kept) === 'beside') {
    turn(false);
  }
}

const addressOf = (article, more) =>
  `/documents/${encodeURIComponent(article.dataset.id)}/statements.fragment?${new URLSearchParams({ version: article.dataset.sha256, ...more })}`;

async function fragment(article, more) {
  try {
    const answer = await fetch(addressOf(article, more));
    return answer.status === 200 ? new DOMParser().parseFromString(await answer.text(), 'text/html').body.firstElementChild : null;
  } catch {
    say('The server does not answer');
    return null;
  }
}

async function show(article, asked) {
  const marks = await fragment(article, asked ? { read: 'yes' } : {});
  if (marks === null) {
    return false;
  }
  const all = [...marks.querySelectorAll('.said-here')];
  startKinds(article, marks.querySelector('.said-kinds'));
  for (const here of all) {
    const words = document.getElementById(here.dataset.beside);
    if (words?.matches('h1')) {
      words.after(here);
    } else if (words?.matches('.block')) {
      marginOf(words.closest('.row')).prepend(here);
    }
  }
  showKinds(article);
  if (asked) {
    say(all.length === 0 ? 'No statements were read in this document' : 'Statements stand beside the text');
  }
  return true;
}

// Kinds that are switched off stay so in the next document.
function startKinds(article, kinds) {
  const off = new Set((localStorage.getItem(keptOff) ?? '').split(' '));
  for (const button of kinds.children) {
    button.setAttribute('aria-pressed', String(!off.has(button.dataset.kind)));
  }
  kinds.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (button !== null) {
      const on = button.getAttribute('aria-pressed') !== 'true';
      button.setAttribute('aria-pressed', String(on));
      off[on ? 'delete' : 'add'](button.dataset.kind);
      localStorage.setItem(keptOff, [...off].join(' ').trim());
      showKinds(article);
    }
  });
  article.querySelector('.ways').after(kinds);
}

function showKinds(article) {
  for (const button of article.querySelectorAll('.said-kinds button')) {
    article.classList.toggle(`without-${button.dataset.kind}`, button.getAttribute('aria-pressed') === 'false');
  }
  for (const here of article.querySelectorAll('.said-here')) {
    here.hidden = [...here.querySelectorAll('button > .kind-letter')].every((letter) => article.classList.contains(`without-${letter.title}`));
  }
}

function marginOf(row) {
  let margin = row.querySelector(':scope > .margin');
  if (margin === null) {
    margin = document.createElement('aside');
    margin.className = 'margin for-statements';
    margin.setAttribute('aria-label', 'Beside paragraph');
    row.append(margin);
  }
  return margin;
}

function hide(article) {
  unmarkParts(article);
  article.querySelectorAll('.said-here, .said-kinds, .margin.for-statements').forEach((element) => element.remove());
}

// The list of a paragraph: shown for a moment on hover and focus, kept open by a press.
function startLists(article) {
  const lists = new Map();
  const listOf = async (here) => {
    const words = here.dataset.beside;
    if (!lists.has(words)) {
      lists.set(words, await fragment(article, { words, read: 'yes' }));
    }
    return lists.get(words)?.cloneNode(true) ?? null;
  };
  let timer;
  let shown;
  const leave = () => { clearTimeout(timer); shown?.remove(); shown = undefined; };
  const plan = (button) => {
    leave();
    timer = setTimeout(async () => {
      const list = await listOf(button.parentElement);
      if (list !== null && button.getAttribute('aria-expanded') === 'false' && (button.matches(':hover') || button === document.activeElement)) {
        leave();
        const card = document.createElement('div');
        card.className = 'popover';
        card.setAttribute('role', 'tooltip');
        list.querySelectorAll(':scope > li').forEach((item) => { if (article.classList.contains(item.className.replace('kind-', 'without-'))) { item.remove(); } });
        card.append(list);
        shown = place(button, card);
      }
    }, wait);
  };
  const buttonOf = (event) => event.target.closest?.('.said-here > button');
  for (const [begin, end] of [['mouseover', 'mouseout'], ['focusin', 'focusout']]) {
    article.addEventListener(begin, (event) => { if (buttonOf(event)) { plan(buttonOf(event)); } });
    article.addEventListener(end, (event) => { if (buttonOf(event)) { leave(); } });
  }
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') { leave(); } });
  article.addEventListener('click', async (event) => {
    const button = buttonOf(event);
    const marker = event.target.closest?.('.said-list button');
    if (button) {
      leave();
      await open(article, button, listOf);
    } else if (marker) {
      choose(article, marker);
    }
  });
}

async function open(article, button, listOf) {
  const old = button.parentElement.querySelector('.said-list');
  button.setAttribute('aria-expanded', String(old === null));
  if (old !== null) {
    if (old.querySelector('[aria-pressed=true]') !== null) {
      unmarkParts(article);
    }
    old.remove();
    return;
  }
  const list = await listOf(button.parentElement);
  if (list !== null && button.parentElement.querySelector('.said-list') === null) {
    button.after(list);
  }
}

function choose(article, marker) {
  const on = marker.getAttribute('aria-pressed') !== 'true';
  unmarkParts(article);
  article.querySelectorAll('.said-list [aria-pressed=true]').forEach((other) => other.setAttribute('aria-pressed', 'false'));
  if (on) {
    const item = marker.closest('li');
    marker.setAttribute('aria-pressed', 'true');
    markParts(article, item.dataset.parts, item.className);
    say('Marked: double line who, dotted line the words that say so, single line what');
  }
}
