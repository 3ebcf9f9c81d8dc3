/*
 * Draws the interactive figure of each chart over its picture once the chart comes into view.
 * The picture stays, and the page is complete, if the chart library is missing or a figure fails.
 */
(function () {
  'use strict'

  /* Below this width the picture drawn for phones stays; charts.css hides the interactive one at the same width. */
  const LEAST_WIDTH = 480
  const PICTURE_WIDTH = 1200
  const PICTURE_HEIGHT = 800
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches

  function figureOf (chart) {
    return JSON.parse(document.getElementById(chart.dataset.chart).textContent)
  }

  /* The page already shows the title in the caption; only the downloaded picture needs it. */
  function layoutForPage (layout) {
    const withLegend = layout.showlegend ? 44 : 30
    const annotated = (layout.annotations || []).length ? 22 : 0
    const margin = Object.assign({}, layout.margin, { t: withLegend + annotated })
    const page = Object.assign({}, layout, { margin, autosize: true })
    delete page.title
    if (isCalm) page.transition = { duration: 0 }
    return page
  }

  /* A picture on its own has no web fonts, and Plotly would measure one family and draw another. */
  function layoutForDownload (layout) {
    return Object.assign({}, layout, {
      font: Object.assign({}, layout.font, { family: 'Arial, sans-serif' }),
      margin: Object.assign({}, layout.margin, { l: 24, r: 24, b: 24 })
    })
  }

  function fileName (title) {
    return title.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'chart'
  }

  function configFor (figure) {
    const download = {
      name: 'download-picture',
      title: 'Download as a picture (PNG)',
      icon: window.Plotly.Icons.camera,
      click: function () {
        window.Plotly.downloadImage(
          { data: figure.data, layout: layoutForDownload(figure.layout) },
          { format: 'png', width: PICTURE_WIDTH, height: PICTURE_HEIGHT, filename: fileName(figure.layout.title.text) }
        )
      }
    }
    return {
      responsive: true,
      displaylogo: false,
      displayModeBar: true,
      modeBarButtons: [[download]],
      scrollZoom: false,
      doubleClick: false,
      showTips: false
    }
  }

  /* Screen readers have the picture's title and the table; the drawn axes would only repeat them in pieces. */
  function hideDrawing (target) {
    target.querySelectorAll('svg.main-svg').forEach(function (drawing) {
      drawing.setAttribute('aria-hidden', 'true')
    })
  }

  function draw (chart) {
    const target = chart.querySelector('[data-chart-target]')
    const picture = chart.querySelector('.app-chart__pictures')

    function keepPicture () {
      target.hidden = true
      picture.classList.remove('app-chart__pictures--replaced')
    }

    try {
      const figure = figureOf(chart)
      target.hidden = false
      window.Plotly.newPlot(target, figure.data, layoutForPage(figure.layout), configFor(figure)).then(function () {
        hideDrawing(target)
        picture.classList.add('app-chart__pictures--replaced')
      }, keepPicture)
    } catch (error) {
      keepPicture()
    }
  }

  function watch () {
    if (!window.Plotly || !('IntersectionObserver' in window)) return
    const observer = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) {
        if (!entry.isIntersecting || entry.target.clientWidth < LEAST_WIDTH) return
        observer.unobserve(entry.target)
        draw(entry.target)
      })
    }, { rootMargin: '150px' })
    document.querySelectorAll('[data-chart]').forEach(function (chart) { observer.observe(chart) })
  }

  if (document.readyState === 'complete') watch()
  else window.addEventListener('load', watch)
})()
