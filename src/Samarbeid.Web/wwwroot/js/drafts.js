// Keeps the words a person has typed in this browser until the server has them (kladd): whatever becomes of the connection, the page or the
// panel, they stand in their field again when it is shown, with a line that says so. Gone once saved, when thrown away, and at sign-out.
(() => {
  'use strict';

  const prefix = 'samarbeid:kladd:';
  // Whose words are kept no more, told to the other tabs.
  const left = 'samarbeid:utlogget';
  const longest = 7 * 24 * 60 * 60 * 1000;
  const person = document.body.dataset.person;
  const main = () => document.getElementById('innhold');

  // Of each field: its key, and what stood there before it was typed in.
  const keys = new WeakMap();
  const bases = new WeakMap();
  const shown = new WeakSet();
  const lines = new Map();
  // Fields of a form that was sent, until the server has shown what became of it, each with the faults the page showed before.
  const sent = new Map();
  // What was kept of a field before somebody began to type in it without having been shown it.
  const earlier = new WeakMap();
  // The field that is typed in while the page does not answer yet. When it does, another stands in its place, and is typed on in.
  let early = null;
  // Signed out in another tab: what is typed here from now on is nobody's.
  let hasLeft = false;

  const keyOf = field => {
    const belongs = [];
    for (let at = field.closest('[data-draft-of]'); at; at = at.parentElement?.closest('[data-draft-of]')) belongs.push(at.dataset.draftOf);
    const heading = field.closest('.command-form, .in-place, .card, section')?.querySelector('h2, h3');
    const told = [heading?.textContent, field.labels?.[0]?.textContent].map(words => words?.trim());
    return `${prefix}${person}:${[location.pathname + location.search, ...belongs, ...told, field.dataset.draft].join('|')}`;
  };
  const read = key => {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  };
  const forget = field => {
    const key = keys.get(field);
    if (key) localStorage.removeItem(key);
    lines.get(field)?.remove();
    lines.delete(field);
  };
  const forgetAll = keep => {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(prefix) && !(keep && keep(key))) localStorage.removeItem(key);
  };
  const answers = () => main()?.dataset.interactive === 'true';
  const wordsOf = field => earlier.has(field) ? `${earlier.get(field)}${field.matches('textarea') ? '\n' : ' '}${field.value}` : field.value;
  const faultsIn = place => [...place?.querySelectorAll('[role=alert], .form-error') ?? []].map(told => told.textContent.trim()).filter(told => told).join();
  // What a field that saves itself has saved, or else what it was shown with.
  const baseOf = field => field.dataset.saved ?? bases.get(field) ?? '';

  try {
    // Nobody else's words stay here, and none for ever.
    if (person) forgetAll(key => key.startsWith(`${prefix}${person}:`) && Date.now() - (read(key)?.at ?? 0) < longest);
  } catch {
    // A browser that keeps nothing for anybody.
    return;
  }

  document.addEventListener('submit', event => {
    if (event.target.matches('[data-forget]')) {
      forgetAll();
      hasLeft = true;
      localStorage.setItem(left, person);
    }
    for (const field of event.target.elements) if (keys.has(field)) sent.set(field, faultsIn(main()));
  }, true);

  if (!person) return;

  localStorage.removeItem(left);
  window.addEventListener('storage', event => {
    if (event.key === left && event.newValue === person) hasLeft = true;
  });

  document.addEventListener('focusin', event => {
    const field = event.target;
    if (field.dataset?.draft && !bases.has(field)) bases.set(field, field.value);
  });

  document.addEventListener('input', event => {
    const field = event.target;
    if (!event.isTrusted || !field.dataset?.draft) return;

    sent.delete(field);
    early = answers() ? null : field;
    if (!early) shown.add(field);
    if (!keys.has(field)) {
      keys.set(field, keyOf(field));
      const kept = early && read(keys.get(field))?.text;
      if (kept) earlier.set(field, kept);
    }
    if (field.value === baseOf(field) && !earlier.has(field)) forget(field);
    else keep(field);
  }, true);

  // Between the two fields there may be none for a while. The keys pressed meanwhile are the next letters.
  document.addEventListener('pointerdown', () => { early = null; }, true);
  document.addEventListener('keydown', event => {
    if (!early || (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph')) return;

    const isLine = event.key === 'Enter' && early.matches('textarea');
    if (['Tab', 'Escape', 'Enter'].includes(event.key) && !isLine) early = null;
    else if (!early.isConnected && (isLine || event.key.length === 1)) {
      event.preventDefault();
      early.setRangeText(isLine ? '\n' : event.key, early.selectionStart ?? early.value.length, early.selectionEnd ?? early.value.length, 'end');
      keep(early);
    }
  }, true);

  // Who closes a form without saving has thrown the words away.
  document.addEventListener('click', event => {
    const close = event.target instanceof Element && event.target.closest('[data-close]');
    for (const field of close ? (close.closest('form, .in-place, .card, .command-form, section') ?? close).querySelectorAll('[data-draft]') : []) forget(field);
  }, true);

  function keep(field) {
    if (hasLeft) return;
    try {
      localStorage.setItem(keys.get(field), JSON.stringify({ text: wordsOf(field), base: baseOf(field), at: Date.now() }));
    } catch {
      // Full. The words stand in the field, as without this.
    }
  }

  function write(field, text) {
    field.value = text;
    for (const told of ['input', 'change']) field.dispatchEvent(new Event(told, { bubbles: true }));
  }

  function typeOn() {
    const from = early;
    const to = from && !from.isConnected && answers() && [...document.querySelectorAll('[data-draft]')].find(field => keyOf(field) === keys.get(from));
    if (!to) return;

    early = null;
    show(to, !earlier.has(from));
    // Where somebody else's words stand, they are not typed into.
    if (to.value !== wordsOf(from) || document.activeElement?.matches('a, button, input, select, textarea')) return;

    const fromEnd = from.value.length - (from.selectionEnd ?? from.value.length);
    to.focus({ preventScroll: true });
    if (to.selectionEnd !== null) to.setSelectionRange(to.value.length - fromEnd, to.value.length - fromEnd);
  }

  function show(field, isQuiet) {
    if (shown.has(field) || !answers()) return;

    shown.add(field);
    const key = keyOf(field);
    const draft = read(key);
    if (!draft) return;

    keys.set(field, key);
    const current = field.dataset.saved ?? field.value;
    if (!bases.has(field)) bases.set(field, field.value);
    if (draft.text.trim() === current.trim()) {
      forget(field);
      return;
    }

    // Somebody else's words are not written over: both are shown, and the person chooses.
    // What the server took without getting to say so is the beginning of the same words.
    const isOwn = current.trim().length > draft.base.trim().length && draft.text.trim().startsWith(current.trim());
    const isChanged = current.trim() !== draft.base.trim() && !isOwn;
    if (isQuiet && !isChanged) {
      write(field, draft.text);
      return;
    }

    const line = document.getElementById(isChanged ? 'kladd-annen' : 'kladd').content.firstElementChild.cloneNode(true);
    const [use, discard] = [line.querySelector('[data-use]'), line.querySelector('[data-discard]')];
    if (isChanged) line.querySelector('[data-text]').textContent = draft.text;
    else write(field, draft.text);
    use?.addEventListener('click', () => {
      write(field, draft.text);
      line.remove();
      field.focus();
    });
    discard.addEventListener('click', () => {
      if (!isChanged) write(field, current);
      forget(field);
      field.focus();
    });
    field.after(line);
    lines.set(field, line);
  }

  function settle() {
    for (const [field, before] of sent) {
      const stands = field.isConnected && field.value === read(keys.get(field))?.text;
      // Refused, wherever on the page it is said; and what was taken away with a refusal beside it was refused as well.
      const faults = stands ? faultsIn(main()) : faultsIn(field.isConnected ? field.closest('form') : field.getRootNode());
      if (stands && (!faults || faults === before)) continue;

      sent.delete(field);
      if (!faults) forget(field);
    }

    for (const [field, line] of lines) {
      if (field.isConnected) continue;
      line.remove();
      lines.delete(field);
    }

    typeOn();
    for (const field of document.querySelectorAll('[data-draft]')) {
      show(field);
      if (field.dataset.saved === undefined || !keys.has(field) || !read(keys.get(field))) continue;
      if (field.value.trim() === field.dataset.saved.trim()) forget(field);
      else if (read(keys.get(field)).base !== field.dataset.saved && !lines.has(field)) keep(field);
    }
  }

  new MutationObserver(settle).observe(document.body, {
    childList: true, subtree: true, attributes: true, attributeFilter: ['data-interactive', 'data-saved', 'value'],
  });
})();
