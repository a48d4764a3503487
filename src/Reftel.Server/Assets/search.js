// Hits while typing, after a pause; the hits walked through with j and k.
import { startHistograms } from './histogram.js';
import { onKey } from './keys.js';
import { say } from './say.js';

const pause = 250;

export function startSearch() {
  const field = document.getElementById('q');
  if (document.getElementById('results') === null) {
    return;
  }
  let timer;
  let running;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running?.abort();
      running = new AbortController();
      show(addressOf(field.value), running.signal);
    }, pause);
  });
  onKey('j', () => walk(1));
  onKey('k', () => walk(-1));
  onKey('o', () => open());
  onKey('Enter', (event) => (event.target.closest('a, button') === null ? open() : false));
}

// What was narrowed stays narrowed; the page begins anew.
function addressOf(query) {
  const address = new URL(location.href);
  address.searchParams.delete('at');
  address.searchParams.set('q', query);
  return address;
}

async function show(address, signal) {
  try {
    const answer = await fetch(address, { signal });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const results = page.getElementById('results');
    if (results !== null) {
      document.getElementById('results').replaceWith(document.adoptNode(results));
      document.title = page.title;
      history.replaceState(null, '', address);
      startHistograms(document);
    }
  } catch (error) {
    if (error.name !== 'AbortError') {
      say('The server does not answer; these are the hits of the query before');
    }
  }
}

function walk(step) {
  const hits = [...document.querySelectorAll('.groups .snippet')];
  const now = hits.findIndex((hit) => hit.closest('li').classList.contains('at'));
  const next = hits[now < 0 ? 0 : Math.min(hits.length - 1, Math.max(0, now + step))];
  if (next === undefined) {
    return;
  }
  hits[now]?.closest('li').classList.remove('at');
  next.closest('li').classList.add('at');
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'center' });
}

function open() {
  document.querySelector('.groups li.at .snippet')?.click();
}
