// Keys that hold on every page; pages add their own with onKey.
const keys = new Map();

export function onKey(key, action) {
  keys.set(key, action);
}

function isTyping(target) {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

export function startKeys() {
  const field = document.getElementById('q');
  onKey('/', () => { field.focus(); field.select(); });
  onKey('?', () => { location.href = '/help'; });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && event.target === field) {
      document.getElementById('main').focus();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
      return;
    }
    const action = keys.get(event.key);
    if (action !== undefined && action(event) !== false) {
      event.preventDefault();
    }
  });
}
