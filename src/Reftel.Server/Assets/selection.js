// The element in which the selected words begin, that in which they end, and the offsets in their words; anchors of notes are no words.
const groups = ['.block .words', '.notes .words', '.lines .words'];

export function placeOf(article) {
  const selection = getSelection();
  if (selection.rangeCount === 0 || selection.isCollapsed) {
    return null;
  }
  const range = selection.getRangeAt(0);
  const from = closest(range.startContainer);
  const to = closest(range.endContainer);
  const over = from !== null && from === to ? [from] : wordsOver(article, range, from);
  const start = (words) => (words === from ? offset(words, range.startContainer, range.startOffset) : 0);
  const end = (words) => (words === to ? offset(words, range.endContainer, range.endOffset) : length(words));
  // Pressed three times, a paragraph is selected up to the beginning of the next one.
  const [first, last] = [over.find((words) => end(words) > start(words)), over.findLast((words) => end(words) > start(words))];
  if (first === undefined || !article.contains(first)) {
    return null;
  }
  return {
    block: first.dataset.words,
    start: start(first),
    ...(first === last ? {} : { until: last.dataset.words }),
    end: end(last),
    clipped: to !== null && to !== last && end(to) > 0 && !over.includes(to),
  };
}

// Paragraphs, notes of the list or lines that the selection goes over, whichever it begins in.
function wordsOver(article, range, from) {
  const group = from === null ? groups.find((name) => [...article.querySelectorAll(name)].some((words) => range.intersectsNode(words))) : groups.find((name) => from.matches(name));
  return group === undefined ? [from].filter(Boolean) : [...article.querySelectorAll(group)].filter((words) => range.intersectsNode(words));
}

function closest(node) {
  return (node instanceof Element ? node : node.parentElement)?.closest('.words') ?? null;
}

export function texts(words) {
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
