// Sends the files that are chosen or let go of at a list of papers (vedlegg), two at a time, each in a request of its own, and shows how far
// each has come. The words are the server's; what the server says of a file stands until it is put away.
(() => {
  'use strict';

  const atOnce = 2;
  const waiting = [];
  const sending = new Set();
  const words = () => document.getElementById('vedlegg-ord').dataset;
  const zoneOf = target => target instanceof Element ? target.closest('[data-papers]') : null;
  // The page may have been drawn anew since.
  const now = zone => zone.isConnected ? zone : document.querySelector(`[data-papers][data-upload="${zone.dataset.upload}"]`);

  document.addEventListener('change', event => {
    const zone = zoneOf(event.target);
    if (!zone || !event.target.matches('input[type=file]')) return;

    const files = [...event.target.files];
    event.target.value = '';
    take(zone, files);
  });

  for (const kind of ['dragenter', 'dragover', 'dragleave', 'drop']) {
    document.addEventListener(kind, event => {
      if (!event.dataTransfer?.types.includes('Files') || !document.querySelector('[data-papers]')) return;

      // A file let go of beside the field would take the place of the page, and of what is written on it.
      event.preventDefault();
      const zone = zoneOf(event.target);
      event.dataTransfer.dropEffect = zone ? 'copy' : 'none';
      for (const other of document.querySelectorAll('[data-papers]')) other.classList.toggle('is-over', other === zone && (kind === 'dragenter' || kind === 'dragover'));
      if (kind === 'drop' && zone) take(zone, [...event.dataTransfer.files]);
    });
  }

  window.addEventListener('beforeunload', event => {
    if (sending.size + waiting.length > 0) event.preventDefault();
  });

  async function take(chosen, files) {
    while (document.getElementById('innhold')?.dataset.interactive !== 'true') await new Promise(resolve => setTimeout(resolve, 100));
    const zone = now(chosen);
    if (!zone) return;

    for (const file of files) {
      const job = { zone, file, row: document.getElementById('vedlegg-sendes').content.firstElementChild.cloneNode(true), key: newKey() };
      for (const name of job.row.querySelectorAll('[data-name]')) name.textContent = file.name;
      job.row.querySelector('[data-progress]').setAttribute('aria-label', file.name);
      job.row.querySelector('[data-cancel]').addEventListener('click', () => stop(job));
      zone.querySelector('[data-rows]').append(job.row);
      if (file.size === 0) end(job, words().empty);
      else if (file.size > Number(zone.dataset.most)) end(job, words().tooLarge);
      else waiting.push(job);
    }
    next();
  }

  function next() {
    while (sending.size < atOnce && waiting.length > 0) send(waiting.shift());
  }

  function send(job) {
    sending.add(job);
    const { upload } = job.zone.dataset;
    const request = job.request = new XMLHttpRequest();
    request.open('POST', `${upload}${upload.includes('?') ? '&' : '?'}nokkel=${job.key}`);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    request.setRequestHeader('X-Filnavn', encodeURIComponent(job.file.name.toWellFormed?.() ?? job.file.name));
    request.setRequestHeader('RequestVerificationToken', document.querySelector('input[name=__RequestVerificationToken]')?.value ?? '');
    say(job, words().sending);
    request.upload.addEventListener('progress', event => {
      if (!event.lengthComputable) return;
      const share = event.loaded / event.total;
      job.row.querySelector('[data-progress]').value = share;
      say(job, share < 1 ? `${words().sending} ${Math.floor(share * 100)}\u00A0%` : words().checking);
    });
    request.addEventListener('load', () => end(job, request.status === 201 ? null : answerOf(request)));
    request.addEventListener('error', () => end(job, words().failed));
    request.addEventListener('abort', () => end(job, words().cancelled));
    request.send(job.file);
  }

  function answerOf(request) {
    if (request.getResponseHeader('Content-Type')?.startsWith('text/plain')) return request.responseText;
    if (request.status === 429) return words().tooMany;
    return [400, 401, 403].includes(request.status) ? words().signedOut : words().failed;
  }

  function stop(job) {
    const at = waiting.indexOf(job);
    if (at >= 0) {
      waiting.splice(at, 1);
      end(job, words().cancelled);
    } else if (sending.has(job)) {
      job.request.abort();
    } else {
      job.row.remove();
      // What was said of it is put away with it.
      now(job.zone)?.querySelector('[data-said]').replaceChildren();
    }
  }

  function end(job, fault) {
    sending.delete(job);
    job.isAdded = !fault;
    job.row.querySelector('[data-progress]').remove();
    job.row.classList.add(fault ? 'is-refused' : 'is-added');
    say(job, fault ?? words().added);
    job.row.querySelector('[data-cancel]').firstChild.data = words().wordClose;
    const zone = now(job.zone);
    if (zone) zone.querySelector('[data-said]').textContent = `${job.file.name}: ${fault ?? words().added}`;
    next();
    if (!fault) job.zone.dataset.hasNew = '';
    if ([...sending, ...waiting].some(other => other.zone === job.zone) || job.zone.dataset.hasNew === undefined) return;

    delete job.zone.dataset.hasNew;
    for (const row of job.zone.querySelectorAll('.is-added')) row.remove();
    zone?.querySelector('[data-all-in]').click();
  }

  function say(job, text) {
    job.row.querySelector('[data-state]').textContent = text;
  }

  // As crypto.randomUUID, which a browser has only where the line is safe.
  function newKey() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    return [...bytes].map((byte, at) => ([4, 6, 8, 10].includes(at) ? '-' : '') + byte.toString(16).padStart(2, '0')).join('');
  }
})();
