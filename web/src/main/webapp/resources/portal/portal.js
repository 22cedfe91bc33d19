// What the portal does in the browser itself. No inline handlers anywhere: elements say what they want by data- attributes.
(function () {
  'use strict';
  var root = document.documentElement;
  var store = { get: function (k) { try { return localStorage.getItem(k); } catch (e) { return null; } },
    set: function (k, v) { try { localStorage.setItem(k, v); } catch (e) { /* private window */ } } };

  if (store.get('sw.density') === 'compact') { root.setAttribute('data-density', 'compact'); }

  function each(selector, f, from) { Array.prototype.forEach.call((from || document).querySelectorAll(selector), f); }
  function typing(e) { var t = e.target; return t.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(t.tagName); }
  function byId(id) { return document.getElementById(id); }

  // ---- busy bar ----
  var running = 0;
  function busy(change) { running = Math.max(0, running + change);
    if (running) { root.setAttribute('data-busy', ''); } else { root.removeAttribute('data-busy'); } }
  function hookAjax() {
    if (!window.jQuery || hookAjax.done) { return; }
    hookAjax.done = true;
    jQuery(document).on('pfAjaxSend', function (e, xhr, s) { if (!/autosave/.test((s && s.source && (s.source.id || s.source)) || '')) { busy(1); xhr.swCounted = true; } })
      .on('pfAjaxComplete', function (e, xhr) { if (xhr.swCounted) { busy(-1); } refresh(); })
      .on('pfAjaxError', function (e, xhr) { if (xhr.status === 0 || xhr.status >= 500) { say('error', root.dataset.failed || ''); } });
  }
  function say(kind, text) {
    var note = byId('sw-live'); if (note) { note.textContent = text; }
  }

  // ---- lists: j, k, Enter ----
  function rows() { return Array.prototype.slice.call(document.querySelectorAll('[data-keys] tbody tr')).filter(function (r) { return r.querySelector('a[data-open]'); }); }
  function step(by) {
    var all = rows(); if (!all.length) { return; }
    var now = all.findIndex(function (r) { return r.classList.contains('at'); });
    var next = Math.min(all.length - 1, Math.max(0, now + by));
    all.forEach(function (r) { r.classList.remove('at'); });
    all[next].classList.add('at');
    all[next].querySelector('a[data-open]').focus({ preventScroll: true });
    all[next].scrollIntoView({ block: 'nearest' });
  }

  document.addEventListener('keydown', function (e) {
    if (e.altKey && !e.ctrlKey && !e.metaKey) {
      var key = e.key.toLowerCase();
      var target = document.querySelector('[data-key="' + (/[a-z0-9]/.test(key) ? key : '') + '"]');
      if (target) { e.preventDefault(); target.focus(); target.click(); }
      return;
    }
    if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 's' && window.autosave) { e.preventDefault(); saveNow(); return; }
    if (e.key === 'Escape') { each('details.pop[open]', function (d) { d.removeAttribute('open'); }); }
    if (typing(e) || e.ctrlKey || e.metaKey) {
      if (e.key === 'Enter' && e.target.closest('[data-enter="next"]') && e.target.tagName === 'INPUT') { enterMoves(e); }
      return;
    }
    if (document.querySelector('.ui-dialog-visible, .ui-overlay-visible.ui-dialog')) { return; }
    if (e.key === 'j') { step(1); } else if (e.key === 'k') { step(-1); }
    else if (e.key === '/') { var f = byId('find'); if (f) { e.preventDefault(); f.focus(); f.select(); } }
    else if (e.key === '?') { var h = document.querySelector('details.help'); if (h) { h.open = !h.open; } }
    else if (e.key === 'o' || e.key === 'Enter') {
      var at = document.querySelector('tr.at a[data-open]');
      if (at && e.target.tagName !== 'A' && e.target.tagName !== 'BUTTON') { at.click(); }
    }
  });

  function enterMoves(e) {
    if (e.target.closest('.ui-autocomplete') && document.querySelector('.ui-autocomplete-panel:not([style*="none"]) .ui-state-highlight')) { return; }
    e.preventDefault();
    var all = Array.prototype.filter.call(e.target.closest('[data-enter]').querySelectorAll('input:not([type=hidden]),select,textarea,button.next'), function (x) { return x.offsetParent && !x.readOnly && !x.disabled; });
    var next = all[all.indexOf(e.target) + 1];
    if (next) { next.focus(); if (next.select) { next.select(); } }
  }

  // ---- clicks ----
  document.addEventListener('click', function (e) {
    var t = e.target.closest('[data-do]');
    each('details.pop[open]', function (d) { if (!d.contains(e.target)) { d.removeAttribute('open'); } });
    if (!t) {
      var row = e.target.closest('[data-keys] tbody tr');
      if (row && !e.target.closest('a,button,input,label') && !String(window.getSelection())) {
        each('tr.at', function (r) { r.classList.remove('at'); }); row.classList.add('at');
        var open = row.querySelector('a[data-open]'); if (open) { open.click(); }
      }
      return;
    }
    var what = t.dataset.do;
    if (what === 'density') {
      var compact = root.getAttribute('data-density') !== 'compact';
      if (compact) { root.setAttribute('data-density', 'compact'); } else { root.removeAttribute('data-density'); }
      store.set('sw.density', compact ? 'compact' : '');
    } else if (what === 'print') { window.print();
    } else if (what === 'dialog') { e.preventDefault(); var w = PF(t.dataset.dialog); w.show();
      setTimeout(function () { var x = w.jq.find('textarea,input:not([type=hidden]),select').filter(':visible').first(); if (x.length) { x[0].focus(); } }, 80);
    } else if (what === 'close') { e.preventDefault(); PF(t.dataset.dialog).hide();
    } else if (what === 'field') { e.preventDefault(); gotoField(t.dataset.path);
    } else if (what === 'columns') { e.preventDefault(); toggleColumns(t);
    }
  });

  // ---- optional columns, remembered per list ----
  function applyColumns() {
    each('[data-columns]', function (box) {
      var hidden = (store.get('sw.cols.' + box.dataset.columns) || box.dataset.hidden || '').split(',');
      var css = hidden.filter(Boolean).map(function (c) { return c; });
      each('.opt', function (cell) {
        var name = (cell.className.match(/opt-([a-z]+)/) || [])[1];
        cell.hidden = css.indexOf(name) >= 0;
      }, box);
      each('input[data-column]', function (i) { i.checked = css.indexOf(i.dataset.column) < 0; });
    });
  }
  document.addEventListener('change', function (e) {
    if (e.target.dataset && e.target.dataset.column) {
      var box = document.querySelector('[data-columns]');
      var off = []; each('input[data-column]', function (i) { if (!i.checked) { off.push(i.dataset.column); } });
      store.set('sw.cols.' + box.dataset.columns, off.join(',') || ',');
      applyColumns();
    }
    if (e.target.dataset && e.target.dataset.submit !== undefined) { e.target.form.submit(); }
  });

  // ---- the declaration form: autosave, checks while typing ----
  var timer = 0; var wanted = false; var sending = false; var wrong = {};
  function changed() { wanted = true; setSaved('edited'); clearTimeout(timer); timer = setTimeout(saveNow, 1800); }
  function setSaved(state) { var s = byId('sw-saved'); if (s) { s.dataset.state = state; s.textContent = s.dataset[state] || ''; } }
  function saveNow() {
    clearTimeout(timer);
    if (!window.autosave) { return; }
    if (sending) { timer = setTimeout(saveNow, 700); return; }
    wanted = false; sending = true; setSaved('saving'); window.autosave();
  }
  function watchForm() {
    var form = document.querySelector('form[data-autosave]');
    if (!form || form.swWatched) { return; }
    form.swWatched = true;
    form.addEventListener('input', function (e) { if (!e.target.closest('[data-unwatched]')) { changed(); } });
    form.addEventListener('change', function (e) { if (!e.target.closest('[data-unwatched]')) { changed(); } });
    window.addEventListener('beforeunload', function (e) { if (wanted) { e.preventDefault(); e.returnValue = ''; } });
  }
  window.swSaved = function (xhr, status, args) {
    sending = false;
    if (status !== 'success' || !args || args.saved === undefined) { setSaved('failed'); return; }
    keepDraft(args);
    setSaved(args.saved === true ? (wanted ? 'edited' : 'saved') : 'failed');
    if (args.problems) { wrong = typeof args.problems === 'string' ? JSON.parse(args.problems) : args.problems; }
    paintWrong();
  };
  function inputOf(holder) { return holder.querySelector('input:not([type=hidden]),select,textarea'); }
  function paintWrong() {
    each('[data-path]', function (holder) {
      var input = inputOf(holder); if (!input) { return; }
      var text = wrong[holder.dataset.path];
      var note = holder.querySelector('.wrong');
      var touched = input.value !== '' || holder.swTouched || document.querySelector('form[data-strict]');
      if (text && touched) {
        input.classList.add('sw-wrong'); input.setAttribute('aria-invalid', 'true');
        if (!note) { note = document.createElement('span'); note.className = 'wrong'; note.id = 'w-' + holder.dataset.path.replace(/\W+/g, '-'); holder.appendChild(note); }
        note.textContent = text; input.setAttribute('aria-describedby', note.id);
      } else {
        input.classList.remove('sw-wrong'); input.removeAttribute('aria-invalid');
        if (note) { note.remove(); }
      }
    });
  }
  document.addEventListener('focusout', function (e) { var h = e.target.closest && e.target.closest('[data-path]'); if (h) { h.swTouched = true; } });
  function focusPath(path) {
    var holder = document.querySelector('[data-path="' + path + '"]');
    if (!holder) { return false; }
    var d = holder.closest('details'); if (d) { d.open = true; }
    var input = inputOf(holder); if (!input) { return false; }
    holder.swTouched = true; paintWrong();
    input.focus(); input.scrollIntoView({ block: 'center' });
    return true;
  }
  function gotoField(path) {
    if (focusPath(path)) { return; }
    if (window.openAt) { window.openAt([{ name: 'path', value: path }]); }
  }
  function keepDraft(args) {
    if (!args || !args.draft || args.draft === '0') { return; }
    var address = location.pathname + '?draft=' + args.draft;
    if (location.pathname + location.search !== address) { history.replaceState(null, '', address); }
  }
  window.swFocus = function (xhr, status, args) { keepDraft(args); if (args && args.problems) { wrong = JSON.parse(args.problems); } paintWrong(); if (args && args.path) { focusPath(args.path); } };
  window.swDone = function (dialog, args) { if (args && !args.validationFailed && args.done) { PF(dialog).hide(); } };

  // ---- paste of a spreadsheet into the goods list ----
  document.addEventListener('paste', function (e) {
    var zone = e.target.closest && e.target.closest('[data-paste]');
    if (!zone || zone.tagName === 'TEXTAREA') { return; }
    var text = (e.clipboardData || window.clipboardData).getData('text');
    if (text.indexOf('\t') >= 0 && text.indexOf('\n') >= 0 && window.pasteLines) { e.preventDefault(); window.pasteLines([{ name: 'tsv', value: text }]); }
  });

  function refresh() { hookAjax(); watchForm(); applyColumns(); paintWrong(); }
  if (document.readyState === 'loading') { document.addEventListener('DOMContentLoaded', refresh); } else { refresh(); }
  window.addEventListener('load', refresh);
})();
