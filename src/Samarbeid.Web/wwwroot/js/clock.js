// Counts the seconds of an item while the meeting is at it. The server says how many there were when it drew the page, and nothing more.
(() => {
  'use strict';

  const counts = new WeakMap();
  // Who wants less to move sees minutes, which change once in a while.
  const calm = matchMedia('(prefers-reduced-motion: reduce)');

  function show(clock) {
    let count = counts.get(clock);
    if (count?.at !== clock.dataset.at) counts.set(clock, count = { at: clock.dataset.at, from: performance.now() });
    const used = Number(clock.dataset.clock) + (clock.dataset.runs ? (performance.now() - count.from) / 1000 : 0);
    const [minutes, seconds] = [Math.floor(used / 60), Math.floor(used % 60)];
    const shown = clock.querySelector('[data-clock-shown]');
    const words = calm.matches ? `${minutes} min` : `${minutes}:${String(seconds).padStart(2, '0')}`;
    if (shown && shown.textContent !== words) shown.textContent = words;
    clock.toggleAttribute('data-over', Boolean(clock.dataset.planned) && used > Number(clock.dataset.planned));
  }

  const showAll = () => document.querySelectorAll('[data-clock]').forEach(show);
  setInterval(showAll, 1000);
  new MutationObserver(showAll).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-at', 'data-runs'] });
})();
