// A card of the document that a reference leads to, on hover and on focus.
const wait = 250;
const cards = new Map();

export function startCards() {
  let timer;
  let shown;
  const hide = () => { clearTimeout(timer); shown?.remove(); shown = undefined; };
  // The pointer may go over the gap into the card.
  const leave = () => { clearTimeout(timer); timer = setTimeout(hide, wait); };
  const plan = (link) => {
    hide();
    timer = setTimeout(async () => {
      const card = await cardOf(link.dataset.document);
      if (card !== null && (link.matches(':hover') || link === document.activeElement)) {
        shown = place(link, card);
        shown.addEventListener('mouseenter', () => clearTimeout(timer));
        shown.addEventListener('mouseleave', leave);
      }
    }, wait);
  };
  for (const [begin, end] of [['mouseover', 'mouseout'], ['focusin', 'focusout']]) {
    document.addEventListener(begin, (event) => {
      const link = event.target.closest?.('a[data-document]');
      if (link) {
        plan(link);
      }
    });
    document.addEventListener(end, (event) => {
      if (event.target.closest?.('a[data-document]') && !shown?.contains(event.relatedTarget)) {
        leave();
      }
    });
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      hide();
    }
  });
}

async function cardOf(id) {
  if (!cards.has(id)) {
    const answer = await fetch(`/cards/${encodeURIComponent(id)}`);
    cards.set(id, answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('.popover') : null);
  }
  return cards.get(id)?.cloneNode(true) ?? null;
}

export function place(link, card) {
  document.body.append(card);
  const box = link.getBoundingClientRect();
  const left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - 8));
  const below = box.bottom + card.offsetHeight + 12 < window.innerHeight;
  // Set by script, which the policy allows; a style attribute in the page it does not.
  card.style.left = `${left + window.scrollX}px`;
  card.style.top = `${(below ? box.bottom + 6 : box.top - card.offsetHeight - 6) + window.scrollY}px`;
  return card;
}
