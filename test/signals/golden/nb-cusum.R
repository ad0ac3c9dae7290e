# Golden numbers of the negative-binomial CUSUM: Rscript test/signals/golden/nb-cusum.R   (R surveillance 1.20.3, MASS)
# algo.glrnb with theta = log(shift): statistic with ret = "value", bound with ret = "cases".
here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)))
source(file.path(here, "series.R"))
suppressMessages(library(MASS))
series <- golden_series()
run <- function(name, n, baseline, shift, threshold, refit, alpha = NULL, offset = FALSE) {
  s <- series[[name]]
  x <- as.numeric(observed(s))[1:n]
  range <- (baseline + 1):n
  exposure <- as.numeric(s@populationFrac)[1:n]
  mu0 <- list(S = 0, trend = FALSE, refit = refit)
  if (offset) {
    d <- data.frame(y = x[1:baseline], e = exposure[1:baseline])
    fit <- glm.nb(y ~ 1 + offset(log(e)), data = d, control = glm.control(epsilon = 1e-12, maxit = 100))
    mu0 <- exp(coef(fit)) * exposure[range]
    alpha <- 1 / fit$theta
  }
  chart <- function(ret) suppressMessages(algo.glrnb(create.disProg(week = 1:n, observed = x, state = rep(0, n), freq = s@freq),
    control = list(range = range, c.ARL = threshold, mu0 = mu0, alpha = alpha, theta = log(shift), change = "intercept", dir = "inc", ret = ret)))
  value <- chart("value")
  list(series = name, n = n, baseline = baseline, shift = shift, threshold = threshold, refit = refit,
    given = if (is.null(alpha) || offset) NA else alpha, offset = offset, alpha = value$control$alpha,
    statistic = as.numeric(value$upperbound), alarm = as.logical(value$alarm), bound = as.numeric(chart("cases")$upperbound))
}
write_golden(list(
  run("agona", 312, 104, 2, 0.8, FALSE),
  run("agona", 312, 104, 2, 0.8, TRUE),
  run("agona", 312, 52, 1.5, 3, TRUE, alpha = 0),
  run("newport", 400, 156, 2, 4, FALSE),
  run("newport", 400, 156, 2, 4, FALSE, offset = TRUE),
  run("rota", 144, 36, 1.3, 5, FALSE),
  run("rota", 140, 60, 2, 2, TRUE, alpha = 0.8),
  run("ha", 290, 104, 3, 5, FALSE)), "nb-cusum")
