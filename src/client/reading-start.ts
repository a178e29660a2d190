/** Fetches the script of the reading page when a reader stirs, or when the address asks for what it does. */
const SIGNS = ['pointerover', 'pointerdown', 'focusin', 'click', 'keydown', 'scroll'];

let started = false;
let cue: Event | undefined;

function onSign(event?: Event): void {
  cue = event;
  if (started) return;
  started = true;
  void import('./reading.ts').then(({ begin }) => {
    for (const sign of SIGNS) document.removeEventListener(sign, onSign);
    begin(cue);
  });
}

for (const sign of SIGNS) document.addEventListener(sign, onSign);
if (/^#(about|lens)-/.test(location.hash) || history.state !== null) onSign();
