// Before anything is drawn: the theme that the reader chose on an earlier page, if any.
try {
  const theme = localStorage.getItem("ndm-theme");
  if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
} catch { /* a browser that keeps nothing follows the system */ }
document.documentElement.classList.add("scripted");
