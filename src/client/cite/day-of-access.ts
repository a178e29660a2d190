/** The date of access that some styles ask for: today, in the format of the style. */
export function dayOfAccess({ dataset }: HTMLElement): string {
  const now = new Date();
  const order = dataset.accessDay;
  if (order !== 'year-first')
    return now.toLocaleDateString(order === 'month-first' ? 'en-US' : 'en-GB', { dateStyle: 'long' });
  return `${now.getFullYear()} ${now.toLocaleDateString('en-US', { month: 'short', day: 'numeric' })}`;
}
