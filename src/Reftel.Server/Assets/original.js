// From a line of the original to the same words in the reading text.
import { startCopying } from './copying.js';
import { onKey } from './keys.js';
import { isAtTop } from './place.js';
import { startRemarks } from './remarks.js';

export function startOriginal() {
  const link = document.getElementById('switch');
  if (link === null || document.querySelector('.lines') === null) {
    return;
  }
  const lead = () => {
    let line = [...document.querySelectorAll('.lines > li')].find(isAtTop);
    while (line && !line.dataset.block) {
      line = line.previousElementSibling;
    }
    link.hash = line && scrollY > 0 ? line.dataset.block : '';
  };
  link.addEventListener('click', lead);
  onKey('o', () => { lead(); link.click(); });
  const article = document.querySelector('.original article');
  startCopying(article);
  startRemarks(article);
}
