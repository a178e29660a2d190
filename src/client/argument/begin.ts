/** Loads the arrow keys of an argument when the keyboard or an address leads into it. */
const load = (): void => void import('./argument-map.ts');

if (location.hash === '') document.querySelector('argument-map')?.addEventListener('focusin', load, { once: true });
else load();
window.addEventListener('hashchange', load, { once: true });
