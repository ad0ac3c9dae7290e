"""Golden numbers of the trend tests, written to trend.json beside this file.

    python3 -m venv venv && venv/bin/pip install pymannkendall==1.4.3 scipy==1.17.1
    venv/bin/python test/signals/golden/trend.py

Mann-Kendall and Hamed-Rao: pymannkendall. Theil-Sen slope with Sen's interval: scipy.stats.theilslopes.
"""
import json
import pathlib

import numpy
import pymannkendall
from scipy.stats import theilslopes

here = pathlib.Path(__file__).parent
series = json.loads((here / "series.json").read_text())
rng = numpy.random.default_rng(8)
walk = numpy.cumsum(rng.normal(0.05, 1, 80)).round(3).tolist()
inputs = {
    "agona": series["agona"]["counts"],
    "newport": series["newport"]["counts"][:200],
    "rota": series["rota"]["counts"],
    "ha": series["ha"]["counts"][:150],
    "walk": walk,
    "rise": [1, 2, 2, 3, 5, 4, 6, 7, 7, 9],
    "flat": [0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0],
}
out = []
for name, values in inputs.items():
    x = numpy.array(values, dtype=float)
    plain = pymannkendall.original_test(x)
    hamed = pymannkendall.hamed_rao_modification_test(x)
    hamed3 = pymannkendall.hamed_rao_modification_test(x, lag=3)
    sen = theilslopes(x, alpha=0.95)
    sen90 = theilslopes(x, alpha=0.90)
    number = lambda v: None if not numpy.isfinite(v) else float(v)
    test = lambda t: {"s": number(t.s), "variance": number(t.var_s), "tau": number(t.Tau), "z": number(t.z), "p": number(t.p)}
    interval = lambda t: {"slope": float(t.slope), "intercept": float(t.intercept), "lower": float(t.low_slope), "upper": float(t.high_slope)}
    out.append({"name": name, "values": values, "plain": test(plain), "hamed_rao": test(hamed), "hamed_rao_3": test(hamed3),
                "sen_95": interval(sen), "sen_90": interval(sen90)})
(here / "trend.json").write_text(json.dumps(out))
