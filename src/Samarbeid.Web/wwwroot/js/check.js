// Compares a file with what was issued, by its fingerprint (SHA-256). The file is read here, in the browser, and sent nowhere.
(() => {
  'use strict';

  const compare = async (box, file) => {
    if (!box || !file) return;

    const answer = box.querySelector('[role="status"]');
    try {
      const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
      const print = [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('');
      const isSame = box.dataset.issued.split(' ').includes(print);
      answer.textContent = `${file.name}: ${isSame ? box.dataset.same : box.dataset.other}`;
    } catch {
      // Without https browsers compute nothing, and a folder cannot be read.
      answer.textContent = box.dataset.fault;
    }
  };
  const boxOf = event => event.target instanceof Element ? event.target.closest('[data-issued]') : null;

  document.addEventListener('change', event => compare(boxOf(event), event.target.files?.[0]));
  // On the field itself the browser takes the file, and «change» follows.
  const isElsewhere = event => boxOf(event) && !event.target.matches('input[type="file"]');
  document.addEventListener('dragover', event => { if (isElsewhere(event)) event.preventDefault(); });
  document.addEventListener('drop', event => {
    if (!isElsewhere(event)) return;
    event.preventDefault();
    compare(boxOf(event), event.dataTransfer.files[0]);
  });
})();
