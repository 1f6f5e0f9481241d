// Moves a card of the board to another column with the mouse; by keyboard and by touch its menu does. Nothing is moved here: the server is told «card column»,
// and the board is as the server draws it. Only columns the card can go to take it.
(() => {
  'use strict';

  let card = null;

  const columnOf = event => event.target.closest?.('[data-board-column]');
  const takes = column => card && column && card.dataset.boardTo.split(' ').includes(column.dataset.boardColumn);
  const columns = () => [...document.querySelectorAll('[data-board-column]')];

  function mark(over) {
    for (const column of columns()) {
      column.toggleAttribute('data-board-takes', !!takes(column));
      column.toggleAttribute('data-board-over', column === over && !!takes(column));
    }
  }

  function end() {
    card?.removeAttribute('data-board-dragged');
    card = null;
    mark(null);
  }

  document.addEventListener('dragstart', event => {
    const dragged = event.target.closest?.('[data-board-card]');
    if (!dragged) return;
    card = dragged;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', dragged.querySelector('.list-title')?.textContent ?? '');
    dragged.setAttribute('data-board-dragged', '');
    mark(null);
  });

  document.addEventListener('dragover', event => {
    if (!card) return;
    const column = columnOf(event);
    mark(column);
    if (!takes(column)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
  });

  document.addEventListener('drop', event => {
    const column = columnOf(event);
    if (!takes(column) || !card.isConnected) return;
    event.preventDefault();
    const drop = document.querySelector('[data-board-drop]');
    const said = `${card.dataset.boardCard} ${column.dataset.boardColumn}`;
    end();
    if (!drop) return;
    drop.value = said;
    drop.dispatchEvent(new Event('change', { bubbles: true }));
  });

  document.addEventListener('dragend', end);
})();
