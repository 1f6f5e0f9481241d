// A page is drawn before it answers. What somebody chooses in it meanwhile (a date, a choice, a tick) is chosen again in what takes its
// place when it begins to, and the focus stays where it was. Words that are typed are drafts.js' to keep.
(() => {
  'use strict';

  // Milliseconds that what takes its place is waited for, after the page answers.
  const patience = 5000;
  const main = document.getElementById('innhold');
  const kinds = 'a, button, input, select, textarea';
  const chosen = new Map();
  let focused = null;

  const answers = () => document.getElementById('innhold')?.dataset.interactive === 'true';
  // Words are kept elsewhere, and a file can only be chosen by a person.
  const isOthers = element => element.dataset.draft !== undefined || element.type === 'file';
  const nameOf = element => {
    const heading = element.closest('form, .in-place, .card, section')?.querySelector('h1, h2, h3')?.textContent;
    const group = element.closest('fieldset')?.querySelector('legend')?.textContent;
    const told = element.labels?.[0]?.textContent ?? element.getAttribute('aria-label') ?? element.textContent;
    return [element.localName, element.type, element.getAttribute('href'), heading, group, told].map(word => word?.trim()).join('|');
  };
  const alike = name => [...document.querySelectorAll(kinds)].filter(element => nameOf(element) === name);
  const placeOf = element => {
    const name = nameOf(element);
    return { name, nth: alike(name).indexOf(element) };
  };
  const find = place => alike(place.name)[place.nth];

  if (!main || answers()) return;

  const listen = new AbortController();
  document.addEventListener('change', event => {
    if (!answers() && event.target.matches(kinds) && !isOthers(event.target)) chosen.set(event.target, placeOf(event.target));
  }, { capture: true, signal: listen.signal });
  document.addEventListener('focusin', event => {
    if (answers() || !event.target.matches(kinds)) return;
    focused = isOthers(event.target) ? null : { element: event.target, place: placeOf(event.target) };
  }, { signal: listen.signal });
  document.addEventListener('pointerdown', () => { focused = null; }, { capture: true, signal: listen.signal });

  function choose(element, from) {
    if (element.type === 'checkbox' || element.type === 'radio') element.checked = from.checked;
    else element.value = from.value;
    for (const told of ['input', 'change']) element.dispatchEvent(new Event(told, { bubbles: true }));
  }

  const observer = new MutationObserver(() => {
    if (!answers()) return;

    for (const [from, place] of chosen) {
      const to = from.isConnected ? null : find(place);
      if (!to) continue;
      chosen.delete(from);
      choose(to, from);
    }

    if (focused && !focused.element.isConnected) {
      const to = find(focused.place);
      if (to && !document.activeElement?.matches(kinds)) to.focus({ preventScroll: true });
      if (to) focused = null;
    }

    setTimeout(() => {
      observer.disconnect();
      listen.abort();
    }, patience);
  });
  observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-interactive'] });
})();
