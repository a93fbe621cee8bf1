// Marks start..stop, counted in UTF-16 units over the text nodes, which together are the article's text; returns the first mark.
function markStretch(root, start, stop) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  let seen = 0, first = null;
  for (let node of nodes) {
    const begin = seen, end = seen + node.length;
    seen = end;
    if (end <= start || begin >= stop) continue;
    if (start > begin) node = node.splitText(start - begin);
    const length = Math.min(stop, end) - Math.max(start, begin);
    if (length < node.length) node.splitText(length);
    const wrap = document.createElement("mark");
    node.replaceWith(wrap);
    wrap.append(node);
    first = first || wrap;
  }
  return first;
}

// The evidence beside a page: opened by underlined words, stepped through, closed. `itemsOf` gives what a link leads to,
// `show` puts one of it into the panel.
function evidencePanel(panel, itemsOf, show) {
  "use strict";
  const inner = panel.querySelector(".inner"), hint = panel.querySelector(".hint");
  const title = panel.querySelector("h2"), place = panel.querySelector(".place");
  const steps = panel.querySelectorAll(".step");
  let shown = [], at = 0, opener = null;

  function step(index) {
    at = (index + shown.length) % shown.length;
    show(shown[at]);
    place.textContent = shown.length > 1 ? `${at + 1} of ${shown.length}` : "";
    steps.forEach((button) => { button.hidden = shown.length < 2; });
  }

  function open(link, focus) {
    opener?.classList.remove("on");
    opener = link;
    opener.classList.add("on");
    shown = itemsOf(link);
    hint.hidden = true;
    inner.hidden = false;
    panel.classList.add("open");
    step(0);
    if (focus) title.focus({ preventScroll: true });
  }

  function close() {
    panel.classList.remove("open");
    inner.hidden = true;
    hint.hidden = false;
    opener?.classList.remove("on");
    opener?.focus({ preventScroll: true });
    opener = null;
  }

  // Where there is a column for it, the evidence of the main happening stands there from the start.
  const first = document.querySelector("#glance a.ev");
  if (first && window.matchMedia("(min-width: 70rem)").matches) open(first, false);

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.ev");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(link, true);
  });
  document.addEventListener("keydown", (event) => {
    if (inner.hidden || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, select, textarea")) return;
    if (event.key === "Escape") close();
    if (shown.length > 1 && event.key === "]") step(at + 1);
    if (shown.length > 1 && event.key === "[") step(at - 1);
  });
  steps[0].addEventListener("click", () => step(at - 1));
  steps[1].addEventListener("click", () => step(at + 1));
  panel.querySelector(".close").addEventListener("click", close);
}
