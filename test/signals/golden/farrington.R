# Golden numbers of Farrington Flexible: Rscript test/signals/golden/farrington.R   (R surveillance 1.20.3)
here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)))
source(file.path(here, "series.R"))
series <- golden_series()
case <- function(series, from, ...) list(series = series, from = from, control = list(...))
cases <- list(
  case("agona", 270),
  case("agona", 240, b = 4, w = 2, thresholdMethod = "nbPlugin", alpha = 0.01),
  case("agona", 240, b = 3, w = 3, noPeriods = 10, pastWeeksNotIncluded = 26, weightsThreshold = 2.58,
       pThresholdTrend = 1, thresholdMethod = "muan", alpha = 0.01),
  case("agona", 240, b = 4, w = 3, reweight = FALSE, trend = FALSE, alpha = 0.1, limit54 = c(0, 4)),
  case("agona", 240, b = 4, w = 3, weightsThreshold = 1, pThresholdTrend = 1, limit54 = c(10, 4)),
  case("newport", 340, b = 5, w = 3, alpha = 0.005),
  case("newport", 340, b = 5, w = 3, noPeriods = 10, pastWeeksNotIncluded = 26, pThresholdTrend = 1, alpha = 0.01),
  case("newport", 340, b = 4, w = 3, noPeriods = 5, populationOffset = TRUE, thresholdMethod = "nbPlugin", alpha = 0.01),
  case("newport", 340, b = 2, w = 4, populationOffset = TRUE, pThresholdTrend = 1, thresholdMethod = "muan", alpha = 0.05),
  case("rota", 90, b = 5, w = 1, alpha = 0.01),
  case("rota", 90, b = 5, w = 1, noPeriods = 10, pastWeeksNotIncluded = 3, pThresholdTrend = 1, alpha = 0.01),
  case("rota", 90, b = 4, w = 2, noPeriods = 4, populationOffset = TRUE, thresholdMethod = "nbPlugin", alpha = 0.01),
  case("rota", 90, b = 3, w = 1, thresholdMethod = "muan", reweight = FALSE, pThresholdTrend = 1, alpha = 0.025),
  case("ha", 220, b = 3, w = 3, thresholdMethod = "nbPlugin", limit54 = c(5, 4)),
  case("ha", 220, b = 4, w = 3, noPeriods = 10, pastWeeksNotIncluded = 26, pThresholdTrend = 1, limit54 = c(0, 4)))
write_golden(lapply(cases, function(case) {
  s <- series[[case$series]]
  range <- case$from:length(observed(s))
  r <- suppressWarnings(farringtonFlexible(s, control = c(list(range = range), case$control)))
  c(case, list(bound = as.numeric(upperbound(r)), alarm = as.logical(alarms(r)),
    expected = as.numeric(r@control$expected), score = as.numeric(r@control$score),
    p = as.numeric(r@control$pvalue), phi = as.numeric(r@control$phiVector)))
}), "farrington")
