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
  // The field somebody is in while the page does not answer yet. When it does, another stands in its place, and is typed on in.
  let early = null;
  // How long that other is waited for, in milliseconds.
  const patience = 5000;
  // The field somebody was in when the page loaded itself anew, by its key.
  const resuming = 'samarbeid:skrev';
  let resumed = null;
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
  const isInteractive = element => Boolean(element?.matches?.('a, button, input, select, textarea'));
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
  try {
    resumed = JSON.parse(sessionStorage.getItem(resuming));
    sessionStorage.removeItem(resuming);
  } catch {
    // It goes on without.
  }
  document.addEventListener('DOMContentLoaded', resume);
  window.addEventListener('storage', event => {
    if (event.key === left && event.newValue === person) hasLeft = true;
  });

  document.addEventListener('focusin', event => {
    const field = event.target;
    if (field.dataset?.draft) {
      if (!bases.has(field)) bases.set(field, field.value);
      know(field);
      early = answers() ? null : field;
    } else if (isInteractive(field)) {
      early = null;
    }
  });

  document.addEventListener('input', event => {
    const field = event.target;
    if (!event.isTrusted || !field.dataset?.draft) return;

    sent.delete(field);
    early = answers() ? null : field;
    if (!early) shown.add(field);
    know(field);
    if (field.value === baseOf(field) && !earlier.has(field)) forget(field);
    else keep(field);
  }, true);

  // Between the two fields there may be none for a while. The keys pressed meanwhile are the next letters.
  document.addEventListener('pointerdown', () => { early = resumed = null; }, true);
  document.addEventListener('keydown', event => {
    if (!early || (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph')) return;

    const isLine = event.key === 'Enter' && early.matches('textarea');
    if (['Tab', 'Escape', 'Enter'].includes(event.key) && !isLine) early = null;
    else if (!early.isConnected && !isInteractive(document.activeElement) && type(early, isLine ? '\n' : event.key)) {
      event.preventDefault();
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

  function know(field) {
    if (keys.has(field)) return;

    keys.set(field, keyOf(field));
    const kept = !answers() && read(keys.get(field))?.text;
    if (kept) earlier.set(field, kept);
  }

  // What a key does to a field that is on the page no more. False for one that writes nothing.
  function type(field, key) {
    const erased = { Backspace: [1, 0], Delete: [0, 1] }[key];
    if (!erased && key.length > 1) return false;

    const [start, end] = [field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length];
    const [before, after] = start === end && erased || [0, 0];
    field.setRangeText(erased ? '' : key, Math.max(0, start - before), Math.min(field.value.length, end + after), 'end');
    return true;
  }

  function write(field, text) {
    field.value = text;
    for (const told of ['input', 'change']) field.dispatchEvent(new Event(told, { bubbles: true }));
  }

  // Whether what stands there now is neither what the words were written over, nor the beginning of the same words, which the server took
  // without getting to say so.
  function isOther(draft, current) {
    const [text, base, now] = [draft.text, draft.base, current].map(words => words.trim());
    return now !== base && !(now.length > base.length && text.startsWith(now));
  }

  function fieldOf(key) {
    return [...document.querySelectorAll('[data-draft]')].find(field => keyOf(field) === key);
  }

  function typeOn() {
    const from = early;
    if (!from || from.isConnected || !answers()) return;

    const to = fieldOf(keys.get(from));
    if (!to) {
      setTimeout(() => { if (early === from) early = null; }, patience);
      return;
    }

    early = null;
    const hasTyped = from.value !== bases.get(from);
    show(to, hasTyped && !earlier.has(from));
    // Where somebody else's words stand, they are not typed into.
    if (hasTyped && to.value !== wordsOf(from) || document.activeElement !== to && isInteractive(document.activeElement)) return;

    const fromEnd = at => Math.max(0, to.value.length - (from.value.length - (at ?? from.value.length)));
    to.focus({ preventScroll: true });
    if (to.selectionEnd !== null) to.setSelectionRange(fromEnd(from.selectionStart), fromEnd(from.selectionEnd));
  }

  // The page loads itself anew when the server knows it no more. Whoever was in a field is there again.
  document.addEventListener('samarbeid:reload', () => {
    const field = document.activeElement;
    if (field?.dataset?.draft) sessionStorage.setItem(resuming, JSON.stringify({ key: keyOf(field), fromEnd: field.value.length - (field.selectionEnd ?? field.value.length) }));
  });
  function resume() {
    const field = resumed && fieldOf(resumed.key);
    if (!field || isInteractive(document.activeElement)) return;

    const draft = read(resumed.key);
    if (draft && !answers() && !isOther(draft, baseOf(field) || field.value)) {
      bases.set(field, field.value);
      keys.set(field, resumed.key);
      field.value = draft.text;
    }

    const at = Math.max(0, field.value.length - resumed.fromEnd);
    resumed = null;
    field.focus();
    if (field.selectionEnd !== null) field.setSelectionRange(at, at);
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
    const isChanged = isOther(draft, current);
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

    resume();
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
