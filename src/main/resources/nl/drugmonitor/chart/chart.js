(box, chart) => {
  const family = "Arial, Helvetica, sans-serif";
  const ink = "#1A1A1A";
  const grey = "#595959";
  const pen = document.createElement("canvas").getContext("2d");
  const picture = box.querySelector("img");
  const plot = document.createElement("div");
  plot.className = "ndm-plot";
  plot.setAttribute("role", "img");
  plot.setAttribute("aria-label", picture?.alt ?? "");
  box.append(plot);
  if (!document.getElementById("ndm-print")) {
    const style = document.createElement("style");
    style.id = "ndm-print";
    style.textContent =
      "@media screen { .ndm-drawn > img { display: none } } @media print { .ndm-drawn > .ndm-plot { display: none } }";
    document.head.append(style);
  }

  const widthOf = (text, size, weight = "") => {
    pen.font = `${weight} ${size}px ${family}`;
    return pen.measureText(text).width;
  };
  const wrap = (text, size, weight, width) => {
    const lines = [""];
    for (const word of text.split(" ")) {
      const longer = (lines.at(-1) + " " + word).trim();
      if (lines.at(-1) && widthOf(longer, size, weight) > width) lines.push(word);
      else lines[lines.length - 1] = longer;
    }
    return lines;
  };
  const besideName = 80; // as Plotly spaces them, or more
  const legendRows = (names, size, width) => {
    const widest = Math.max(...names.flat().map(line => widthOf(line, size))) + besideName;
    const beside = Math.max(1, Math.floor(width / widest));
    return beside === 1 ? names.flat().length : Math.ceil(names.length / beside);
  };

  // What depends on the width is laid out here, all else is in the chart.
  const draw = () => {
    const width = box.clientWidth;
    if (!width) return;
    const size = width < 560 ? 13 : 14;
    const large = width < 560 ? 16 : 18;
    const { data, layout } = structuredClone({ data: chart.data, layout: chart.layout });
    const title = wrap(layout.title?.text ?? "", large, "bold", width - 24);
    const second = layout.title?.subtitle?.text;
    const subtitle = second ? wrap(second, size, "", width - 24) : [];
    const titleHeight = (title.length + subtitle.length) * large * 1.3 + 12;
    const names = data.map(trace => wrap(trace.name, size, "", width - 20 - besideName));
    data.forEach((trace, i) => { trace.name = names[i].join("<br>"); });
    const rows = layout.showlegend ? legendRows(names, size, width - 20) : 0;
    const top = titleHeight + rows * (size + 9) + size * 3.5;
    const height = top + 320;
    const unit = {
      text: layout.yaxis?.title?.text ?? "", x: 0, xref: "paper", xanchor: "left", xshift: -6,
      y: 1, yref: "paper", yanchor: "bottom", yshift: size + 6, showarrow: false, font: { size: size - 1, color: grey },
    };
    const labels = (layout.annotations ?? []).filter(({ name }) => name === "label");
    const bar = data.find(trace => trace.type === "bar")?.width ?? 1;
    const slot = (width - 80) / (layout.xaxis?.tickvals?.length ?? 1);
    const room = slot * bar + 4;
    const besidePoints = labels.filter(({ xanchor }) => xanchor === "left").map(({ text }) => widthOf(text, size - 1));
    const right = besidePoints.length ? Math.max(36, Math.max(...besidePoints) + 22 - slot / 2) : 10;
    const upward = labels.some(({ yanchor, text }) => yanchor === "bottom" && widthOf(text, size - 1) > room);
    for (const label of labels) {
      label.font = { size: size - 1 };
      if (upward && label.yanchor !== "middle") label.textangle = -90;
    }
    Object.assign(layout, {
      width, height, autosize: false, separators: ",.", dragmode: false, hovermode: "closest",
      font: { family, size, color: ink }, paper_bgcolor: "#FFFFFF", plot_bgcolor: "#FFFFFF",
      margin: { t: top, l: 10, r: right, b: 10 },
      title: {
        text: [
          ...title.map(line => `<b>${line}</b>`),
          ...subtitle.map(line => `<span style="font-size:${size}px;color:${grey}">${line}</span>`),
        ].join("<br>"),
        font: { size: large }, x: 0, xref: "container", xanchor: "left", pad: { l: 6 },
        y: 1 - 16 / height, yref: "container", yanchor: "top",
      },
      legend: {
        orientation: "h", x: 0, xanchor: "left", xref: "container", font: { size },
        y: 1 - titleHeight / height, yref: "container", yanchor: "top", itemclick: false, itemdoubleclick: false,
      },
      annotations: [...(layout.annotations ?? []), unit],
    });
    for (const axis of [layout.xaxis, layout.yaxis]) if (axis) axis.automargin = true;
    if (layout.xaxis?.ticktext) {
      const periods = layout.xaxis.ticktext.map(text => wrap(text, size, "", slot - 6));
      layout.xaxis.ticktext = periods.map(lines => lines.join("<br>"));
      layout.xaxis.tickangle = periods.flat().some(line => widthOf(line, size) > slot - 4) ? -90 : 0;
    }
    if (layout.yaxis) layout.yaxis.title = { text: "" };
    return window.Plotly.react(plot, data, layout, chart.config).then(() => box.classList.add("ndm-drawn"));
  };

  let drawn = box.clientWidth;
  draw();
  new ResizeObserver(() => {
    if (box.clientWidth !== drawn) {
      drawn = box.clientWidth;
      draw();
    }
  }).observe(box);
}
