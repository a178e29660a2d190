/**
 * Fetches another page of the site as a document, whose nodes this page can adopt. The browser parses the response, because
 * scripts of the site may not turn text into markup (Trusted Types).
 */
export function fetchPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onloadend = () => {
      const page = request.response as Document | null;
      if (request.status === 200 && page) resolve(page);
      else reject(new Error(`${address}: ${request.status}`));
    };
    request.send();
  });
}
