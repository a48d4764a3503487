// Files dropped on the page or chosen, sent one by one, so that each is told of as it comes in.
export function startAdding() {
  const form = document.querySelector('form[data-adding]');
  if (form === null) {
    return;
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(form, [...form.elements.files.files]);
  });
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    form.classList.add('over');
  });
  document.addEventListener('dragleave', () => form.classList.remove('over'));
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    form.classList.remove('over');
    send(form, [...event.dataTransfer.files]);
  });
}

async function send(form, files) {
  const bar = form.querySelector('progress');
  const list = form.querySelector('ul');
  bar.hidden = false;
  bar.max = files.length;
  bar.value = 0;
  for (const file of files) {
    list.prepend(await line(file));
    bar.value += 1;
  }
  bar.hidden = true;
  form.reset();
}

async function line(file) {
  const item = document.createElement('li');
  item.append(`${file.name}: `);
  try {
    const answer = await fetch(`/api/documents?name=${encodeURIComponent(file.name)}`, { method: 'POST', body: file });
    const result = await answer.json();
    for (const card of result.documents ?? []) {
      const link = document.createElement('a');
      link.href = `/documents/${encodeURIComponent(card.id)}`;
      link.textContent = card.id;
      item.append(link, ` ${card.title ?? ''} `);
    }
    item.append(result.known ? '(held already) ' : '');
    const problems = result.failures?.map((failure) => failure.message) ?? [result.detail ?? `the server answers ${answer.status}`];
    item.append(problems.join('; '));
  } catch {
    item.append('the server does not answer');
  }
  return item;
}
