/** Loads the arrow keys of an argument when the focus moves into it, or when the address has a fragment. */
const load = (): void => void import('./argument-map.ts');

if (location.hash === '') document.querySelector('argument-map')?.addEventListener('focusin', load, { once: true });
else load();
window.addEventListener('hashchange', load, { once: true });
