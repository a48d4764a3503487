// Block and offsets in its words, and whether the selection went on behind it; anchors of notes are no words.
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
  return end > start ? { block: from.dataset.words, start, end, clipped: from !== to } : null;
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
