# Farrington Flexible on short, sparse, invented months, some of them unwatched (NA), under every threshold method:
#   Rscript test/signals/golden/farrington-sparse.R   (R surveillance 1.20.3)
# A refusal of R (no convergence, no reference) is NA.
here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)))
source(file.path(here, "series.R"))
set.seed(4)
at <- function(s, k, method) tryCatch({
  r <- suppressWarnings(farringtonFlexible(s, control = list(range = k, b = 3, w = 1, noPeriods = 4,
    pastWeeksNotIncluded = 3, pThresholdTrend = 1, alpha = 0.01, thresholdMethod = method, limit54 = c(0, 4))))
  as.numeric(upperbound(r))
}, error = function(e) NA_real_)
write_golden(lapply(1:60, function(i) {
  mu <- c(0.1, 0.3, 1, 3, 10)[i %% 5 + 1]
  x <- rnbinom(80, mu = mu, size = mu / 1.2)
  if (i %% 4 == 0) x[sample(80, 4)] <- NA
  s <- sts(x, epoch = seq(as.Date("2005-01-01"), by = "1 month", length.out = 80), frequency = 12)
  method <- c("delta", "nbPlugin", "muan")[i %% 3 + 1]
  k <- c(60, 66, 72, 79)
  list(counts = x, method = method, at = k, bound = vapply(k, function(k) at(s, k, method), 0))
}), "farrington-sparse")
