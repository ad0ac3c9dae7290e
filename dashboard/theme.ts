import { h } from './dom.ts';
import { T } from './strings.ts';

type Theme = keyof typeof T.themes;

/** The choice between light, dark and what the system says; remembered where the browser lets it. */
export function themeChooser(): HTMLElement {
  const select = h(
    'select',
    { id: 'theme' },
    ...Object.entries(T.themes).map(([value, name]) => h('option', { value }, name)),
  );
  const apply = (theme: string) => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  };
  select.value = remembered();
  apply(select.value);
  select.addEventListener('change', () => {
    apply(select.value);
    try {
      localStorage.setItem('theme', select.value);
    } catch {
      // Storage may be turned off; the choice then lasts as long as the page.
    }
  });
  return h('div', { class: 'theme' }, h('label', { for: 'theme' }, T.theme), select);
}

function remembered(): Theme {
  try {
    const theme = localStorage.getItem('theme');
    return theme === 'light' || theme === 'dark' ? theme : 'auto';
  } catch {
    return 'auto';
  }
}
