// Lays Plotly's hovering over the picture of a chart. The picture stays, and all that is seen is its own.
(box, chart) => {
  if (!chart.views) return; // stored by an earlier version: it stays a picture
  const pane = document.createElement("div");
  pane.className = "ndm-pane";
  pane.setAttribute("aria-hidden", "true"); // the picture has its words, and the table its numbers
  box.append(pane);

  // A page has two pictures, of which its style shows the one that fits.
  const draw = () => {
    const picture = [...box.querySelectorAll("img")].find(one => one.clientWidth);
    if (!picture) return;
    const { width, height, l, r, t, b } = chart.views[picture.dataset.view];
    const scale = picture.clientWidth / width;
    const layout = {
      ...structuredClone(chart.layout), width: width * scale, height: height * scale,
      margin: { l: l * scale, r: r * scale, t: t * scale, b: b * scale, pad: 0, autoexpand: false },
      paper_bgcolor: "rgba(0,0,0,0)", plot_bgcolor: "rgba(0,0,0,0)", dragmode: false, hovermode: "closest",
      hoverdistance: 24, hoverlabel: { align: "left", font: { family: "Arial, Helvetica, sans-serif", size: 13 } },
    };
    return window.Plotly.react(pane, structuredClone(chart.data), layout, chart.config)
      .then(() => box.classList.add("ndm-drawn"));
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
