# Months per second of R surveillance on the series that `node dist/bench/detectors.js --write FILE` left:
#   Rscript bench/detectors.R FILE
suppressMessages(library(surveillance))
world <- jsonlite::fromJSON(commandArgs(TRUE)[1])
months <- seq(as.Date("2006-01-01"), by = "1 month", length.out = ncol(world))
as_sts <- function(x) sts(x, epoch = months, frequency = 12)
measure <- function(name, rows, first, work) {
  all <- lapply(rows, function(i) as_sts(world[i, ]))
  seconds <- system.time(for (s in all) suppressWarnings(try(work(s), silent = TRUE)))[["elapsed"]]
  done <- length(rows) * (ncol(world) - first + 1)
  cat(sprintf("%-36s %8d months %8.2f s %10.0f months/s\n", name, done, seconds, done / seconds))
}
n <- ncol(world)
measure("earsC C1", seq_len(nrow(world)), 13, function(s) earsC(s, list(method = "C1", baseline = 12)))
measure("earsC C3", seq_len(nrow(world)), 17, function(s) earsC(s, list(method = "C3", baseline = 12, minSigma = 0.5)))
measure("farringtonFlexible, defaults, w = 1", 1:14, 62, function(s)
  farringtonFlexible(s, list(range = 62:n, w = 1)))
measure("farringtonFlexible, 4 seasons", 1:14, 38, function(s)
  farringtonFlexible(s, list(range = 38:n, b = 3, w = 1, noPeriods = 4, pastWeeksNotIncluded = 3, pThresholdTrend = 1,
    alpha = 0.01, thresholdMethod = "nbPlugin")))
measure("algo.glrnb, theta given", 1:140, 37, function(s)
  suppressMessages(algo.glrnb(create.disProg(week = 1:n, observed = as.numeric(observed(s)), state = rep(0, n), freq = 12),
    control = list(range = 37:n, mu0 = list(S = 0, trend = FALSE, refit = FALSE), alpha = 0.5, theta = log(2), ret = "value"))))
