// The little the browser must do itself. No requests, and no state but where the focus is.
(() => {
  'use strict';

  window.samarbeid = {
    openDialog(dialog) {
      if (!dialog.open) dialog.showModal();
    },
    closeDialog(dialog) {
      dialog.close();
    },
  };

  // In the capture phase: a link that only moves the focus must not become a navigation.
  document.addEventListener('click', event => {
    const target = event.target instanceof Element ? event.target : null;
    if (!target) return;

    const focusing = target.closest('a[data-focus]');
    const field = focusing && document.getElementById(focusing.dataset.focus);
    if (field) {
      event.preventDefault();
      field.focus();
      field.scrollIntoView({ block: 'center' });
      return;
    }

    if (target.closest('[data-reload]')) location.reload();
    if (target.closest('[data-reconnect]')) reconnect();
    if (target.closest('a[href]')) target.closest('[popover]')?.hidePopover();
  }, true);

  // An explanation shown on hover or focus can be put away without moving the pointer.
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    for (const shown of document.querySelectorAll('.explained:hover, .explained:focus-within')) {
      shown.dataset.dismissed = '';
      for (const leaving of ['mouseleave', 'focusout'])
        shown.addEventListener(leaving, () => delete shown.dataset.dismissed, { once: true });
    }
  });

  // What moves the focus for a person (to a heading, to a form that opens) may come late on a slow line. It is not taken from somebody
  // who types meanwhile, or has just gone into the field to type: the rest of the word would be lost. Who leaves the field by key or pointer
  // goes where they want.
  const typing = 2000;
  let typed = -typing;
  document.addEventListener('input', event => { if (event.isTrusted) typed = event.timeStamp; }, true);
  document.addEventListener('pointerdown', () => { typed = -typing; }, true);
  document.addEventListener('keydown', event => { if (['Tab', 'Enter', 'Escape'].includes(event.key)) typed = -typing; }, true);
  document.addEventListener('focusin', event => {
    if (event.target.matches('[data-draft]')) typed = event.timeStamp;
    const field = event.relatedTarget;
    if (event.timeStamp - typed >= typing || !field?.isConnected || !field.matches('input, textarea')) return;
    if (event.target.matches('a, button, input, select, textarea')) return;

    field.focus({ preventScroll: true });
  });

  // Escape closes what is open around the focus, unless something is written in it. Then, as when it is closed by its button, the focus
  // goes back to what was pressed before it opened.
  const written = new WeakSet();
  let around = [];
  let pressed = null;
  let leaving = null;
  document.addEventListener('input', event => { written.add(event.target); }, true);
  document.addEventListener('click', event => {
    const button = event.target instanceof Element ? event.target.closest('button, a') : null;
    if (button?.matches('[data-close]')) leaving = { button, back: pressed };
    else if (button && !around.some(element => element.querySelector?.('[data-close]') && element.contains(button) && element.id !== 'innhold')) pressed = button;
  }, true);
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open], :popover-open')) return;

    for (let element = event.target; element instanceof Element && element.id !== 'innhold'; element = element.parentElement) {
      const close = element.querySelector('[data-close]');
      if (!close) continue;
      if (![...element.querySelectorAll('input, textarea')].some(field => written.has(field) && field.value)) close.click();
      return;
    }
  });

  // When what had the focus is taken away, the focus goes to the heading above it, not to the top of the page.
  document.addEventListener('focusin', event => {
    around = [];
    for (let element = event.target; element instanceof Element; element = element.parentElement) around.push(element);
  });
  new MutationObserver(() => {
    if (leaving && !leaving.button.isConnected) {
      const back = leaving.back;
      leaving = null;
      if (back?.isConnected) {
        around = [];
        back.focus({ preventScroll: true });
        return;
      }
    }

    if (around.length === 0 || around[0].isConnected) return;

    const left = around.filter(element => element.isConnected && element.closest('main'));
    around = [];
    if (document.activeElement && document.activeElement !== document.body) return;

    const heading = left.map(element => element.querySelector('h1, h2, h3')).find(found => found);
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }).observe(document.body, { childList: true, subtree: true });

  const lost = document.getElementById('components-reconnect-modal');
  lost?.addEventListener('components-reconnect-state-changed', event => {
    const state = event.detail.state;
    if (state === 'show' && !lost.open) tell();
    else if (state === 'hide') lost.close();
    else if (state === 'rejected') reload();
  });

  // Whoever writes, writes on: the words are kept in this browser. The message stands beside, until the field is left.
  function tell() {
    const field = document.activeElement;
    if (!field?.matches('[data-draft]')) {
      lost.showModal();
      return;
    }

    lost.dataset.at = field.getBoundingClientRect().top < innerHeight / 2 ? 'bottom' : 'top';
    lost.show();
    field.focus({ preventScroll: true });
    field.addEventListener('focusout', () => {
      if (!lost.open || lost.matches(':modal')) return;
      lost.close();
      lost.showModal();
    }, { once: true });
  }

  // Not in the middle of a word.
  function reload() {
    const left = typing - (performance.now() - typed);
    if (left > 0) {
      setTimeout(reload, left);
      return;
    }

    document.dispatchEvent(new Event('samarbeid:reload'));
    location.reload();
  }

  // Without the server nothing behind the message would answer, so Escape does not put it away.
  lost?.addEventListener('cancel', event => event.preventDefault());

  async function reconnect() {
    try {
      const connected = await Blazor.reconnect();
      if (connected) return;
      const resumed = await Blazor.resumeCircuit?.();
      if (!resumed) reload();
      else lost?.close();
    } catch {
      // The server is still away; the message stays and can be tried again.
    }
  }
})();
