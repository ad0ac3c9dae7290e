# Series of R `surveillance` that the golden numbers are computed on; written to series.json by this script.
#   Rscript test/signals/golden/series.R
# Counts are facts as published by their offices; nothing else of the package is copied:
#   agona    weekly Salmonella Agona, UK 1990-1995 (Farrington et al. 1996, J. R. Statist. Soc. A 159: 547-563), no dates
#   newport  weekly Salmonella Newport, Germany from 2004-01-05, all states (Robert Koch Institute, SurvStat@RKI)
#   rota     monthly rotavirus, children under 5, Brandenburg from 2002-01 (Robert Koch Institute, SurvStat@RKI)
#   ha       weekly hepatitis A, men in Berlin 2001-2006, all districts (Robert Koch Institute, SurvStat@RKI), no dates
suppressMessages(library(surveillance))
golden_series <- function() {
  data("salmonella.agona", "salmNewport", "rotaBB", "ha", package = "surveillance", envir = environment())
  newport <- rowSums(observed(salmNewport))[1:400]
  rota <- as.numeric(observed(rotaBB)[, 1])
  make <- function(x, dates, freq) {
    # An invented exposure: the tests need one that moves.
    population <- round(1000 * (1 + 0.2 * sin(seq_along(x) / 20)) + 2 * seq_along(x))
    sts(as.numeric(x), epoch = dates, frequency = freq, population = matrix(population))
  }
  monday <- as.Date("2004-01-05")
  list(
    agona = sts(as.numeric(salmonella.agona$observed), start = c(1990, 1), frequency = 52),
    newport = make(newport, seq(monday, by = "7 days", length.out = length(newport)), 52),
    rota = make(rota, seq(as.Date("2002-01-01"), by = "1 month", length.out = length(rota)), 12),
    ha = sts(as.numeric(rowSums(ha$observed)), start = c(2001, 1), frequency = 52)
  )
}
write_golden <- function(x, name) {
  here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)))
  jsonlite::write_json(x, file.path(here, paste0(name, ".json")), digits = 10, auto_unbox = TRUE, na = "null")
}
if (sys.nframe() == 0) {
  write_golden(lapply(golden_series(), function(s) list(
    perYear = s@freq, first = if (s@epochAsDate) format(as.Date(s@epoch[1], origin = "1970-01-01")) else NA,
    counts = as.integer(observed(s)),
    exposure = if (s@epochAsDate) as.integer(s@populationFrac) else NA)), "series")
}
