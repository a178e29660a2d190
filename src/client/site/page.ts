/** What every page loads. One file, because three small files would take longer to load. */
import '../suggest/search-field.ts';
import './start.ts';
import './way-back.ts';

// The address asks for what was published on a day.
if (/[?&]on=/.test(location.search)) void import('./as-of.ts');
