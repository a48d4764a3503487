// Tells something for a moment, to the eye and to a screen reader.
let timer;

export function say(text) {
  const place = document.getElementById('say');
  place.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => { place.textContent = ''; }, 4000);
}
