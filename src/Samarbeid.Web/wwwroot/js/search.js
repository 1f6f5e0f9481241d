// The key / leads to the search. A key of one character must never be in the way of somebody who types, or speaks to their machine (WCAG 2.1.4): it only counts
// where nothing that can be typed in or chosen has the focus, and it can be turned off, which this browser remembers.
(() => {
  'use strict';

  const kept = 'samarbeid:shortcut';
  const isOn = () => localStorage.getItem(kept) !== 'off';

  document.addEventListener('keydown', event => {
    if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.defaultPrevented || !isOn()) return;
    if (event.target.closest?.('input, textarea, select, button, [contenteditable]') || document.querySelector('dialog[open], :popover-open')) return;

    const field = [...document.querySelectorAll('[data-search]')].find(shown => shown.checkVisibility());
    const link = document.querySelector('[data-search-link]');
    if (!field && !link) return;

    event.preventDefault();
    if (!field) {
      link.click();
      return;
    }

    field.focus();
    field.select();
  });

  document.addEventListener('change', event => {
    if (event.target.matches?.('[data-shortcut]')) localStorage.setItem(kept, event.target.checked ? 'on' : 'off');
  });

  const show = () => {
    for (const choice of document.querySelectorAll('[data-shortcut]')) choice.checked = isOn();
  };
  new MutationObserver(show).observe(document.body, { childList: true, subtree: true });
  show();
})();
