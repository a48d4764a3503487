// The parts of a statement underlined in the words of the document, and the lines taken away again.
import { texts } from './selection.js';

/** parts: "content p3 10 40;cue p3 4 9", UTF-16 offsets in the words of an element. */
export function markParts(article, parts, kind) {
  for (const [part, id, start, end] of parts.split(';').filter(Boolean).map((place) => place.split(' '))) {
    const words = article.querySelector(`.block .words[data-words="${id}"], h1[data-words="${id}"]`);
    if (words !== null) {
      underline(words, Number(start), Number(end), `part ${part} ${kind}`);
    }
  }
  article.querySelector('.part')?.scrollIntoView({ block: 'nearest' });
}

export function unmarkParts(article) {
  for (const part of article.querySelectorAll('.text .part, h1 .part')) {
    const parent = part.parentNode;
    part.replaceWith(...part.childNodes);
    parent.normalize();
  }
}

function underline(words, start, end, name) {
  let count = 0;
  for (const text of texts(words)) {
    const length = text.length;
    const [from, to] = [Math.max(0, start - count), Math.min(length, end - count)];
    count += length;
    if (from < to) {
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, to);
      const line = document.createElement('span');
      line.className = name;
      range.surroundContents(line);
    }
  }
}
