(async () => {
  if (window.ndmChart) return;
  const packed = Uint8Array.from(atob("PACKED_PLOTLY"), sign => sign.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  const script = document.createElement("script");
  script.textContent = await new Response(unpacked).text();
  document.head.append(script);
  script.remove();
  window.ndmFigure = DRAW_FIGURE;
  window.ndmChart = DRAW_CHART;
  document.dispatchEvent(new Event("ndm-plotly"));
})();
