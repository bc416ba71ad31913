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
