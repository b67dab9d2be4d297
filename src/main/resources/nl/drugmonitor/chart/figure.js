(box, figure, language) => {
  const light = { template: HOUSE_TEMPLATE, colours: HOUSE_COLOURS };
  const dark = { template: DARK_TEMPLATE, colours: DARK_COLOURS };
  const dutch = language === "nl";
  const british = { format: { date: "%-d %B %Y", dayMonth: "%-d %b", dayMonthYear: "%-d %b %Y" } };
  const locales = { nl: DUTCH, "en-GB": british };
  const config = { displaylogo: false, locale: dutch ? "nl" : "en-GB", locales, ...figure.config };
  const pen = document.createElement("canvas").getContext("2d");
  const plot = document.createElement("div");
  plot.setAttribute("role", "img");
  plot.setAttribute("aria-label", box.textContent.trim());
  box.append(plot);

  // Breaks the title into lines, for Plotly lets it run out of the figure.
  const wrap = (text, size, width) => {
    pen.font = `${size}px Arial, Helvetica, sans-serif`;
    return text.split("<br>").flatMap(line => {
      const lines = [""];
      for (const word of line.split(" ")) {
        const longer = (lines.at(-1) + " " + word).trim();
        if (lines.at(-1) && pen.measureText(longer).width > width) lines.push(word);
        else lines[lines.length - 1] = longer;
      }
      return lines;
    });
  };

  // The colour of the text says whether the page is dark, whoever made it so.
  const isDark = () => +getComputedStyle(box).color.match(/\d+/)[0] > 127;

  // Our own colours, also where they stand in the data, are those of a dark page on one; a user's stay.
  const dressed = () => {
    const house = isDark() ? dark : light;
    house.template.layout.colorway = house.colours;
    const data = light.colours.reduce(
      (text, colour, i) => text.replaceAll(colour, house.colours[i]), JSON.stringify(figure.data));
    return { template: house.template, data: JSON.parse(data), layout: structuredClone(figure.layout) };
  };

  // The figure is as wide as its user made it, or as the place that it has, if that is narrower.
  const draw = () => {
    if (!box.clientWidth) return;
    const { template, data, layout } = dressed();
    layout.width = Math.min(layout.width ?? 800, box.clientWidth);
    layout.height ??= 450;
    Object.assign(layout, { autosize: false, separators: dutch ? ",." : ".,", template });
    if (layout.title?.text) {
      const size = layout.title.font?.size ?? 18;
      const toolBar = layout.width > 560 ? 200 : 0;
      const lines = wrap(layout.title.text, size, layout.width - 24 - toolBar);
      layout.title = { y: 1 - 14 / layout.height, ...layout.title, text: lines.join("<br>") };
      // Not by Plotly's own automargin, which leaves bars above their axis where there is a legend too.
      layout.margin = { t: lines.length * size * 1.3 + 36, ...layout.margin };
    }
    return window.Plotly.react(plot, data, layout, config).then(() => {
      box.querySelector("p")?.remove();
      box.classList.add("ndm-drawn");
    });
  };

  let drawn = box.clientWidth;
  draw();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
  const theme = new MutationObserver(draw); // JupyterLab and VS Code tell it on the body, our own pages on the root
  theme.observe(document.body, { attributeFilter: ["data-jp-theme-light", "class"] });
  theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  new ResizeObserver(() => {
    if (box.clientWidth !== drawn) {
      drawn = box.clientWidth;
      draw();
    }
  }).observe(box);
}
