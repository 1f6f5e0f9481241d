// Copies what stands in a field, for a button that names it; the person is told. Without https browsers copy nothing: then it is marked.
(() => {
  'use strict';

  document.addEventListener('click', async event => {
    const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null;
    if (!button) return;

    const field = document.getElementById(button.dataset.copy);
    const answer = button.parentElement.parentElement.querySelector('[data-copy-answer]');
    try {
      await navigator.clipboard.writeText(field.value);
      answer.textContent = button.dataset.copied;
    } catch {
      field.focus();
      field.select();
      answer.textContent = button.dataset.fault;
    }
  });
})();
