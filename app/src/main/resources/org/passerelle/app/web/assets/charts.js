/*
 * Draws a chart from the table that stands behind it, so that whoever cannot see the chart reads the same numbers.
 *
 * <figure class="chart" data-chart="lines|scatter|bars" data-table="id"> <div class="canvas"></div> … </figure>
 * Head cells of the table say what a column is: data-role="x | y | low | high | size | label | group | mark".
 * Cells hold their number in data-v, else in their text; a link in a row opens when its point is clicked.
 * In a chart of lines, rows with words in a column of the role "mark" get an upright line: something changed there.
 * Marks differ by shape and by dash as well as by colour, so that they can be told apart in grey.
 */
"use strict";

(() => {
  const SYMBOLS = ["circle", "diamond", "triangle", "rect", "pin", "arrow"];
  const DASHES = ["solid", "dashed", "dotted", [8, 3, 2, 3], [2, 6], [12, 4]];

  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const palette = () => ["--bridge", "--ochre", "--ink", "--red", "--soft", "--edge"].map(colour);

  /* The columns by role, and the rows with the number or the text of each cell. */
  function read(table) {
    const heads = Array.from(table.querySelectorAll("thead tr:last-child th"));
    const columns = heads.map((head, at) => ({ at, role: head.dataset.role || "", name: head.textContent.trim() }));
    const rows = Array.from(table.querySelectorAll("tbody tr")).map((row) => ({
      cells: Array.from(row.cells).map((cell) => {
        const said = cell.dataset.v;
        return said === undefined ? cell.textContent.trim() : said === "" ? null : Number(said);
      }),
      link: row.querySelector("a[href]")?.getAttribute("href"),
    }));
    const by = (role) => columns.filter((column) => column.role === role);
    return { columns, rows, by };
  }

  const axis = (column, extra) => ({
    name: column ? column.name : "",
    nameLocation: "middle",
    nameGap: 34,
    nameTextStyle: { color: colour("--soft") },
    axisLabel: { color: colour("--soft") },
    axisLine: { lineStyle: { color: colour("--edge") } },
    splitLine: { lineStyle: { color: colour("--line") } },
    ...extra,
  });

  const frame = (options) => ({
    color: palette(),
    textStyle: { fontFamily: "Source Sans 3, system-ui, sans-serif", color: colour("--ink"), fontSize: 14 },
    animation: !window.matchMedia("(prefers-reduced-motion: reduce)").matches,
    grid: { left: 64, right: 24, top: 44, bottom: 56 },
    tooltip: { trigger: "item", renderMode: "richText", confine: true, backgroundColor: colour("--sheet"), borderColor: colour("--edge"), textStyle: { color: colour("--ink") } },
    legend: { type: "scroll", top: 4, textStyle: { color: colour("--ink") }, itemWidth: 22, itemGap: 28 },
    ...options,
  });

  const shown = (value) => (typeof value === "number" ? value.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 2 }) : value ?? "?");
  const colon = document.documentElement.lang === "fr" ? "\u00a0: " : ": ";
  const told = (data) => (point) => data.columns
    .filter((column) => column.role !== "")
    .map((column) => column.name + colon + shown(data.rows[point.data.row ?? point.dataIndex].cells[column.at]))
    .join("\n");

  function lines(data) {
    const x = data.by("x")[0];
    const series = [];
    const isYear = data.rows.every((row) => typeof row.cells[x.at] === "number");
    data.by("y").forEach((column, i) => {
      series.push({
        name: column.name, type: "line", symbol: SYMBOLS[i % SYMBOLS.length], symbolSize: 6, connectNulls: false,
        lineStyle: { width: 2.5, type: DASHES[i % DASHES.length] },
        data: data.rows.map((row, at) => ({ row: at, value: [isYear ? row.cells[x.at] : String(row.cells[x.at]), row.cells[column.at]] })),
      });
    });
    data.by("low").forEach((low, i) => {
      const high = data.by("high")[i];
      const band = (name, column, area) => ({
        name, type: "line", symbol: "none", stack: "band" + i, stackStrategy: "all", lineStyle: { opacity: 0 }, silent: true,
        areaStyle: area ? { color: palette()[0], opacity: 0.18 } : undefined,
        data: data.rows.map((row, at) => {
          const from = row.cells[low.at];
          const value = row.cells[column.at];
          return { row: at, value: [isYear ? row.cells[x.at] : String(row.cells[x.at]), value === null || from === null ? null : area ? value - from : value] };
        }),
      });
      series.push(band(low.name, low, false), band(low.name + " – " + high.name, high, true));
    });
    const [mark] = data.by("mark");
    const marked = mark ? data.rows.filter((row) => row.cells[mark.at] !== "" && row.cells[mark.at] !== null) : [];
    if (marked.length > 0 && series.length > 0) {
      series[0].markLine = {
        silent: true, symbol: "none", lineStyle: { color: colour("--soft"), type: "dotted", width: 1.5 },
        label: { color: colour("--soft"), fontSize: 12, formatter: (line) => String(marked[line.dataIndex].cells[mark.at]) },
        data: marked.map((row) => ({ xAxis: isYear ? row.cells[x.at] : String(row.cells[x.at]) })),
      };
    }
    return frame({
      xAxis: axis(x, { type: isYear ? "value" : "category", min: isYear ? "dataMin" : undefined, max: isYear ? "dataMax" : undefined, axisLabel: { color: colour("--soft"), formatter: isYear ? (v) => String(v) : undefined } }),
      yAxis: axis(undefined, { type: "value", scale: false }),
      legend: { type: "scroll", top: 4, textStyle: { color: colour("--ink") }, itemWidth: 22, itemGap: 28, data: data.by("y").map((column) => column.name) },
      tooltip: { ...frame({}).tooltip, formatter: told(data) },
      series,
    });
  }

  function scatter(data) {
    const [x] = data.by("x");
    const [y] = data.by("y");
    const [size] = data.by("size");
    const [label] = data.by("label");
    const [group] = data.by("group");
    const largest = size ? Math.max(1, ...data.rows.map((row) => Number(row.cells[size.at]) || 0)) : 1;
    const names = group ? [...new Set(data.rows.map((row) => row.cells[group.at]))] : [""];
    const series = names.map((name, i) => ({
      name, type: "scatter", symbol: SYMBOLS[i % SYMBOLS.length],
      itemStyle: { opacity: 0.8, borderColor: colour("--ink"), borderWidth: 1 },
      labelLayout: { hideOverlap: true, moveOverlap: "shiftY" },
      label: { show: true, position: "right", color: colour("--ink"), fontSize: 12, width: 150, overflow: "truncate", formatter: (point) => String(data.rows[point.data.row].cells[label.at]) },
      data: data.rows
        .map((row, at) => ({ row: at, cells: row.cells }))
        .filter((row) => (group ? row.cells[group.at] === name : true))
        .filter((row) => typeof row.cells[x.at] === "number" && typeof row.cells[y.at] === "number")
        .map((row) => ({
          row: row.row, value: [row.cells[x.at], row.cells[y.at]],
          symbolSize: size ? 8 + 34 * Math.sqrt((Number(row.cells[size.at]) || 0) / largest) : 12,
        })),
    }));
    return frame({
      xAxis: axis(x, { type: "value", scale: true, boundaryGap: ["4%", "16%"] }),
      yAxis: axis(y, { type: "value", scale: true, nameGap: 46, boundaryGap: ["6%", "6%"] }),
      tooltip: { ...frame({}).tooltip, formatter: told(data) },
      series,
    });
  }

  function bars(data, room) {
    const [label] = data.by("label");
    const width = Math.min(360, Math.max(120, room * 0.42));
    return frame({
      grid: { left: 16, right: 32, top: 44, bottom: 40, containLabel: true },
      legend: { show: data.by("y").length > 1 },
      yAxis: axis(undefined, { type: "category", inverse: true, axisLabel: { color: colour("--soft"), width, overflow: "truncate", interval: 0 }, data: data.rows.map((row) => String(row.cells[label.at])) }),
      xAxis: axis(data.by("y")[0], { type: "value" }),
      tooltip: { ...frame({}).tooltip, formatter: told(data) },
      series: data.by("y").map((column) => ({ name: column.name, type: "bar", data: data.rows.map((row, at) => ({ row: at, value: row.cells[column.at] })) })),
    });
  }

  const KINDS = { lines, scatter, bars };

  function draw(figure) {
    const canvas = figure.querySelector(".canvas");
    const table = document.getElementById(figure.dataset.table);
    if (!canvas || !table || !window.echarts) {
      return;
    }
    canvas.hidden = false;
    const data = read(table);
    const chart = window.echarts.getInstanceByDom(canvas) || window.echarts.init(canvas, null, { renderer: "svg" });
    chart.setOption(KINDS[figure.dataset.chart](data, canvas.clientWidth), true);
    chart.off("click");
    chart.on("click", (point) => {
      const link = data.rows[point.data.row]?.link;
      if (link) {
        window.location.assign(link);
      }
    });
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", figure.querySelector("figcaption")?.textContent.trim() ?? "");
  }

  /* Widths of texts are only known once their font is there. */
  window.drawCharts = (root) => document.fonts.ready.then(() => root.querySelectorAll("figure.chart").forEach(draw));
  window.addEventListener("resize", () => document.querySelectorAll(".chart .canvas").forEach((c) => window.echarts.getInstanceByDom(c)?.resize()));
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => window.drawCharts(document));
})();
