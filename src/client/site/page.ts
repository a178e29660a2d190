/** What every page does: one file, since three would cost more to fetch than what is in them. */
import '../suggest/search-field.ts';
import './start.ts';
import './way-back.ts';

// What was said on a day.
if (/[?&]on=/.test(location.search)) void import('./as-of.ts');
