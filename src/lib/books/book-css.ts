/** The styles of a book. Type and colours are the reader’s; what stands around a claim shows only where it differs. */
export const BOOK_CSS = `body { line-height: 1.5; }
h1, h2, h3 { line-height: 1.25; text-align: left; }
h3 { font-size: 1em; margin: 0 0 0.4em; }
p { margin: 0 0 0.7em; }
.n { font-size: 0.65em; vertical-align: super; line-height: 0; margin-right: 0.25em; text-decoration: none; }
.by, .landmarks { display: none; }
.seen { display: inline; font-size: 0.8em; opacity: 0.8; }
.byline { font-style: italic; }
aside { margin: 1.6em 0; font-size: 0.9em; }
aside p, aside ol { margin: 0 0 0.35em; }
.words { font-size: 1.1em; }
.ed { padding-left: 0.7em; border-left: 2px solid; }
`;
