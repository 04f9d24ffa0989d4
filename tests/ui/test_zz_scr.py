import os
import time

import pytest

from app.demo import fill_demo
from tests.ui.sample_places import *
from tests.ui.ways import *
from ui.accessibility.audit import audit
from ui.theme.fonts import prepare_look


@pytest.mark.timeout(7200)
def test_all(qapp, qtbot, tmp_path, capsys):
    prepare_look(qapp)
    import ui.accessibility.audit_focus as af
    from ui.widgets.vertical_scroll import VerticalScroll
    def note(walk,rule,widget,detail,orig=af.Walk.note):
        with capsys.disabled():
            print(rule,detail, "keeper/focus",widget.hasFocus())
            x=widget
            while x is not None:
                print("   ",type(x).__name__,x.geometry().getRect(), x.verticalScrollBar().value() if isinstance(x,VerticalScroll) else ""); x=x.parentWidget()
        orig(walk,rule,widget,detail)
    if os.environ.get("DBG"): af.Walk.note=note
    fill_demo(tmp_path, "en")
    t = Tour(tmp_path)
    t.open(qtbot)
    lang = os.environ.get("L", "").split(",") if os.environ.get("L") else EVERY_LANGUAGE
    only = os.environ.get("P", "").split(",") if os.environ.get("P") else None
    step = int(os.environ.get("STEP", "1"))
    n = 0
    c = 0
    f = 0
    t0 = time.time()
    for i, kind in enumerate(EVERY_PLACE):
        if only and kind.__name__ not in only:
            continue
        for j, w in enumerate(EVERY_WAY):
            if w.language not in lang or (i + j) % step:
                continue
            if os.environ.get("W") and os.environ["W"] not in str(w):
                continue
            place = SAMPLES[kind](t.samples)
            win = t.visit(place, w.profile(), w.window, qtbot)
            r = audit(win, w.window)
            n += 1
            c += r.controls
            f += len(r.findings)
            with capsys.disabled():
                for x in r.findings:
                    print(kind.__name__, w, x.rule, x.widget, x.detail, flush=True)
            if os.environ.get("DBG"):
                from ui.widgets.vertical_scroll import VerticalScroll
                with capsys.disabled():
                  for v in win.findChildren(VerticalScroll):
                    if v.isVisible():
                        cw=v.widget(); print("content",cw.size().toTuple(), "hfw",cw.layout().totalHeightForWidth(cw.width()), "max",v.verticalScrollBar().maximum(),"room",v.room_px(), flush=True)
            if os.environ.get("SHOT"):
                win.grab().save(
                    f"{os.environ['SHOT']}/{kind.__name__}-{w.language}-{w.theme}-{w.percent}-{w.window.width()}.png"
                )
    with capsys.disabled():
        print("windows", n, "controls", c, "findings", f, "seconds", time.time() - t0)
    t.close()
