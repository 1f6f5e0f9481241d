// Moves a row of a list with the pointer, by its grip: rows are otherwise left alone, so that text is selected and a finger scrolls as anywhere.
// Nothing is moved here. The server is told «this before that», and the list is as the server draws it; what it refuses stays where it was.
(() => {
  'use strict';

  const edge = 48;
  let drag = null;

  const rowsOf = list => [...list.querySelectorAll(':scope > [data-order-item]')];

  function mark(next) {
    for (const row of rowsOf(drag.list)) {
      row.toggleAttribute('data-order-before', row === next);
      row.toggleAttribute('data-order-after', !next && row === rowsOf(drag.list).at(-1));
    }
  }

  // The first row whose middle lies under the pointer; none where it is below them all.
  const nextAt = y => rowsOf(drag.list).find(row => {
    const place = row.getBoundingClientRect();
    return row !== drag.row && y < place.top + place.height / 2;
  });

  function end() {
    if (!drag) return;
    for (const row of rowsOf(drag.list)) ['data-order-before', 'data-order-after', 'data-order-dragged'].forEach(name => row.removeAttribute(name));
    drag = null;
  }

  document.addEventListener('pointerdown', event => {
    const grip = event.target.closest?.('[data-order-grip]');
    const list = grip?.closest('[data-order]');
    if (!list || event.button !== 0 || drag) return;
    event.preventDefault();
    drag = { list, row: grip.closest('[data-order-item]'), pointer: event.pointerId, next: undefined, moved: false };
    grip.setPointerCapture(event.pointerId);
  });

  document.addEventListener('pointermove', event => {
    if (event.pointerId !== drag?.pointer) return;
    // Somebody has taken the row off the list meanwhile.
    if (!drag.row.isConnected) return end();
    drag.moved = true;
    drag.row.toggleAttribute('data-order-dragged', true);
    if (event.clientY < edge) scrollBy(0, -edge / 4);
    else if (event.clientY > innerHeight - edge) scrollBy(0, edge / 4);
    drag.next = nextAt(event.clientY);
    mark(drag.next);
  });

  document.addEventListener('pointerup', event => {
    if (event.pointerId !== drag?.pointer) return;
    const { list, row, next, moved } = drag;
    const rows = rowsOf(list);
    const stays = !moved || !row.isConnected || rows[rows.indexOf(row) + 1] === next;
    end();
    const drop = list.parentElement.querySelector('[data-order-drop]');
    if (stays || !drop) return;
    drop.value = `${row.dataset.orderItem} ${next?.dataset.orderItem ?? ''}`;
    drop.dispatchEvent(new Event('change', { bubbles: true }));
  });

  document.addEventListener('pointercancel', end);
  document.addEventListener('keydown', event => { if (event.key === 'Escape' && drag) end(); });
})();
