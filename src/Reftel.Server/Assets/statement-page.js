// The citation of a statement copied at a press; without scripts the link shows it.
import { onKey } from './keys.js';
import { say } from './say.js';

export function startStatementPage() {
  const links = [...document.querySelectorAll('.statement-page a[data-copy]')];
  if (links.length === 0) {
    return;
  }
  for (const link of links) {
    link.addEventListener('click', (event) => {
      if (!event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        copy(link);
      }
    });
  }
  onKey('c', () => { copy(links[0]); });
  onKey('j', () => document.querySelector('main .pages a[rel=next]')?.click());
  onKey('k', () => document.querySelector('main .pages a[rel=prev]')?.click());
}

async function copy(link) {
  try {
    const answer = await fetch(link.href);
    await navigator.clipboard.writeText(await answer.text());
    say(`${link.textContent} copied`);
  } catch {
    location.href = link.href;
  }
}
