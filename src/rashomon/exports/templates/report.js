(() => {
  "use strict";
  const spans = JSON.parse(document.getElementById("spans").textContent);
  const panel = document.getElementById("panel");
  const inner = panel.querySelector(".inner");
  const hint = panel.querySelector(".hint");
  const title = panel.querySelector("h2");
  const byline = panel.querySelector(".byline");
  const body = panel.querySelector(".body");
  const place = panel.querySelector(".place");
  const steps = panel.querySelectorAll(".step");
  let shown = [], at = 0, opener = null;

  // Marks start..stop, counted in UTF-16 units over the text nodes, which together are the article's text.
  function mark(root, start, stop) {
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

  function show(index) {
    at = (index + shown.length) % shown.length;
    const [article, start, stop, word] = spans[shown[at]];
    const source = document.getElementById("a" + article);
    const text = source.querySelector(".text").cloneNode(true);
    text.querySelectorAll("[id]").forEach((node) => node.removeAttribute("id"));
    const found = mark(text, start, stop);
    title.textContent = source.dataset.outlet;
    byline.textContent = [source.dataset.title, source.dataset.date, word].filter(Boolean).join(" · ");
    place.textContent = shown.length > 1 ? `${at + 1} of ${shown.length}` : "";
    steps.forEach((step) => { step.hidden = shown.length < 2; });
    body.replaceChildren(text);
    if (found) body.scrollTop = Math.max(0, found.offsetTop - body.clientHeight / 3);
  }

  function open(link, focus = true) {
    if (opener) opener.classList.remove("on");
    opener = link;
    opener.classList.add("on");
    shown = link.dataset.ev.split(" ").map(Number);
    hint.hidden = true;
    inner.hidden = false;
    panel.classList.add("open");
    show(0);
    if (focus) title.focus({ preventScroll: true });
  }

  function close() {
    panel.classList.remove("open");
    inner.hidden = true;
    hint.hidden = false;
    if (!opener) return;
    opener.classList.remove("on");
    opener.focus({ preventScroll: true });
    opener = null;
  }

  // Where there is a column for it, the evidence of the main happening stands there from the start.
  const first = document.querySelector("#glance a.ev");
  if (first && window.matchMedia("(min-width: 70rem)").matches) open(first, false);

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.ev");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(link);
  });
  document.addEventListener("keydown", (event) => {
    if (inner.hidden) return;
    if (event.key === "Escape") close();
    if (shown.length > 1 && panel.contains(document.activeElement)) {
      if (event.key === "ArrowRight") show(at + 1);
      if (event.key === "ArrowLeft") show(at - 1);
    }
  });
  steps[0].addEventListener("click", () => show(at - 1));
  steps[1].addEventListener("click", () => show(at + 1));
  panel.querySelector(".close").addEventListener("click", close);
  window.addEventListener("beforeprint", () => {
    document.querySelectorAll("details.wide").forEach((node) => { node.open = true; });
  });
})();
