(() => {
  // A click on a heading sorts the rows that are there: upward, downward, as they were. What is missing comes last.
  for (const table of document.querySelectorAll("table.ndm-grid")) {
    if (table.ndmSorts) continue;
    table.ndmSorts = true;
    const body = table.tBodies[0];
    const all = [...body.rows];
    const gap = all.filter(row => row.hasAttribute("data-gap"));
    const rows = all.filter(row => !row.hasAttribute("data-gap"));
    const heads = [...table.tHead.rows[0].cells];
    const signs = { ascending: " ▲", descending: " ▼", none: "" };

    const compare = (one, other, isNumber) => isNumber
      ? parseFloat(one.replace(",", ".")) - parseFloat(other.replace(",", "."))
      : one.localeCompare(other, undefined, { numeric: true });

    const sort = (column, direction) => {
      const isNumber = heads[column].hasAttribute("data-number");
      const text = row => (row.cells[column].title || row.cells[column].textContent).trim();
      const sorted = [...rows];
      if (direction !== "none") {
        sorted.sort((a, b) => {
          const [one, other] = [text(a), text(b)];
          if (!one || !other) return !one - !other;
          return compare(one, other, isNumber) * (direction === "descending" ? -1 : 1);
        });
      }
      body.append(...(direction === "none" ? all : [...sorted, ...gap]));
      heads.forEach((head, i) => {
        const now = i === column ? direction : "none";
        head.setAttribute("aria-sort", now);
        head.querySelector("i").textContent = signs[now];
      });
    };

    heads.forEach((head, column) => {
      const mark = document.createElement("i");
      head.querySelector("span").append(mark);
      head.title = table.dataset.hint;
      head.tabIndex = 0;
      head.style.cursor = "pointer";
      head.setAttribute("aria-sort", "none");
      const next = () => {
        const now = head.getAttribute("aria-sort");
        sort(column, { none: "ascending", ascending: "descending", descending: "none" }[now]);
      };
      head.addEventListener("click", next);
      head.addEventListener("keydown", event => {
        if (event.key === "Enter" || event.key === " ") {
          event.preventDefault();
          next();
        }
      });
    });
  }
})();
