/**
 * Tells the reader what the running map lacks, below its controls, once; gone when the map is used.
 *
 * @param stage - what is used
 */
export function tellLacking(root: ParentNode & Node, stage: HTMLElement, message: string): void {
  if (root.querySelector('.lacking')) return;
  const note = stage.ownerDocument.createElement('p');
  note.className = 'notice in-view lacking';
  note.setAttribute('role', 'status');
  root.append(note);
  // A region says what changes in it, not what it brings.
  setTimeout(() => {
    note.textContent = message;
  });
  const leave = (): void => {
    note.hidden = true;
  };
  for (const type of ['pointerdown', 'keydown'])
    stage.addEventListener(type, leave, { once: true, passive: true });
}
