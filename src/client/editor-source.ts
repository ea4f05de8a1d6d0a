/** Selects a text from a place to the end of its line, and brings that place into sight: in its field, and on the page. */
export function showPlace(field: HTMLTextAreaElement, start: number): void {
  const end = field.value.indexOf('\n', start);
  // A browser shows the caret where it stands when a field gets the focus, also at the side.
  field.blur();
  field.setSelectionRange(start, start);
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end < 0 ? field.value.length : end);
  field.scrollIntoView({ block: 'center' });
  // Where no line is broken, a line's place is known: in the middle of the field, and of the window where the field is taller.
  if (getComputedStyle(field).whiteSpace !== 'pre') return;
  const height = field.scrollHeight / field.value.split('\n').length;
  const top = (field.value.slice(0, start).split('\n').length - 1) * height;
  field.scrollTop = top - field.clientHeight / 2;
  const inWindow = field.getBoundingClientRect().top + top - field.scrollTop;
  if (inWindow < 0 || inWindow > innerHeight - 4 * height) scrollBy({ top: inWindow - innerHeight / 2 });
}
