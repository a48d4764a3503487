// Statements decided on by key. What the server has kept is shown, and nothing else.
import { onKey } from './keys.js';
import { say } from './say.js';

export function startReview() {
  const list = document.querySelector('ol.review');
  if (list === null) {
    return;
  }
  const items = () => [...list.children];
  const now = () => list.querySelector('.at');
  const done = [];
  const go = (item) => {
    now()?.classList.remove('at');
    item.classList.add('at');
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: 'center' });
  };
  const step = (by) => {
    const all = items();
    const next = now() === null ? (by > 0 ? all[0] : undefined) : all[all.indexOf(now()) + by];
    if (next) {
      go(next);
    } else {
      document.querySelector(`main .pages a[rel=${by > 0 ? 'next' : 'prev'}]`)?.click();
    }
  };
  const decide = async (item, what, form = item.querySelector('form.decide')) => {
    const decided = item.dataset.decided === 'yes';
    const { fresh, kept } = await send(form, what);
    if (fresh === null) {
      return false;
    }
    const at = item.classList.contains('at');
    item.replaceWith(fresh);
    fresh.classList.toggle('at', at);
    count((fresh.dataset.decided === 'yes') - decided);
    if (!kept) {
      say('Not kept: somebody else has decided since; this is what stands now');
      go(fresh);
    }
    return kept;
  };
  const words = { accepted: 'Accepted', rejected: 'Rejected', corrected: 'Corrected', undone: 'Undone' };
  const take = async (item, what, form) => {
    const id = item.id;
    if (!await decide(item, what, form)) {
      return;
    }
    say(words[what]);
    if (what === 'undone') {
      done.splice(done.lastIndexOf(id) >>> 0, 1);
      go(document.getElementById(id));
      return;
    }
    done.push(id);
    go(document.getElementById(id));
    step(1);
  };
  const byKey = (what) => () => { if (now() !== null) { take(now(), what); } };
  onKey('j', () => step(1));
  onKey('k', () => step(-1));
  onKey('a', byKey('accepted'));
  onKey('r', byKey('rejected'));
  onKey('c', () => correct(now()));
  // The last decision made here; where there is none, that on the item itself.
  onKey('u', () => {
    const last = document.getElementById(done.at(-1) ?? '') ?? now();
    if (last?.dataset.decided === 'yes') {
      take(last, 'undone');
    } else {
      say('Nothing to undo');
    }
  });
  list.addEventListener('submit', (event) => {
    event.preventDefault();
    take(event.target.closest('li[id]'), event.submitter?.value ?? 'corrected', event.target);
  });
  list.addEventListener('focusin', (event) => {
    now()?.classList.remove('at');
    event.target.closest('.review > li')?.classList.add('at');
  });
  list.addEventListener('keydown', (event) => {
    const open = event.target.closest('.correction[open]');
    if (event.key === 'Escape' && open) {
      open.open = false;
      go(open.closest('li[id]'));
    }
  });
  const first = document.getElementById(location.hash.slice(1)) ?? items().find((item) => item.dataset.decided !== 'yes');
  if (first?.parentElement === list) {
    first.classList.add('at');
  }
}

function correct(item) {
  const details = item?.querySelector('.correction');
  if (!details) {
    return false;
  }
  details.open = true;
  details.querySelector('select').focus();
  return true;
}

function count(change) {
  const place = document.getElementById('decided-count');
  place.textContent = Number(place.textContent) + change;
}

async function send(form, what) {
  const body = new URLSearchParams(new FormData(form));
  body.set('what', what);
  body.set('fragment', 'yes');
  try {
    const answer = await fetch(form.action, { method: 'POST', body });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (answer.ok || answer.status === 409) {
      return { fresh: document.adoptNode(page.querySelector('li[id]')), kept: answer.ok };
    }
    say(`Not kept: ${page.querySelector('main p')?.textContent ?? answer.status}`);
  } catch {
    say('Not kept: the server does not answer');
  }
  return { fresh: null, kept: false };
}
