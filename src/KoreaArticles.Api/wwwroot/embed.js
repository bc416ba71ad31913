// <korea-quote quote="ID"> and <korea-articles q="words" limit="5"> for any page.
// What stands inside the element is shown until the answer is there, and instead of it where there is none.
// Themes: --korea-font, --korea-color, --korea-background, --korea-padding, --korea-accent, --korea-link, --korea-muted, --korea-gap.

const site = new URL('.', import.meta.url);

const style = new CSSStyleSheet();
style.replaceSync(`
:host { display: block; padding: var(--korea-padding, 0); background: var(--korea-background, none); color: var(--korea-color, inherit); font: var(--korea-font, inherit); overflow-wrap: anywhere; }
:host([hidden]) { display: none; }
figure, blockquote, p, ul { margin: 0; padding: 0; }
blockquote { border-inline-start: .25em solid var(--korea-accent, currentColor); padding-inline-start: 1em; font-size: 1.15em; line-height: 1.45; }
figcaption { margin-top: .6em; }
ul { list-style: none; display: grid; gap: var(--korea-gap, .75em); }
cite { font-style: normal; }
a { color: var(--korea-link, inherit); text-underline-offset: .15em; }
a:focus-visible { outline: 2px solid var(--korea-accent, currentColor); outline-offset: 2px; }
.about { color: var(--korea-muted, inherit); font-size: .875em; }
`);

/** An element with properties and children; children that are text stay text, and those that are nothing are left out. */
function make(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children.filter(child => child != null && child !== ''));
  return element;
}

const link = (path, text) => make('a', { href: new URL(path, site).href, dir: 'auto' }, text);

/** A date as fine as it is known. */
function dateOf({ value, basis }) {
  if (!value) return 'undated';
  // "2021", "2021-08", "2021-08-04", a time of that day, or a day without its year, "--08-04".
  const day = value.startsWith('--') ? `2000${value.slice(1)}` : value.slice(0, 10);
  const form = new Intl.DateTimeFormat('en-GB', {
    year: value.startsWith('--') ? undefined : 'numeric',
    month: day.length > 4 ? 'long' : undefined,
    day: day.length > 7 ? 'numeric' : undefined,
    timeZone: 'UTC',
  });
  const doubt = value.startsWith('--') ? ', year unknown' : basis === 'inferred' ? ' (inferred)' : '';
  return make('time', { dateTime: value }, form.format(new Date(day)) + doubt);
}

/** Source and date in one line. */
const about = ({ source, date }) => make('p', { className: 'about' }, source && make('bdi', {}, source.name), source && ' · ', dateOf(date));

class KoreaElement extends HTMLElement {
  #asking = null;
  #isDue = false;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [style];
    this.shadowRoot.append(make('slot'));
  }

  connectedCallback() {
    this.#ask();
  }

  disconnectedCallback() {
    this.#asking?.abort();
  }

  attributeChangedCallback() {
    this.#ask();
  }

  // Attributes come one by one; the service is asked once.
  #ask() {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      if (this.isConnected) this.#show();
    });
  }

  async #show() {
    this.#asking?.abort();
    const { signal } = this.#asking = new AbortController();
    try {
      const answer = await fetch(new URL(this.path, site), { signal, credentials: 'omit', headers: { accept: 'application/json' } });
      if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
      this.shadowRoot.replaceChildren(this.render(await answer.json()));
    } catch (error) {
      if (signal.aborted) return;
      this.shadowRoot.replaceChildren(make('slot'));
      console.warn(error);
    }
  }
}

customElements.define('korea-quote', class extends KoreaElement {
  static observedAttributes = ['quote'];

  get path() {
    return `v1/quotes/${encodeURIComponent(this.getAttribute('quote') ?? '')}`;
  }

  render({ id, kind, text, speaker, speakerText, speakerTitle, article }) {
    const path = `quotes/${encodeURIComponent(id)}`;
    const name = speaker?.name ?? speakerText;
    return make('figure', {},
      make('blockquote', { cite: new URL(path, site).href }, make('p', { dir: 'auto' }, kind === 'direct' ? `“${text}”` : text)),
      make('figcaption', {},
        name && make('p', { dir: 'auto' }, make('strong', {}, name), speaker && speakerTitle && `, ${speakerTitle}`),
        make('cite', {}, link(path, article.title ?? 'Untitled')),
        about(article)));
  }
});

customElements.define('korea-articles', class extends KoreaElement {
  static observedAttributes = ['q', 'source', 'speaker', 'place', 'from', 'to', 'sort', 'limit', 'label'];

  get path() {
    const query = new URLSearchParams({ fields: 'title,source,date' });
    for (const name of this.constructor.observedAttributes) {
      const value = this.getAttribute(name);
      if (value && name !== 'label') query.set(name, value);
    }
    return `v1/articles?${query}`;
  }

  render({ items }) {
    if (items.length === 0) return make('p', {}, 'No articles.');
    return make('ul', { ariaLabel: this.getAttribute('label') ?? 'Articles', role: 'list' },
      ...items.map(article => make('li', {}, link(`articles/${encodeURIComponent(article.id)}`, article.title ?? 'Untitled'), about(article))));
  }
});
