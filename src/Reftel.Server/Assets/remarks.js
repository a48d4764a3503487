// Words highlighted, and said something of; kept when the server says so, and only then shown.
import { onKey } from './keys.js';
import { say } from './say.js';
import { placeOf } from './selection.js';

const told = 'reftel-said';

export function startRemarks(article) {
  // The page came anew with what was kept.
  say(sessionStorage.getItem(told) ?? '');
  sessionStorage.removeItem(told);
  onKey('h', () => (placeOf(article) === null ? false : keep(article, '')));
  onKey('m', () => (placeOf(article) === null ? false : ask(article)));
  for (const remark of article.querySelectorAll('.said')) {
    addTools(remark);
  }
}

export function remarkButtons(article) {
  return [button('Highlight', () => keep(article, '')), button('Say something', () => ask(article))];
}

function button(name, action) {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = name;
  made.addEventListener('click', action);
  return made;
}

function ask(article) {
  const place = placeOf(article);
  const dialog = form('', (comment) => keep(article, comment, place));
  dialog.showModal();
}

function form(text, done) {
  const dialog = document.createElement('dialog');
  const field = document.createElement('textarea');
  field.value = text;
  field.rows = 5;
  field.maxLength = 20000;
  field.setAttribute('aria-label', 'What you say of these words');
  // What was typed stays until it is kept.
  const finish = async () => {
    if (await done(field.value.trim()) !== false) {
      dialog.close();
    }
  };
  const mayLeave = () => field.value.trim() === text.trim() || window.confirm('Leave without keeping what you wrote?');
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      finish();
    }
  });
  dialog.append(field, button('Keep', finish), button('Leave', () => { if (mayLeave()) { dialog.close(); } }));
  dialog.addEventListener('cancel', (event) => {
    if (!mayLeave()) {
      event.preventDefault();
    }
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  return dialog;
}

async function keep(article, comment, place = placeOf(article)) {
  if (place === null) {
    return false;
  }
  const answer = await send('/api/remarks', 'POST', { document: article.dataset.id, file: article.dataset.sha256, ...place, comment });
  if (answer !== null) {
    sessionStorage.setItem(told, place.clipped ? 'Kept for the first of the words selected' : 'Kept');
    location.hash = place.block;
    location.reload();
  }
  return answer !== null;
}

function addTools(remark) {
  const address = `/api/remarks/${remark.dataset.remark}`;
  const comment = remark.querySelector('.comment');
  const change = button('Change', () => form(comment.textContent, async (text) => {
    const answer = await send(address, 'PUT', { comment: text });
    if (answer !== null) {
      comment.textContent = text;
      say('Kept');
    }
    return answer !== null;
  }).showModal());
  const remove = button('Remove', async () => {
    if (window.confirm('Remove this remark?') && await send(address, 'DELETE') !== null) {
      location.reload();
    }
  });
  remark.append(change, remove);
}

async function send(address, method, body) {
  try {
    const answer = await fetch(address, { method, headers: { 'Content-Type': 'application/json' }, body: body === undefined ? undefined : JSON.stringify(body) });
    if (answer.ok) {
      return answer;
    }
    say(`Not kept: ${(await answer.json()).detail ?? answer.status}`);
  } catch {
    say('Not kept: the server does not answer');
  }
  return null;
}
