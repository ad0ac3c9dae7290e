# Asks the questions of cookbook.md of a release: Rscript cookbook.R RELEASE [NUMBER ...]
# Needs the packages DBI and duckdb. `Rscript cookbook.R --list` shows the questions and needs nothing.

script <- sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))
page <- readLines(file.path(dirname(script), "..", "cookbook.md"), encoding = "UTF-8")

# Number, heading and SQL of every question.
starts <- grep("^## [0-9]+\\. ", page)
questions <- lapply(starts, function(start) {
  from <- start + match("```sql", page[start:length(page)])
  to <- from + match("```", page[from:length(page)]) - 2
  list(heading = sub("^## ", "", page[start]), sql = paste(page[from:to], collapse = "\n"))
})
names(questions) <- sub("^## ([0-9]+)\\. .*", "\\1", page[starts])

arguments <- commandArgs(TRUE)
if (identical(arguments, "--list")) {
  writeLines(vapply(questions, function(question) question$heading, ""))
} else {
  con <- DBI::dbConnect(duckdb::duckdb(), file.path(arguments[1], "tocsin.duckdb"), read_only = TRUE)
  asked <- if (length(arguments) > 1) arguments[-1] else names(questions)
  for (number in asked) {
    cat(questions[[number]]$heading, "\n")
    print(DBI::dbGetQuery(con, questions[[number]]$sql))
  }
  DBI::dbDisconnect(con, shutdown = TRUE)
}
