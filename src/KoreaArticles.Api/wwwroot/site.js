// Everything works without this file; it saves clicks.
'use strict';

// A form whose answer holds a region of this page: the region is renewed in place.
for (const form of document.querySelectorAll('form[data-live-form]')) {
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const answer = await fetch(form.action, { method: form.method, body: new URLSearchParams(new FormData(form)) });
    if (!renew(await answer.text(), form.dataset.liveForm)) form.submit();
  });
}

function renew(html, id) {
  const fresh = new DOMParser().parseFromString(html, 'text/html').getElementById(id);
  if (!fresh) return false;
  document.getElementById(id).replaceWith(fresh);
  return true;
}

// A card of evidence goes away with Escape and comes back with the next stretch.
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  for (const received of document.querySelectorAll('.received')) received.classList.add('still');
});
for (const type of ['mouseover', 'focusin']) {
  document.addEventListener(type, event => event.target.closest('.received.still')?.classList.remove('still'));
}

if (navigator.clipboard) {
  for (const button of document.querySelectorAll('button[data-copy]')) button.hidden = false;
}
document.addEventListener('click', async event => {
  const button = event.target.closest('button[data-copy]');
  if (!button) return;
  const label = button.textContent;
  await navigator.clipboard.writeText(button.dataset.copy);
  button.textContent = 'Copied';
  setTimeout(() => { button.textContent = label; }, 1500);
});

// A quotation and the note of who said it light up together.
for (const type of ['mouseover', 'mouseout', 'focusin', 'focusout']) {
  document.addEventListener(type, event => {
    const at = event.target.closest('[data-quote], [data-said]');
    if (!at) return;
    const ids = (at.dataset.quote ?? at.dataset.said).split(' ').map(id => CSS.escape(id));
    const together = ids.map(id => `[data-quote="${id}"], [data-said~="${id}"]`).join(', ');
    for (const one of document.querySelectorAll(together)) {
      one.classList.toggle('lit', type === 'mouseover' || type === 'focusin');
    }
  });
}

// Searching as one types: the answer's results take the place of these, and the address follows.
const words = document.querySelector('.opening .search input[type="search"]');
let asked = 0;

async function show(url, remember) {
  const number = ++asked;
  const answer = await fetch(url, { headers: { Accept: 'text/html' } });
  const html = await answer.text();
  if (number !== asked || !renew(html, 'results')) return;
  document.title = new DOMParser().parseFromString(html, 'text/html').title;
  if (remember) history[words.dataset.typing ? 'replaceState' : 'pushState'](null, '', url);
  words.dataset.typing = 'yes';
}

if (words && document.getElementById('results')) {
  let pause;
  const address = () => {
    const url = new URL(words.form.action);
    for (const [name, value] of new FormData(words.form)) if (value) url.searchParams.append(name, value);
    return url;
  };
  words.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => show(address(), true), 200);
  });
  words.addEventListener('blur', () => { delete words.dataset.typing; });
  addEventListener('popstate', () => {
    words.value = new URL(location).searchParams.get('q') ?? '';
    show(location, false);
  });
}
