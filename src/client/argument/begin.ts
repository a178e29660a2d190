/** Fetches the arrow keys of an argument when somebody comes to it with the keyboard or by an address within it. */
const load = (): void => void import('./argument-map.ts');

if (location.hash === '') document.querySelector('argument-map')?.addEventListener('focusin', load, { once: true });
else load();
window.addEventListener('hashchange', load, { once: true });
