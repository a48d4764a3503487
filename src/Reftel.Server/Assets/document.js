// Reading a document: found places one after the other, notes lit beside their anchors.
import { startCopying } from './copying.js';
import { onKey } from './keys.js';
import { isAtTop } from './place.js';
import { startRemarks } from './remarks.js';
import { say } from './say.js';
import { startStatements } from './statements.js';

export function startDocument() {
  const article = document.querySelector('.document article[data-id]');
  if (article === null) {
    return;
  }
  startHits();
  startNotes(article);
  startCopying(article);
  startRemarks(article);
  startSwitch();
  startStatements(article);
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
