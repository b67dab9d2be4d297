// What readers do with a page: theme, folded code, the list of contents, notes on the spot. Without scripts the page
// shows all of this too, as folds that open and links that lead to the end of the page.
(() => {
  const kept = {
    get(key) { try { return localStorage.getItem(key); } catch { return null; } },
    set(key, value) { try { localStorage.setItem(key, value); } catch { /* kept for this page only */ } },
  };
  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // Theme: that of the system, until the reader chooses.
  const system = matchMedia("(prefers-color-scheme: dark)");
  const themeButton = document.getElementById("theme-button");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
  const showTheme = () => themeButton.setAttribute("aria-pressed", isDark());
  themeButton.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    kept.set("ndm-theme", root.dataset.theme);
    showTheme();
  });
  system.addEventListener("change", showTheme);
  showTheme();

  // Code: shown or folded, all of it or one cell. What the reader chose for all holds on every page; a cell that was
  // opened alone is kept for its page.
  const folds = all("details.code");
  const codeButton = document.getElementById("code-button");
  if (codeButton && folds.length) {
    const pageKey = "ndm-code-" + location.pathname.split("/").pop();
    const showCode = () => codeButton.setAttribute("aria-pressed", folds.every(fold => fold.open));
    const everywhere = kept.get("ndm-code");
    const cells = JSON.parse(kept.get(pageKey) ?? "{}");
    for (const fold of folds) {
      if (everywhere) fold.open = everywhere === "shown";
      if (fold.dataset.cell in cells) fold.open = cells[fold.dataset.cell];
      fold.querySelector("summary").addEventListener("click", () => {
        cells[fold.dataset.cell] = !fold.open;
        kept.set(pageKey, JSON.stringify(cells));
      });
      fold.addEventListener("toggle", showCode);
    }
    codeButton.addEventListener("click", () => {
      const open = !folds.every(fold => fold.open);
      for (const fold of folds) {
        fold.open = open;
        delete cells[fold.dataset.cell];
      }
      kept.set("ndm-code", open ? "shown" : "folded");
      kept.set(pageKey, JSON.stringify(cells));
      showCode();
    });
    showCode();
    for (const pre of all("details.code > pre")) {
      const copy = document.createElement("button");
      copy.type = "button";
      copy.className = "copy";
      copy.textContent = document.body.dataset.copy;
      copy.addEventListener("click", async () => {
        await navigator.clipboard.writeText(pre.querySelector("code").textContent);
        copy.textContent = document.body.dataset.copied;
        setTimeout(() => { copy.textContent = document.body.dataset.copy; }, 2000);
      });
      pre.after(copy);
    }
  }
  document.addEventListener("DOMContentLoaded", () => {
    if (window.hljs) all("pre > code[class*=language-]").forEach(code => window.hljs.highlightElement(code));
  });

  // Contents: open beside the text where there is room, folded above it where there is none; the part that is read
  // is marked.
  const contents = document.querySelector(".contents .here");
  if (contents) {
    const beside = matchMedia("(min-width: 70rem)");
    const place = () => { contents.open = beside.matches; };
    beside.addEventListener("change", place);
    place();
    const links = all(".here li:not(.figures li) > a");
    const targets = links.map(link => document.getElementById(link.hash.slice(1)));
    let waits = false;
    const follow = () => {
      waits = false;
      const atEnd = innerHeight + scrollY >= root.scrollHeight - 2;
      const read = atEnd ? targets.length - 1 : targets.findLastIndex(target => target.getBoundingClientRect().top < 130);
      links.forEach((link, i) => {
        if (i === read) link.setAttribute("aria-current", "location");
        else link.removeAttribute("aria-current");
      });
      const aside = contents.parentElement;
      const line = links[read];
      if (line && beside.matches) {
        const middle = line.offsetTop - aside.clientHeight / 2;
        if (Math.abs(aside.scrollTop - middle) > aside.clientHeight / 3) aside.scrollTop = middle;
      }
    };
    addEventListener("scroll", () => {
      if (!waits) requestAnimationFrame(follow);
      waits = true;
    }, { passive: true });
    follow();
    contents.addEventListener("click", event => {
      if (event.target.closest("a") && !beside.matches) contents.open = false;
    });
  }

  // Notes: what a mark leads to is shown beside it, by the mouse, by the keyboard and by a tap.
  const preview = document.createElement("div");
  preview.className = "preview";
  preview.hidden = true;
  document.body.append(preview);
  let hiding = 0;
  const hide = () => { preview.hidden = true; };
  const hideSoon = () => { hiding = setTimeout(hide, 250); };
  const show = mark => {
    const note = document.getElementById(mark.hash.slice(1));
    if (!note) return;
    clearTimeout(hiding);
    preview.replaceChildren(...[...note.cloneNode(true).childNodes].filter(node => !node.classList?.contains("note-back")));
    preview.hidden = false;
    const at = mark.getBoundingClientRect();
    const left = Math.min(at.left, root.clientWidth - preview.offsetWidth - 12);
    const above = at.bottom + preview.offsetHeight + 16 > innerHeight && at.top > preview.offsetHeight + 16;
    preview.style.left = `${Math.max(12, left) + scrollX}px`;
    preview.style.top = `${(above ? at.top - preview.offsetHeight - 8 : at.bottom + 8) + scrollY}px`;
  };
  for (const mark of all("a.note-mark")) {
    mark.setAttribute("aria-describedby", mark.hash.slice(1));
    mark.addEventListener("pointerenter", event => { if (event.pointerType === "mouse") show(mark); });
    mark.addEventListener("pointerleave", event => { if (event.pointerType === "mouse") hideSoon(); });
    mark.addEventListener("focus", () => show(mark));
    mark.addEventListener("blur", hideSoon);
    mark.addEventListener("click", event => {
      if (event.pointerType !== "touch") return hide();
      event.preventDefault();
      show(mark);
    });
  }
  preview.addEventListener("pointerenter", () => clearTimeout(hiding));
  preview.addEventListener("pointerleave", hideSoon);
  document.addEventListener("pointerdown", event => { if (!event.target.closest(".preview, .note-mark")) hide(); });
  document.addEventListener("keydown", event => { if (event.key === "Escape") hide(); });

  // The keyboard scrolls an output that is wider than the page.
  const reach = () => {
    for (const box of all(".out, .out div, .prose table, pre")) {
      const wide = box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).overflowX !== "visible";
      if (wide && !box.hasAttribute("tabindex")) {
        box.tabIndex = 0;
        box.setAttribute("role", "region");
        box.setAttribute("aria-label", document.body.dataset.wide);
      }
    }
  };
  addEventListener("load", reach);
  addEventListener("resize", reach);
})();
