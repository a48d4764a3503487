// Whether something is the first that is seen below the bar at the top.
export function isAtTop(element) {
  return element.getBoundingClientRect().bottom > (document.querySelector('header.bar')?.offsetHeight ?? 0) + 8;
}
