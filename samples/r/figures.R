# The statuses in a return, in R, through the carerights tool on the PATH. Usage: Rscript figures.R [RETURN] [AS-OF]
arguments <- commandArgs(trailingOnly = TRUE)
here <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE)))
source <- if (length(arguments) > 0) arguments[1] else file.path(here, "..", "returns", "hazelshire")
as_of <- if (length(arguments) > 1) arguments[2] else "2025-03-31"

out <- tempfile(fileext = ".csv")
exit <- system2("carerights", c("status", shQuote(source), "--as-of", as_of, "--format", "csv", "--out", out))
if (exit == 2) quit(status = 2)
statuses <- read.csv(out, colClasses = "character")
# Unknown is a value of its own: counting it with None would hide those whose facts are missing.
print(table(statuses$status))
