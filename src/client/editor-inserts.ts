/**
 * Lets two fields of an editor put a mention into its text: of a paper, and of a card. The mention goes where the caret last
 * stood, parted from the word before it.
 */
export function listenToInserts(editor: HTMLElement, text: HTMLTextAreaElement, onChange: () => void): void {
  for (const [selector, component] of [
    ['#cite', 'Cite paper'],
    ['#mention', 'Card id'],
  ] as const) {
    const input = editor.querySelector<HTMLInputElement>(selector)!;
    input.addEventListener('change', () => {
      const { selectionStart: start, selectionEnd: end } = text;
      const space = /[^\s(]$/.test(text.value.slice(0, start)) ? ' ' : '';
      if (input.value !== '') text.setRangeText(`${space}<${component}="${input.value}"/>`, start, end, 'end');
      input.value = '';
      onChange();
      text.focus();
    });
  }
}
