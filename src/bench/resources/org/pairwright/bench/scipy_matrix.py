"""scipy.optimize.linear_sum_assignment on rows x places (capacities by column replication). Usage: scipy_matrix.py FILE"""
import sys, time, numpy as np
from scipy.optimize import linear_sum_assignment
f = open(sys.argv[1], "rb")
m, n = map(int, np.fromfile(f, ">i8", 2))
places = np.fromfile(f, ">i8", n)
s = np.fromfile(f, ">i8", m * n).reshape(m, n).astype(np.int64)
took = []
for _ in range(int(sys.argv[2]) if len(sys.argv) > 2 else 3):
    p0 = time.thread_time()
    cols = np.repeat(np.arange(n), places)
    may = s != np.iinfo(np.int64).min
    least, most = s[may].min(), s[may].max()
    far = least - float(most - least + 1) * min(m, len(cols)) - 1
    c = np.where(may, s, far).astype(np.float64) if not may.all() else s.astype(np.float64)
    c = c[:, cols] if len(cols) != n or (places != 1).any() else c
    p1 = time.thread_time()
    r, k = linear_sum_assignment(c, maximize=True)
    took.append((time.thread_time() - p1, p1 - p0))
v = s[r, cols[k]]
ok = v != np.iinfo(np.int64).min
took.sort()
print(f"RESULT scipy={1e3*took[len(took)//2][0]:.1f} build={1e3*took[len(took)//2][1]:.1f} placed={ok.sum()} total={v[ok].sum()}")
