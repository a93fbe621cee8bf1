(() => {
  "use strict";
  const root = document.documentElement;
  const framed = window.self !== window.top;
  root.className = framed ? "framed" : "js";

  // Marks the code points that the address asks for: a server has done it already, a folder cannot.
  function markAsked() {
    const text = document.querySelector(".report .text");
    if (!text) return;
    const asked = (new URLSearchParams(location.search).get("c") || "").match(/\d+-\d+/g) || [];
    if (!text.querySelector("mark")) {
      const points = Array.from(text.textContent);
      const units = (count) => points.slice(0, count).join("").length;
      asked.slice(0, 100).forEach((span) => markStretch(text, ...span.split("-").map((n) => units(Number(n)))));
    }
    const first = text.querySelector("mark");
    // not scrollIntoView, which would scroll the page around a frame as well
    if (first) window.scrollTo(0, first.getBoundingClientRect().top + window.scrollY - window.innerHeight / 3);
  }

  // The report with the words marked, in a frame: its page is the same that the link leads to without scripts.
  function panelOf() {
    const panel = document.getElementById("panel");
    if (!panel || framed) return;
    const whole = panel.querySelector(".whole");
    evidencePanel(panel, (link) => (link.dataset.ev || link.getAttribute("href")).split(" "), (address) => {
      const fresh = document.createElement("iframe");
      fresh.title = "The report, with the words marked";
      fresh.src = address.split("#")[0];
      panel.querySelector("iframe").replaceWith(fresh);
      whole.href = address;
    });
  }

  // On disk nobody answers a search: the list itself is narrowed.
  function narrow() {
    const field = document.getElementById("narrow");
    if (!field) return;
    const told = field.parentNode.querySelector("span");
    const bare = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    const rows = [...document.querySelectorAll(".stories > li")];
    const texts = rows.map((row) => bare(`${row.textContent} ${row.dataset.names || ""}`));
    field.parentNode.hidden = false;
    field.addEventListener("input", () => {
      const words = bare(field.value).split(/\s+/).filter(Boolean);
      rows.forEach((row, n) => { row.hidden = !words.every((word) => texts[n].includes(word)); });
      told.textContent = words.length ? `${rows.filter((row) => !row.hidden).length} of ${rows.length}` : "";
    });
  }

  // While reports are read, the page says how far it is, and leads on when it is done.
  function wait() {
    const box = document.querySelector("[data-waits]");
    if (!box) return;
    const bar = box.querySelector("progress"), phase = box.querySelector(".phase"), steps = box.querySelector(".steps");
    const look = async () => {
      try {
        const told = await (await fetch(box.dataset.waits)).json();
        if (told.ended) { location.reload(); return; }
        phase.textContent = told.phase;
        steps.textContent = told.total ? `${told.done} of ${told.total}` : "";
        if (told.total) { bar.max = told.total; bar.value = told.done; } else bar.removeAttribute("value");
      } catch { /* the desk may be busy: ask again */ }
      setTimeout(look, 700);
    };
    setTimeout(look, 400);
  }

  // The table of facts and reports in another order; the record's own stays as it came.
  function order() {
    const choice = document.getElementById("order"), body = document.querySelector(".matrix tbody");
    if (!choice || !body) return;
    const rows = [...body.rows], stands = ["disputed", "single-source", "corroborated"];
    const keys = {
      told: (row) => -row.dataset.told,
      silent: (row) => +row.dataset.told,
      stand: (row) => stands.indexOf(row.className),
    };
    choice.parentNode.hidden = false;
    choice.addEventListener("change", () => {
      const key = keys[choice.value] || ((row) => (+choice.value && !("t" in row.cells[+choice.value].dataset) ? 1 : 0));
      const ranked = rows.map((row, n) => [key(row), n, row]).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      body.append(...ranked.map((entry) => entry[2]));
    });
  }

  // The slider of the timeline: what was known by the end of a day; the rest is dimmed.
  function then() {
    const range = document.getElementById("then");
    if (!range) return;
    const box = range.closest(".then"), days = [...box.querySelectorAll("[data-at]")];
    const said = box.querySelector("output"), told = box.querySelector(".then-told");
    const known = document.querySelectorAll("[data-known]");
    [range, told, box.querySelector(".then-head")].forEach((part) => { part.hidden = false; });
    box.querySelector(".chips").hidden = true;
    const show = () => {
      const day = days[range.value], link = document.createElement("a");
      said.textContent = day.textContent;
      range.setAttribute("aria-valuetext", day.textContent);
      link.href = day.getAttribute("href");
      link.textContent = "the record as known then";
      told.replaceChildren(`${day.dataset.reports}, ${day.dataset.facts} told: `, link);
      known.forEach((part) => part.classList.toggle("later", part.dataset.known > day.dataset.at));
    };
    range.addEventListener("input", show);
    show();
  }

  // Side by side: from difference to difference by key.
  function differences() {
    const all = [...document.querySelectorAll(".columns .share:has(.diff)")];
    if (!all.length) return;
    let at = -1;
    document.addEventListener("keydown", (event) => {
      if (!/^[np]$/.test(event.key) || typing(event)) return;
      all[at]?.classList.remove("here");
      at = (at + (event.key === "n" ? 1 : at < 0 ? 0 : -1) + all.length) % all.length;
      const box = all[at];
      box.classList.add("here");
      box.tabIndex = -1;
      box.focus({ preventScroll: true });
      box.scrollIntoView({ block: "center", inline: "nearest" });
    });
  }

  // Files may be dropped anywhere in the box, and not only on the field in it.
  function drop() {
    const box = document.querySelector(".drop"), field = box?.querySelector("input");
    if (!field) return;
    box.addEventListener("dragover", (event) => event.preventDefault());
    box.addEventListener("drop", (event) => {
      event.preventDefault();
      field.files = event.dataTransfer.files;
    });
  }

  // A form whose answer takes a while says so, and is not sent twice.
  function busy() {
    document.addEventListener("submit", (event) => {
      const words = event.target.dataset.busy, button = event.submitter;
      if (!words || !button) return;
      setTimeout(() => { // the form is sent with its button, which a disabled one is not
        button.disabled = true;
        button.textContent = words;
      });
    });
  }

  const typing = (event) => event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea");

  document.addEventListener("DOMContentLoaded", () => {
    // on a phone the row of pages is wider than the screen; scrollIntoView would move where Tab begins
    const here = document.querySelector("nav.parts [aria-current]"), row = here?.closest("ul");
    if (row) row.scrollLeft = here.offsetLeft - row.offsetLeft - (row.clientWidth - here.offsetWidth) / 2;
    busy();
    drop();
    wait();
    order();
    then();
    differences();
    narrow();
    markAsked();
    panelOf();
    const find = document.getElementById("find") || document.getElementById("narrow");
    document.addEventListener("keydown", (event) => {
      if (event.key !== "/" || !find || typing(event)) return;
      event.preventDefault();
      find.focus();
    });
    window.addEventListener("beforeprint", () => {
      document.querySelectorAll("details").forEach((node) => { node.open = true; });
    });
  });
})();
