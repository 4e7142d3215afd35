/* What makes the pages better where scripts run. Without it, everything works by plain forms. */
"use strict";

/* A field that suggests: the list comes from the server, the keys are those of the ARIA pattern. */
function combobox(box) {
  const field = box.querySelector("input");
  const list = box.querySelector("[role=listbox]");
  const status = box.querySelector("[role=status]");
  const chosen = field.form.querySelector("[data-chosen]");
  let asked = "";
  let at = -1;
  let timer = 0;

  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-expanded", "false");

  const options = () => Array.from(list.querySelectorAll("[role=option]"));
  const close = () => {
    list.hidden = true;
    at = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };
  const mark = (next) => {
    const all = options();
    at = all.length === 0 ? -1 : (next + all.length) % all.length;
    all.forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
    if (at >= 0) {
      field.setAttribute("aria-activedescendant", all[at].id);
      all[at].scrollIntoView({ block: "nearest" });
    }
  };
  const choose = (option) => {
    field.value = option.dataset.title;
    if (chosen) {
      chosen.value = option.dataset.code;
    }
    close();
  };
  const ask = async () => {
    const words = field.value.trim();
    if (words === asked) {
      return;
    }
    asked = words;
    if (words.length < 2) {
      close();
      return;
    }
    const address = box.dataset.combobox + "?" + field.name + "=" + encodeURIComponent(words);
    const answer = await fetch(address, { headers: { "HX-Request": "true" } });
    if (!answer.ok || field.value.trim() !== words) {
      return;
    }
    list.innerHTML = await answer.text();
    const count = options().length;
    status.textContent = list.dataset.found.replace("#", String(count));
    list.hidden = count === 0;
    at = -1;
    field.setAttribute("aria-expanded", String(count > 0));
  };

  field.addEventListener("input", () => {
    if (chosen) {
      chosen.value = "";
    }
    clearTimeout(timer);
    timer = setTimeout(ask, 60);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!list.hidden) {
        event.preventDefault();
        mark(event.key === "ArrowDown" ? at + 1 : at < 0 ? -1 : at - 1);
      }
    } else if (event.key === "Enter" && !list.hidden && at >= 0) {
      choose(options()[at]);
    } else if (event.key === "Escape") {
      close();
    }
  });
  list.addEventListener("mousedown", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) {
      event.preventDefault();
      choose(option);
      field.form.requestSubmit(field.form.querySelector("button[type=submit]"));
    }
  });
  field.addEventListener("blur", close);
}

/* A file may be dropped anywhere on its form. */
function drop(form) {
  const field = form.querySelector("input[type=file]");
  const over = (isOver) => (event) => {
    event.preventDefault();
    form.classList.toggle("over", isOver);
  };
  form.addEventListener("dragover", over(true));
  form.addEventListener("dragleave", over(false));
  form.addEventListener("drop", (event) => {
    over(false)(event);
    if (event.dataTransfer.files.length > 0) {
      field.files = event.dataTransfer.files;
      form.requestSubmit();
    }
  });
}

/* In a questionnaire the keys 1 to 5 answer a question and lead to the next; 0 takes an answer back. */
function questions(form) {
  form.addEventListener("keydown", (event) => {
    const question = event.target.closest("fieldset[data-question]");
    const isAnswer = /^[0-5]$/.test(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (question && isAnswer) {
      const answer = question.querySelector("input[value='" + (event.key === "0" ? "" : event.key) + "']");
      event.preventDefault();
      answer.checked = true;
      const all = Array.from(form.querySelectorAll("fieldset[data-question]"));
      const next = all[all.indexOf(question) + 1];
      const goal = next ? next.querySelector("input:checked") ?? next.querySelector("input") : form.querySelector("button[type=submit]");
      goal.focus();
    }
  });
}

/* A slider tells its value beside it; beside a field for numbers, each follows the other. */
function slider(field) {
  const told = document.getElementById(field.dataset.told);
  if (told.tagName === "INPUT") {
    const follow = () => { field.value = told.value.replace(/[^0-9.,]/g, "").replace(",", "."); };
    field.hidden = false;
    field.addEventListener("input", () => {
      told.value = field.value;
      pick(told);
    });
    told.addEventListener("input", follow);
    follow();
    return;
  }
  const tell = () => { told.textContent = Number(field.value).toLocaleString(document.documentElement.lang); };
  field.addEventListener("input", tell);
  tell();
}

/* Whoever types in a field has chosen it. */
function pick(field) {
  const choice = document.getElementById(field.dataset.picks);
  if (choice) {
    choice.checked = true;
  }
}

function enhance(root) {
  root.querySelectorAll("[data-combobox]").forEach(combobox);
  root.querySelectorAll("form[data-drop]").forEach(drop);
  root.querySelectorAll("form[data-questions]").forEach(questions);
  root.querySelectorAll("input[data-told]").forEach(slider);
  root.querySelectorAll("input[data-picks]").forEach((field) => field.addEventListener("input", () => pick(field)));
  root.querySelectorAll("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });
  root.querySelectorAll("form[data-sure]").forEach((form) => {
    form.addEventListener("submit", (event) => {
      if (!window.confirm(form.dataset.sure)) {
        event.preventDefault();
      }
    });
  });
  if (window.drawCharts) {
    window.drawCharts(root);
  }
}

document.addEventListener("DOMContentLoaded", () => enhance(document));
document.addEventListener("htmx:afterSwap", (event) => enhance(event.target));

/* What is wrong with a form is shown where its result would stand; whatever else went wrong, above the page. */
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.xhr.status >= 400) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});
document.addEventListener("htmx:beforeRequest", () => { document.getElementById("failed")?.replaceChildren(); });
document.addEventListener("htmx:sendError", () => {
  const place = document.getElementById("failed");
  const told = document.createElement("p");
  told.className = "alert";
  told.setAttribute("role", "alert");
  told.textContent = place.dataset.unreached;
  place.replaceChildren(told);
});
document.addEventListener("htmx:afterSwap", (event) => {
  if (event.detail.target.id === "failed") {
    event.detail.target.scrollIntoView({ block: "center" });
  }
});

/* A part that is swapped keeps what was unfolded, and the keyboard stays at its place in a list. */
let unfolded = [];
let focused = null;
document.addEventListener("htmx:beforeSwap", (event) => {
  unfolded = Array.from(event.detail.target.querySelectorAll("details[id][open]"), (part) => part.id);
  const at = document.activeElement;
  const list = at?.closest("ul[id] > li")?.parentElement;
  focused = list && event.detail.target.contains(list)
    ? { list: list.id, place: Array.from(list.children).indexOf(at.closest("li")), name: at.name }
    : null;
});
document.addEventListener("htmx:afterSettle", () => {
  unfolded.forEach((id) => { document.getElementById(id)?.setAttribute("open", ""); });
  const rows = focused ? document.getElementById(focused.list)?.children : null;
  if (rows && rows.length > 0 && document.activeElement === document.body) {
    const buttons = Array.from(rows[Math.min(focused.place, rows.length - 1)].querySelectorAll("button, summary"));
    (buttons.find((button) => button.name === focused.name) ?? buttons[0])?.focus();
  }
  focused = null;
});
