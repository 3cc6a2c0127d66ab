// The page that the letter will be, following the section editors while one types: read from the page, never from the server.
const digits = '零一二三四五六七八九';
const kaiHeading = /^（[一二三四五六七八九十]+）/;

function chinese(number) {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`;
  return ones === 0 ? head : head + digits[ones];
}

function line(className, text) {
  const paragraph = document.createElement('p');
  paragraph.className = className;
  paragraph.textContent = text;
  return paragraph;
}

function readSections(source) {
  return [...source.querySelectorAll('[data-letter-section]')].map(element => {
    const heading = element.querySelector('[data-letter-heading]');
    return {
      heading: (heading?.value ?? heading?.textContent ?? '').trim(),
      paragraphs: (element.querySelector('[data-text]')?.value ?? '').split('\n').map(p => p.trim()).filter(p => p !== ''),
    };
  });
}

function render(body, sections) {
  const lines = sections.flatMap(({ heading, paragraphs }, index) => {
    const label = `${chinese(index + 1)}、`;
    const texts = heading === '' ? [label + (paragraphs[0] ?? ''), ...paragraphs.slice(1)] : paragraphs;
    return [
      ...(heading === '' ? [] : [line('rc-sheet__heading', label + heading)]),
      ...texts.map(text => line(kaiHeading.test(text) ? 'rc-sheet__subheading' : '', text)),
    ];
  });
  body.replaceChildren(...lines);
}

/** source: the element that holds the editors; body: the empty element that shows the sections. */
export function follow(source, body) {
  let frame = 0;
  const later = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      render(body, readSections(source));
    });
  };
  const stop = new AbortController();
  for (const event of ['input', 'change', 'rc-section-text']) {
    source.addEventListener(event, later, { signal: stop.signal });
  }
  const observer = new MutationObserver(later);
  observer.observe(source, { childList: true, subtree: true });
  later();
  return {
    dispose() {
      stop.abort();
      observer.disconnect();
      cancelAnimationFrame(frame);
    },
  };
}
