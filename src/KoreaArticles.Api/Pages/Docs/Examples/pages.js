// Every article that matches, page by page, in a browser or in Node.js.
let url = new URL('/v1/articles?q=sanctions&limit=100', 'http://localhost:5080');

while (url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error((await answer.json()).detail);

  const page = await answer.json();
  for (const article of page.items) console.log(article.date.value ?? 'undated', article.title);

  url = page.nextUrl ? new URL(page.nextUrl, url) : null;
}
