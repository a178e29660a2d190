/** What every page loads: one file, because three small ones would cost more. */
import '../suggest/search-field.ts';
import './start.ts';
import './way-back.ts';

// The address asks for the text of a day.
if (/[?&]on=/.test(location.search)) void import('./as-of.ts');
