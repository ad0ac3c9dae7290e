# Golden numbers of EARS: Rscript test/signals/golden/ears.R   (R surveillance 1.20.3)
here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)))
source(file.path(here, "series.R"))
series <- golden_series()
cases <- list(
  list(series = "agona", method = "C1", baseline = 7, minSigma = 0, alpha = 0.001),
  list(series = "agona", method = "C2", baseline = 7, minSigma = 0.5, alpha = 0.001),
  list(series = "agona", method = "C3", baseline = 7, minSigma = 0, alpha = 0.025),
  list(series = "newport", method = "C1", baseline = 12, minSigma = 1, alpha = 0.01),
  list(series = "newport", method = "C2", baseline = 28, minSigma = 0, alpha = 0.05),
  list(series = "newport", method = "C3", baseline = 12, minSigma = 0.5, alpha = 0.001),
  list(series = "rota", method = "C1", baseline = 36, minSigma = 0, alpha = 0.005),
  list(series = "rota", method = "C2", baseline = 12, minSigma = 1, alpha = 0.001),
  list(series = "rota", method = "C3", baseline = 7, minSigma = 0, alpha = 0.025),
  list(series = "ha", method = "C1", baseline = 3, minSigma = 0, alpha = 0.025),
  list(series = "ha", method = "C3", baseline = 7, minSigma = 1, alpha = 0.025))
write_golden(lapply(cases, function(case) {
  s <- series[[case$series]]
  n <- length(observed(s))
  r <- earsC(s, control = case[c("method", "baseline", "minSigma", "alpha")])
  skipped <- n - length(upperbound(r))
  c(case, list(skipped = skipped, bound = as.numeric(upperbound(r)), alarm = as.logical(alarms(r))))
}), "ears")
