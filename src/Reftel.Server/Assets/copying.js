// Words selected in the reading text or in the exact original, copied with their citation.
import { onKey } from './keys.js';
import { remarkButtons } from './remarks.js';
import { say } from './say.js';
import { placeOf } from './selection.js';

export function startCopying(article) {
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
    say(`${format === 'link' ? 'Link copied' : 'Copied with its citation'}${place.clipped ? ': the first of the words selected' : ''}`);
  } catch {
    say('The browser does not let the page copy; select and copy by hand');
  }
}
