// A stretch of a histogram drawn over becomes a range of dates.
export function startHistograms(root) {
  for (const chart of root.querySelectorAll('svg[data-histogram]')) {
    start(chart);
  }
}

function start(chart) {
  const bars = [...chart.querySelectorAll('a[data-value]')];
  let first = -1;
  let last = -1;
  const at = (event) => {
    const box = chart.getBoundingClientRect();
    const place = Math.floor(((event.clientX - box.left) / box.width) * bars.length);
    return Math.min(bars.length - 1, Math.max(0, place));
  };
  const draw = () => bars.forEach((bar, i) => bar.classList.toggle('drawn', first >= 0 && i >= Math.min(first, last) && i <= Math.max(first, last)));
  chart.addEventListener('dragstart', (event) => event.preventDefault());
  chart.addEventListener('pointerdown', (event) => {
    if (event.button === 0) {
      first = last = at(event);
    }
  });
  chart.addEventListener('pointermove', (event) => {
    if (first >= 0 && at(event) !== last) {
      last = at(event);
      chart.setPointerCapture(event.pointerId);
      draw();
    }
  });
  const end = () => {
    if (first >= 0 && last !== first) {
      const [from, to] = [Math.min(first, last), Math.max(first, last)].map((i) => bars[i].dataset.value);
      // The address of a bar is that of the search with this bar chosen.
      const address = new URL(bars[first].href.baseVal ?? bars[first].getAttribute('href'), location.href);
      const own = `date:${bars[first].dataset.value}`;
      const chosen = address.searchParams.getAll('f').map((value) => (value === own ? `date:[${from} TO ${to}]` : value));
      address.searchParams.delete('f');
      chosen.forEach((value) => address.searchParams.append('f', value));
      location.href = address;
    }
    first = last = -1;
    draw();
  };
  chart.addEventListener('pointerup', end);
  chart.addEventListener('pointercancel', () => { first = last = -1; draw(); });
}
