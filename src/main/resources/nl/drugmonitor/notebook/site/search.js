// Search over all pages. A page that was opened from disk may not fetch a file, so the index is a script; it is loaded
// when somebody first searches.
(() => {
  const dialog = document.getElementById("search");
  const input = document.getElementById("search-words");
  const list = document.getElementById("search-results");
  const count = document.getElementById("search-count");
  const MOST = 30;

  // Letters without their signs, and numbers without what parts their thousands: "cocaine" finds "cocaïne", and
  // "7156" finds "7,156" and "7.156".
  const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const term = word => plain(word).replace(/^\d{1,3}(?:[.,]\d{3})+$/, number => number.replace(/[.,]/g, ""));
  const WORD = /\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{N}]+/gu;
  const words = text => text.match(WORD) ?? [];

  const script = src => new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement("script"), { src, onload: resolve, onerror: reject });
    document.head.append(element);
  });
  let index = null;
  const load = async () => {
    await Promise.all([script("minisearch.js"), script("search-index.js")]);
    const built = new window.MiniSearch({
      fields: ["heading", "page", "text"],
      tokenize: words,
      processTerm: term,
      searchOptions: { combineWith: "AND", prefix: true, fuzzy: word => (word.length > 5 ? 0.15 : 0), boost: { heading: 4, page: 2 }, boostDocument: id => window.ndmSearchIndex[id].weight },
    });
    built.addAll(window.ndmSearchIndex.map((section, id) => ({ id, ...section })));
    return built;
  };

  // Where a text has one of the words: from, to.
  const places = (text, terms) => [...text.matchAll(WORD)]
    .filter(match => terms.some(each => term(match[0]).startsWith(each)))
    .map(match => [match.index, match.index + match[0].length]);

  const marked = (text, terms, from = 0, to = text.length) => {
    const parts = [];
    let end = from;
    for (const [start, stop] of places(text, terms)) {
      if (start < from || stop > to) continue;
      const mark = document.createElement("mark");
      mark.textContent = text.slice(start, stop);
      parts.push(text.slice(end, start), mark);
      end = stop;
    }
    return [...parts, text.slice(end, to)];
  };

  // The words around the first that was found.
  const snippet = (text, terms) => {
    const [first] = places(text, terms)[0] ?? [0];
    const from = first < 60 ? 0 : text.indexOf(" ", first - 60) + 1;
    const to = text.length - from < 220 ? text.length : text.lastIndexOf(" ", from + 200);
    return [from ? "… " : "", ...marked(text, terms, from, Math.max(to, from)), to < text.length ? " …" : ""];
  };

  const element = (name, ...content) => {
    const made = document.createElement(name);
    made.append(...content);
    return made;
  };

  const result = (found, asked) => {
    const section = window.ndmSearchIndex[found.id];
    const terms = [...new Set([...asked, ...found.terms])];
    const link = element("a", ...marked(section.heading || section.page, terms));
    link.href = `${section.href}?q=${encodeURIComponent(input.value)}${section.anchor && "#" + section.anchor}`;
    const item = element("li", link);
    item.lang = section.lang;
    if (section.heading && section.heading !== section.page) item.append(element("span", section.page));
    item.append(element("p", ...snippet(section.text, terms)));
    return item;
  };

  let last = 0;
  const find = async () => {
    const turn = ++last;
    index ??= load();
    const built = await index;
    if (turn !== last) return;
    const asked = words(input.value).map(term);
    const found = asked.length ? built.search(input.value).slice(0, MOST) : [];
    list.replaceChildren(...found.map(each => result(each, asked)));
    count.textContent = !asked.length ? "" : found.length ? `${found.length} ${dialog.dataset.some}` : dialog.dataset.none;
  };

  const open = () => {
    dialog.showModal();
    input.select();
    find();
  };
  document.getElementById("search-button").addEventListener("click", open);
  document.addEventListener("keydown", event => {
    const isTyping = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !isTyping && !dialog.open && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      open();
    }
  });
  input.addEventListener("input", find);
  dialog.addEventListener("click", event => {
    if (event.target === dialog || event.target.closest("#search-results a")) dialog.close();
  });
  dialog.addEventListener("keydown", event => {
    const links = [...list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    if (event.key === "Escape") {
      event.preventDefault(); // a search field would only empty itself
      dialog.close();
    } else if (event.key === "Enter" && document.activeElement === input) {
      event.preventDefault();
      links[0]?.click();
    } else if (event.key === "ArrowDown" && links.length) {
      event.preventDefault();
      links[Math.min(at + 1, links.length - 1)].focus();
    } else if (event.key === "ArrowUp" && at >= 0) {
      event.preventDefault();
      (links[at - 1] ?? input).focus();
    }
  });

  // On the page that was found: the words are marked, without a change of the page.
  const terms = words(new URLSearchParams(location.search).get("q") ?? "").map(term);
  if (terms.length && window.CSS?.highlights) {
    const ranges = [];
    const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (walker.currentNode.parentElement.closest("script, style")) continue;
      for (const [start, end] of places(walker.currentNode.data, terms)) {
        const range = new Range();
        range.setStart(walker.currentNode, start);
        range.setEnd(walker.currentNode, end);
        ranges.push(range);
      }
    }
    CSS.highlights.set("found", new Highlight(...ranges));
  }
})();
